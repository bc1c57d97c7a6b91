/// Reads a period out of normalised text by the pattern of its words and numbers.
struct PeriodScanner {
  /// One letter a word or mark: `M` a month by name, `Y` four digits, `n` one or two digits,
  /// `-` a dash or "to", `/` a slash.
  private var pattern = ""
  /// The numbers of the months, years and digits, in order.
  private var values: [Int] = []
  private var years: YearBasis
  private var isReadable = true

  init(_ text: String, years: YearBasis) {
    self.years = years
    for word in PeriodScanner.words(text) {
      if word == ":" {
        // The number before it is an hour: what follows is a time of day.
        dropLast()
        break
      }
      add(word)
    }
  }

  /// Runs of letters, runs of digits, and single marks.
  private static func words(_ text: String) -> [Substring] {
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

  private mutating func add(_ word: Substring) {
    if let month = PeriodText.month(named: word) {
      append("M", month)
    } else if let number = Int(word) {
      if word.count == 4 {
        append("Y", number)
      } else if word.count <= 2 {
        append("n", number)
      } else {
        isReadable = false
      }
    } else {
      switch word {
      case "-", "to": pattern += "-"
      case "/": pattern += "/"
      case "fy", "financial": years = .financial
      case "cy", "calendar": years = .calendar
      case " ", "(", ")", ",", ".", "year", "st", "nd", "rd", "th", "of", "the": break
      default: isReadable = false
      }
    }
  }

  private mutating func dropLast() {
    guard pattern.last == "n" else { return }
    pattern.removeLast()
    values.removeLast()
  }

  private mutating func append(_ letter: String, _ value: Int) {
    pattern += letter
    values.append(value)
  }

  /// The period, or `nil` where the pattern is none that is known.
  func period() -> ReportingPeriod? {
    guard isReadable else { return nil }
    return year() ?? run() ?? month(pattern, values).map { ReportingPeriod($0) }
  }

  /// A calendar or financial year.
  private func year() -> ReportingPeriod? {
    switch pattern {
    case "Y":
      return years.year(beginning: values[0])
    case "Y/n" where values[1] == (values[0] + 1) % 100,
      // "2011-12" is a financial year in a study of financial years, else a month.
      "Y-n" where values[1] == (values[0] + 1) % 100 && (years == .financial || values[1] > 12),
      "Y/Y" where values[1] == values[0] + 1, "Y-Y" where values[1] == values[0] + 1:
      return YearBasis.financial.year(beginning: values[0])
    case "n/n" where values[1] == values[0] + 1 && values[0] >= 10,
      "n-n" where values[1] == values[0] + 1 && years == .financial && values[0] >= 13:
      return YearBasis.financial.year(beginning: 2000 + values[0])
    default:
      return nil
    }
  }

  /// From one month to another; the first may take its year from the second, and one year may
  /// stand before or after both.
  private func run() -> ReportingPeriod? {
    switch pattern {
    case "M-MY": return months(values[2], values[0], values[2], values[1])
    case "M-Mn": return months(2000 + values[2], values[0], 2000 + values[2], values[1])
    case "YM-M": return months(values[0], values[1], values[0], values[2])
    case "MY-MY": return months(values[1], values[0], values[3], values[2])
    case "Mn-Mn": return months(2000 + values[1], values[0], 2000 + values[3], values[2])
    case "Y-n-Y-n": return months(values[0], values[1], values[2], values[3])
    case "nMY-nMY": return months(values[2], values[1], values[5], values[4])
    case "n/n/Y-n/n/Y": return months(values[2], values[1], values[5], values[4])
    default: return nil
    }
  }

  private func months(
    _ firstYear: Int, _ firstMonth: Int, _ lastYear: Int, _ lastMonth: Int
  ) -> ReportingPeriod? {
    guard let first = Month(year: firstYear, month: firstMonth),
      let last = Month(year: lastYear, month: lastMonth)
    else { return nil }
    return ReportingPeriod(first: first, last: last)
  }

  /// A month with its year, perhaps as part of a date, day first.
  private func month(_ pattern: String, _ values: [Int]) -> Month? {
    switch pattern {
    case "MY", "M-Y", "M/Y": Month(year: values[1], month: values[0])
    case "YM", "Y-M", "Y-n", "Y/M": Month(year: values[0], month: values[1])
    case "Mn", "M-n", "M/n": Month(year: 2000 + values[1], month: values[0])
    case "n/Y": Month(year: values[1], month: values[0])
    case "nMY", "n-M-Y", "n/M/Y": isDay(values[0]) ? Month(year: values[2], month: values[1]) : nil
    case "nMn", "n-M-n", "n/M/n":
      isDay(values[0]) ? Month(year: 2000 + values[2], month: values[1]) : nil
    case "n/n/Y", "n-n-Y": isDay(values[0]) ? Month(year: values[2], month: values[1]) : nil
    case "n/n/n": isDay(values[0]) ? Month(year: 2000 + values[2], month: values[1]) : nil
    case "Y-n-n", "Y/n/n": isDay(values[2]) ? Month(year: values[0], month: values[1]) : nil
    default: nil
    }
  }

  private func isDay(_ number: Int) -> Bool { 1...31 ~= number }
}
