/// What a program puts into a cell: words, a number, or text that must come back unchanged.
package enum WrittenCell: Hashable, Sendable {
  /// Words for a person, who may open the file in a spreadsheet program. They are written as
  /// `SpreadsheetText.neutralised` leaves them.
  case text(String)

  /// A number, already formatted: digits with an optional sign, point and exponent, such as -0.5.
  ///
  /// It is written as it is, so that a spreadsheet program takes it for the number it is.
  case number(String)

  /// Text written as it is, for a file that a program reads back and nobody opens in a
  /// spreadsheet program.
  case verbatim(String)

  /// The text that goes into the file, before it is quoted.
  ///
  /// A `number` that is no number is the caller's mistake, and stops the program.
  var content: String {
    switch self {
    case .text(let text): return SpreadsheetText.neutralised(text)
    case .verbatim(let text): return text
    case .number(let digits):
      precondition(WrittenCell.isNumber(digits), "'\(digits)' is not a number")
      return digits
    }
  }

  /// Whether a text is a number as `number` says.
  package static func isNumber(_ text: String) -> Bool {
    // The bytes are looked at where they stand: to walk through a string takes several times as long.
    var text = text
    return text.withUTF8 { isNumber($0) }
  }

  private static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    func skipSign() {
      guard place < bytes.count else { return }
      if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
    }
    func skipDigits() -> Int {
      let before = place
      while place < bytes.count, 0x30...0x39 ~= bytes[place] { place += 1 }
      return place - before
    }
    skipSign()
    var digits = skipDigits()
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      digits += skipDigits()
    }
    if digits == 0 { return false }
    if place == bytes.count { return true }
    guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return false }
    place += 1
    skipSign()
    return skipDigits() > 0 && place == bytes.count
  }
}
