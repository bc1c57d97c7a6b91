/// Reads a period out of normalised text by the pattern of its words and numbers.
struct PeriodScanner {
  private var pattern = PeriodPattern()
  private var years: YearBasis
  /// Whether the text says itself of which kind its years are.
  private var saysYears = false
  /// Whether "to" stands between two parts, and not a dash.
  private var saysTo = false
  private var saysBetween = false
  private var isReadable = true
  private let ending: Ending?

  /// How a text that gives the last month of a year begins.
  private enum Ending {
    case year
    /// A year from April to March, which its last calendar year is enough to name.
    case financialYear
  }

  private static let endings: [(String, Ending)] =
    [
      "rolling 12 months to", "rolling 12 months ending", "rolling 12 months ended",
      "rolling 12-months to", "rolling 12m to", "rolling 12m ending", "rolling year to",
      "rolling year ending", "12 month period to", "12 month period ending",
      "12-month period ending", "twelve months to", "twelve months ending", "12m to",
      "12m ending", "r12m to",
    ].map { ($0, Ending.year) } + [
      ("financial year ending", .financialYear), ("financial year ended", .financialYear),
      ("fy ending", .financialYear), ("fye", .financialYear), ("year ending", .year),
      ("year ended", .year), ("year to", .year), ("ye", .year), ("y/e", .year),
      ("12 months ending", .year), ("12 months ended", .year), ("12 months to", .year),
    ]

  init(_ text: String, years: YearBasis) {
    self.years = years
    // Most texts do not begin as any of them does.
    let mayEnd = text.utf8.first.map { "rtfy1".utf8.contains($0) } ?? false
    let begun =
      mayEnd
      ? PeriodScanner.endings.first { beginning, _ in
        text.hasPrefix(beginning) && text.dropFirst(beginning.count).first?.isLetter != true
      } : nil
    ending = begun?.1
    read(PeriodScanner.slashed(PeriodScanner.words(text.dropFirst(begun?.0.count ?? 0))))
  }

  /// Runs of letters, runs of digits, and single marks.
  static func words(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    func kind(_ character: Character) -> Int {
      character.isLetter ? 1 : character.isNumber ? 2 : 0
    }
    while start < text.endIndex {
      let first = kind(text[start])
      var end = text.index(after: start)
      while first != 0, end < text.endIndex, kind(text[end]) == first {
        end = text.index(after: end)
      }
      words.append(text[start..<end])
      start = end
    }
    return words
  }

  /// The words with slashes for the full stops of a date such as 31.03.2020.
  private static func slashed(_ words: [Substring]) -> [Substring] {
    var words = words
    for place in words.indices.dropLast(4)
    where words[place + 1] == "." && words[place + 3] == "."
      && [place, place + 2, place + 4].allSatisfy({ Int(words[$0]) != nil })
    {
      words[place + 1] = "/"
      words[place + 3] = "/"
    }
    return words
  }

  private mutating func read(_ words: [Substring]) {
    for (place, word) in words.enumerated() {
      let isHour = word == ":" && pattern.letters.last == "n"
      if isHour || word == "t" && pattern.letters == "Y-n-n" {
        // The number before a colon is an hour: what follows is a time of day and nothing else.
        if isHour { pattern.removeLast() }
        isReadable =
          isReadable
          && words[place...].allSatisfy {
            Int($0) != nil || ["t", ":", ".", " ", "z", "+", "am", "pm"].contains($0)
          }
        return
      }
      add(word)
    }
  }

  private mutating func add(_ word: Substring) {
    // "year to the end of March 2020"
    if word == "end", ending != nil, pattern.letters.isEmpty { return }
    if let month = PeriodText.month(named: word) {
      pattern.append("M", month, width: word.count)
      return
    }
    if let number = Int(word) {
      switch (word.count, number) {
      case (4, 1900...2099): pattern.append("Y", number, width: 4)
      case (1...2, _): pattern.append("n", number, width: word.count)
      default: isReadable = false
      }
      return
    }
    switch word {
    case "-": pattern.append("-")
    case "to", "until", "through":
      pattern.append("-")
      saysTo = true
    case "between": saysBetween = true
    case "and" where saysBetween: pattern.append("-")
    case "/": pattern.append("/")
    case "q", "qtr", "quarter": pattern.append("Q")
    case "fy", "financial": declare(.financial)
    case "cy", "calendar": declare(.calendar)
    case " ", "(", ")", ",", ".", "'", "year", "st", "nd", "rd", "th", "of", "the", "from": break
    default: isReadable = false
    }
  }

  private mutating func declare(_ basis: YearBasis) {
    years = basis
    saysYears = true
  }

  /// Whether the period is a bare year, a quarter of one or a run of them, so that it is another
  /// where years are of another kind.
  var restsOnBareYears: Bool {
    if saysYears || ending != nil { return false }
    switch pattern.letters {
    case "Y": return true
    case "Y-Y": return saysTo
    default: return pattern.quarter()?.rest.letters == "Y"
    }
  }

  /// The period, or `nil` where the pattern is none that is known.
  func period() -> ReportingPeriod? {
    guard isReadable else { return nil }
    if let ending { return year(ending) }
    if pattern.letters.contains("Q") { return quarter() }
    return pattern.year(years, isRun: saysTo) ?? runOfYears() ?? pattern.run(years)
      ?? pattern.date().map { ReportingPeriod($0.month) } ?? pattern.monthsOfFinancialYear()
  }

  /// The twelve months that a month, or the last day of one, ends.
  private func year(_ ending: Ending) -> ReportingPeriod? {
    if ending == .financialYear {
      if pattern.letters == "Y" {
        return YearBasis.financial.year(beginning: pattern.values[0] - 1)
      }
      if let year = pattern.year(.financial) { return year }
    }
    guard let last = pattern.date(), last.day == nil || last.day == last.month.dayCount else {
      return nil
    }
    return ReportingPeriod(first: last.month.adding(-11), last: last.month)
  }

  /// A quarter of a year: "Q1 2022/23".
  private func quarter() -> ReportingPeriod? {
    guard let (number, rest) = pattern.quarter() else { return nil }
    if let months = rest.run(years) ?? rest.monthsOfFinancialYear() {
      return months.isQuarter(number) ? months : nil
    }
    // Beside a quarter "2011-12" is no month.
    let basis = rest.letters == "Y" ? years : .financial
    guard let first = rest.year(basis)?.first.adding(3 * (number - 1)) else {
      return nil
    }
    return ReportingPeriod(first: first, last: first.adding(2))
  }

  /// "2015 to 2017": calendar years. Of financial years only two that follow each other are read,
  /// as the one year they name.
  private func runOfYears() -> ReportingPeriod? {
    guard saysTo, pattern.letters == "Y-Y" else { return nil }
    let (first, last) = (pattern.values[0], pattern.values[1])
    switch years {
    case .financial: return last == first + 1 ? years.year(beginning: first) : nil
    case .calendar:
      guard first < last, let begin = years.year(beginning: first),
        let end = years.year(beginning: last)
      else { return nil }
      return ReportingPeriod(first: begin.first, last: end.last)
    }
  }
}
