/// What a spreadsheet may have made a date of: "1-4" becomes 04-Jan, and "8/71" Aug-71.
package enum SpreadsheetDate {
  /// What may have been written where `text` now is, or `nil` where it is no such date.
  ///
  /// Of a day and a month the range between the two; of a month and a year an offence code.
  package static func original(of text: String) -> String? {
    let parts = LabelText.normalised(text).split { $0 == "-" || $0 == " " || $0 == "/" }
    let months = parts.compactMap { PeriodText.month(named: $0) }
    let numbers = parts.compactMap { 1...2 ~= $0.count ? Int($0) : nil }
    guard months.count == 1 else { return nil }
    let month = months[0]
    switch numbers.count {
    case 1 where parts.count == 2 && numbers[0] > 31: return "\(month)/\(numbers[0])"
    case 1 where parts.count == 2 && numbers[0] > 0 && numbers[0] != month:
      return "\(min(month, numbers[0]))-\(max(month, numbers[0]))"
    case 2 where parts.count == 3: return "\(month)/\(numbers[1])"
    default: return nil
    }
  }
}
