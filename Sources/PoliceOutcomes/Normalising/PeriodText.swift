/// What a cell says where a period should stand.
package enum PeriodText: Hashable, Sendable {
  /// A run of months whose years are known.
  case period(ReportingPeriod)
  /// A month without its year, 1...12.
  case month(Int)
  case blank
  /// A word that is nearly a month: the month it may be.
  case nearly(String)
  case unreadable

  /// What `text` says. A bare "2019" is a year of `years`, which the study or the return
  /// declares.
  package init(_ text: String, years: YearBasis) {
    let plain = LabelText.normalised(text)
    guard !plain.isEmpty else {
      self = .blank
      return
    }
    let scanner = PeriodScanner(plain, years: years)
    if let month = PeriodText.month(named: Substring(plain)) {
      self = .month(month)
    } else if let period = scanner.period() {
      self = .period(period)
    } else if let near = PeriodText.nearMonth(plain) {
      self = .nearly(near)
    } else {
      self = .unreadable
    }
  }

  /// The number of the month an English name or its beginning of three letters or more says.
  package static func month(named word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let place = Month.names.firstIndex { $0.lowercased().hasPrefix(word) }
    return place.map { $0 + 1 }
  }

  /// The month that a misspelt word is at most two letters away from.
  private static func nearMonth(_ word: String) -> String? {
    guard word.utf8.count >= 3 else { return nil }
    let wanted = Array(word.utf8)
    return Month.names
      .compactMap { name in
        NearestNames.spellingDistance(wanted, Array(name.lowercased().utf8), atMost: 2)
          .map { (name, $0) }
      }
      .min { $0.1 < $1.1 }?.0
  }
}
