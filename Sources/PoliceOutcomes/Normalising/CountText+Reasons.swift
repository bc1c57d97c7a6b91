// Why a cell is not a count.
extension CountText {
  /// The reason why normalised `text` is not a count.
  static func reason(_ text: String) -> Unreadable {
    let rest = text.dropFirst().drop { $0 == " " }
    if text.first == "-", count(withNotes: String(rest)) != nil { return .negative }
    if isSpreadsheetError(text) { return .spreadsheetError }
    if isScientific(text) { return .scientific }
    if text.count > 1, text.first == "0", isDigits(text[...]) { return .leadingZeros }
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    if halves.count == 2, halves.allSatisfy({ isDigits($0) }) { return .fraction }
    let parts = text.split { $0 == "-" || $0 == " " || $0 == "/" }
    let hasMonth = parts.contains { PeriodText.month(named: $0) != nil }
    let hasNumber = parts.contains { $0.allSatisfy(\.isNumber) }
    if hasMonth, hasNumber { return .date }
    if case .period = PeriodText(text, years: .calendar, seeksNearest: false) { return .period }
    let isSlashed = parts.count > 1 && text.contains("/") && parts.allSatisfy { isDigits($0) }
    return isSlashed || parts.count == 2 && parts.allSatisfy(isYear) ? .period : .unknown
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// The errors of Excel and LibreOffice, and a column too narrow for its numbers.
  private static func isSpreadsheetError(_ text: String) -> Bool {
    if text.count > 2, text.allSatisfy({ $0 == "#" }) { return true }
    let names = [
      "#ref!", "#n / a", "#n/a", "#div/0!", "#value!", "#name?", "#null!", "#num!", "#spill!",
      "#calc!", "#getting_data",
    ]
    return names.contains(text) || text.hasPrefix("err:") && isDigits(text.dropFirst(4))
  }

  /// Digits, perhaps a fraction, and a power of ten.
  private static func isScientific(_ text: String) -> Bool {
    let halves = text.split(separator: "e", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return false }
    let mantissa = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let power = halves[1].drop { $0 == "+" || $0 == "-" }
    return mantissa.count <= 2 && mantissa.allSatisfy { isDigits($0) } && isDigits(power)
  }
}
