/// A month of a year, such as June 2021.
package struct Month: Hashable, Sendable, Comparable {
  /// The year, 1...9999.
  package let year: Int
  /// The month of the year, 1 (January) to 12.
  package let month: Int

  /// The month with these numbers, or `nil` where there is no such month.
  package init?(year: Int, month: Int) {
    guard 1...9999 ~= year, 1...12 ~= month else { return nil }
    self.year = year
    self.month = month
  }

  /// The month that stands `ordinal` months after January of year 0.
  private init(ordinal: Int) {
    year = ordinal / 12
    month = ordinal % 12 + 1
  }

  /// Months since January of year 0, so that neighbours differ by one.
  package var ordinal: Int { year * 12 + month - 1 }

  /// The month that follows.
  package var next: Month { Month(ordinal: ordinal + 1) }

  /// The month `count` months later (earlier where negative).
  package func adding(_ count: Int) -> Month { Month(ordinal: ordinal + count) }

  package static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }

  /// The English names of the months, January first.
  package static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The name without the year: "June".
  package var name: String { Month.names[month - 1] }

  /// As in ISO 8601: "2021-06".
  package var iso: String {
    String(unsafeUninitializedCapacity: 7) { text in
      var rest = year * 100 + month
      for place in [6, 5, 3, 2, 1, 0] {
        text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      text[4] = UInt8(ascii: "-")
      return 7
    }
  }

  /// The month an ISO 8601 text such as "2021-06" names, or `nil`.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    self.init(year: year, month: month)
  }
}
