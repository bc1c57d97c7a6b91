/// The words and numbers of a period in order, one letter each: `M` a month by name, `Y` a year of
/// four digits, `n` one or two digits, `Q` the word quarter, `-` a dash or "to", `/` a slash.
struct PeriodPattern {
  private var tokens: [Token] = []
  /// The letters, as a text to be looked up.
  private(set) var letters = ""

  private struct Token {
    let letter: Character
    /// The number of the month or the year, or the digits.
    let value: Int?
    /// How many characters it is written with.
    let width: Int
  }

  init() {}

  private init(_ tokens: some Sequence<Token>) {
    self.tokens = Array(tokens)
    letters = String(self.tokens.map(\.letter))
  }

  /// The numbers of the months, years and digits, in order.
  var values: [Int] { tokens.compactMap(\.value) }

  mutating func append(_ letter: Character, _ value: Int? = nil, width: Int = 1) {
    tokens.append(Token(letter: letter, value: value, width: width))
    letters.append(letter)
  }

  mutating func removeLast() {
    tokens.removeLast()
    letters.removeLast()
  }

  /// A calendar or financial year. `isRun` says that "to" stands in it, so that "2015 to 2016" may
  /// be two.
  func year(_ years: YearBasis, isRun: Bool = false) -> ReportingPeriod? {
    let values = values
    func follows(_ modulus: Int) -> Bool {
      values[1] % modulus == (values[0] + 1) % modulus
    }
    switch letters {
    case "Y":
      return years.year(beginning: values[0])
    case "Y/n" where follows(100),
      // "2011-12" is a financial year in a study of financial years, else a month.
      "Y-n" where follows(100) && (years == .financial || values[1] > 12),
      "Y/Y" where follows(10_000), "Y-Y" where follows(10_000) && !isRun:
      return YearBasis.financial.year(beginning: values[0])
    case "n/n" where follows(100) && tokens.allSatisfy({ $0.letter == "/" || $0.width == 2 }),
      "n-n" where follows(100) && years == .financial && values[0] >= 13:
      return YearBasis.financial.year(beginning: PeriodPattern.year(values[0]))
    default:
      return nil
    }
  }

  /// The year that two digits stand for.
  private static func year(_ digits: Int) -> Int { digits >= 90 ? 1900 + digits : 2000 + digits }

  /// A month with its year, and the day where one is given: the day comes first unless the year
  /// does.
  func date() -> (month: Month, day: Int?)? {
    let values = values
    return switch letters {
    case "MY", "M-Y", "M/Y", "n/Y": PeriodPattern.date(nil, values[0], values[1])
    case "YM", "Y-M", "Y-n", "Y/M": PeriodPattern.date(nil, values[1], values[0])
    case "Mn", "M-n", "M/n": PeriodPattern.date(nil, values[0], PeriodPattern.year(values[1]))
    case "nMY", "n-M-Y", "n/M/Y", "n/n/Y", "n-n-Y":
      PeriodPattern.date(values[0], values[1], values[2])
    case "nMn", "n-M-n", "n/M/n", "n/n/n":
      PeriodPattern.date(values[0], values[1], PeriodPattern.year(values[2]))
    case "Y-n-n", "Y/n/n": PeriodPattern.date(values[2], values[1], values[0])
    default: nil
    }
  }

  private static func date(
    _ day: Int?, _ number: Int, _ year: Int
  ) -> (month: Month, day: Int?)? {
    guard let month = Month(year: year, month: number),
      day.map({ 1...month.dayCount ~= $0 }) ?? true
    else { return nil }
    return (month, day)
  }
}

// Patterns of two parts.
extension PeriodPattern {
  /// From one financial year or month to another. The first month may take its year from the
  /// second, and the second from a year that stands before both.
  func run(_ years: YearBasis) -> ReportingPeriod? {
    let halves = halves
    for (left, right) in halves where left.letters != "Y" && right.letters != "Y" {
      if let first = left.year(years), let last = right.year(years) {
        return ReportingPeriod(first: first.first, last: last.last)
      }
    }
    for (left, right) in halves {
      if let first = left.date(), let last = right.date() {
        return ReportingPeriod(first: first.month, last: last.month)
      }
    }
    for (left, right) in halves {
      guard let first = left.borrowingYear(of: right).date(),
        let last = right.borrowingYear(of: left).date()
      else { continue }
      return ReportingPeriod(first: first.month, last: last.month)
    }
    return nil
  }

  /// The parts on both sides of each dash; of a slash only where dates as in ISO 8601 stand beside
  /// it.
  private var halves: [(PeriodPattern, PeriodPattern)] {
    tokens.indices.compactMap { place in
      let (left, right) = (tokens[..<place], tokens[(place + 1)...])
      let isISO =
        tokens[place].letter == "/" && left.first?.letter == "Y" && left.count > 2
        && right.first?.letter == "Y" && right.count > 2
      guard tokens[place].letter == "-" || isISO else { return nil }
      return (PeriodPattern(left), PeriodPattern(right))
    }
  }

  /// The months and the year that stand beside each other, whichever comes first. A mark between
  /// the two is of neither.
  var splits: [(months: PeriodPattern, year: PeriodPattern)] {
    guard let first = tokens.firstIndex(where: { $0.letter == "M" }),
      let last = tokens.lastIndex(where: { $0.letter == "M" })
    else { return [] }
    let isMark = { (token: Token) in token.value == nil }
    if first == 0 {
      return [
        (PeriodPattern(tokens[...last]), PeriodPattern(tokens[(last + 1)...].drop(while: isMark)))
      ]
    }
    guard last == tokens.count - 1 else { return [] }
    var year = tokens[..<first]
    while let mark = year.last, isMark(mark) { year.removeLast() }
    return [(PeriodPattern(tokens[first...]), PeriodPattern(year))]
  }

  private func borrowingYear(of other: PeriodPattern) -> PeriodPattern {
    switch (letters, other.letters) {
    case ("M", "MY"), ("M", "Mn"), ("nM", "nMY"), ("nM", "nMn"):
      PeriodPattern(tokens + other.tokens.suffix(1))
    case ("M", "YM"): PeriodPattern(other.tokens.prefix(1) + tokens)
    default: self
    }
  }

  /// The number of the quarter that is named, 1...4, and the pattern without it.
  func quarter() -> (number: Int, rest: PeriodPattern)? {
    guard let place = tokens.firstIndex(where: { $0.letter == "Q" }) else { return nil }
    for number in [place + 1, place - 1] where tokens.indices.contains(number) {
      guard tokens[number].letter == "n", let value = tokens[number].value, 1...4 ~= value
      else { continue }
      let before = tokens[..<min(place, number)]
      let after = tokens[(max(place, number) + 1)...]
      let rest = before.isEmpty ? after.drop { $0.value == nil } : before
      guard before.isEmpty || after.isEmpty else { return nil }
      let isMarked = rest.last?.value == nil
      return (value, PeriodPattern(isMarked ? rest.dropLast() : rest))
    }
    return nil
  }
}

extension Month {
  /// How many days the month has.
  var dayCount: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
