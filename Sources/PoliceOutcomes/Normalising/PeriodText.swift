/// What a cell says where a period should stand.
package enum PeriodText: Hashable, Sendable {
  /// A run of months whose years are known.
  case period(ReportingPeriod)
  /// A month without its year, 1...12.
  case month(Int)
  case blank
  /// A word that is nearly a month, or a period with such a word in it: what it may be.
  case nearly(String)
  /// A quarter of a bare year, or several bare years, and nobody says which years they are.
  case undeclared
  case unreadable

  /// The most bytes a period is written with; a longer text is none, and is not searched for one.
  private static let mostBytes = 100

  /// What `text` says. A bare "2019" is a year of `years`.
  ///
  /// - Parameter areYearsDeclared: whether the study or the return says that its years are of that
  ///   basis. Where neither does, a quarter of a bare year and a run of bare years are undeclared.
  /// - Parameter seeksNearest: whether it is asked what an unreadable text may be; else nothing is
  ///   `nearly`.
  package init(
    _ text: String, years: YearBasis, areYearsDeclared: Bool = true, seeksNearest: Bool = true
  ) {
    let plain = LabelText.normalised(text)
    guard !plain.isEmpty else {
      self = .blank
      return
    }
    guard plain.utf8.count <= PeriodText.mostBytes else {
      self = .unreadable
      return
    }
    if let month = PeriodText.plainMonth(plain, years: years) {
      self = .period(ReportingPeriod(month))
      return
    }
    let scanner = PeriodScanner(plain, years: years)
    if let month = PeriodText.month(named: Substring(plain)) {
      self = .month(month)
    } else if let period = scanner.period() {
      self = areYearsDeclared || !scanner.restsOnBareYears ? .period(period) : .undeclared
    } else if seeksNearest,
      let near = PeriodText.nearMonth(plain, atMost: 2)
        ?? PeriodText.nearPeriod(plain, years: years)
    {
      self = .nearly(near)
    } else {
      self = .unreadable
    }
  }

  /// The month that a text such as "2019-03" says: most rows of record-level returns have one. `nil`
  /// where it may be a financial year, or anything else.
  private static func plainMonth(_ text: String, years: YearBasis) -> Month? {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 7, text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      (digits[..<4] + digits[5...]).allSatisfy({ 0...9 ~= $0 })
    else { return nil }
    let year = digits[..<4].reduce(0) { $0 * 10 + $1 }
    let month = digits[5] * 10 + digits[6]
    guard 1900...2099 ~= year, years != .financial || month != (year + 1) % 100 else {
      return nil
    }
    return Month(year: year, month: month)
  }

  /// The number of the month an English name or its beginning of three letters or more says.
  package static func month(named word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3, let first = word.utf8.first, 0x61...0x7A ~= first else {
      return nil
    }
    let place = lowerNames.firstIndex { $0.hasPrefix(word) }
    return place.map { $0 + 1 }
  }

  private static let lowerNames = Month.names.map { $0.lowercased() }
  private static let nameBytes = lowerNames.map { Array($0.utf8) }

  /// The month that a misspelt word is at most so many letters away from.
  private static func nearMonth(_ word: some StringProtocol, atMost limit: Int) -> String? {
    guard word.utf8.count >= 3 else { return nil }
    let wanted = Array(word.utf8)
    return zip(Month.names, nameBytes)
      .compactMap { name, bytes in
        NearestNames.spellingDistance(wanted, bytes, atMost: limit).map { (name, $0) }
      }
      .min { $0.1 < $1.1 }?.0
  }

  /// The period that `text` says once the one word in it that is nearly a month is that month.
  private static func nearPeriod(_ text: String, years: YearBasis) -> String? {
    let words = PeriodScanner.words(text[...])
    for (place, word) in words.enumerated()
    where word.first?.isLetter == true && month(named: word) == nil {
      // A short word is too easily another: "men 2015" is no May.
      guard let month = nearMonth(word, atMost: word.utf8.count < 5 ? 1 : 2) else { continue }
      let mended = words[..<place] + [Substring(month.lowercased())] + words[(place + 1)...]
      let scanner = PeriodScanner(mended.joined(), years: years)
      return scanner.period()?.name
    }
    return nil
  }
}
