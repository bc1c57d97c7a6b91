extension RecordReaderError {
  /// What is so and what was done about it, in one line without a full stop.
  package var problem: String {
    "\(finding); the file is not read"
  }

  /// What the person who keeps the file can do, in one or two sentences.
  package var remedy: String {
    switch self {
    case .undecodable(.nul, _):
      "Ask for the file again as CSV: NUL is the mark of a workbook or of a damaged file."
    case .undecodable(.halfCodeUnit, _):
      "Ask for the file again: it has been cut short."
    case .undecodable(.notUTF8, _), .undecodable(.notWindows1252, _),
      .undecodable(.loneSurrogate, _):
      "Ask for the file again, saved as UTF-8."
    case .unclosedQuote:
      "Close the cell with a quote, and double every quote that is part of its text."
    case .strayQuote(let position, _, let opened?) where opened.line < position.line:
      "Look first at line \(opened.line), column \(opened.column): the quote that opens the cell"
        + " may lack the one that closes it."
    case .strayQuote:
      "Put the cell in quotes and double every quote that is part of its text; or state the"
        + " delimiter, if it is not the one found."
    case .overLimit(.fileBytes, _, _):
      "Split the file."
    case .overLimit(.lineBytes, _, _):
      "Look for line ends that have gone missing."
    case .overLimit(.fieldBytes, _, _):
      "Look for a quote that opens the cell by mistake."
    case .overLimit(.fieldsPerRecord, _, _):
      "Look for line ends that have gone missing, or state the delimiter, if it is not the one"
        + " found."
    }
  }

  private var finding: String {
    switch self {
    case .undecodable(.notUTF8(let byte), _):
      "byte \(hexadecimal(byte)) is not UTF-8, though the file begins with the UTF-8 byte-order"
        + " mark"
    case .undecodable(.notWindows1252(let byte), _):
      "the file is not UTF-8, and byte \(hexadecimal(byte)) is no character of Windows-1252"
    case .undecodable(.loneSurrogate(let unit), _):
      "the file is UTF-16, and code unit \(hexadecimal(unit)) is half of a character"
    case .undecodable(.halfCodeUnit, _):
      "the file is UTF-16 and ends in the middle of a character"
    case .undecodable(.nul, _):
      "the text holds the character NUL"
    case .unclosedQuote:
      "the quote that opens this cell is never closed"
    case .strayQuote(_, let text, nil):
      "a quote stands inside the cell '\(text)', which does not begin with one"
    case .strayQuote(let position, let text, let opened?):
      if opened.line < position.line {
        "text follows the quote that closes the cell opened at line \(opened.line),"
          + " column \(opened.column): '\(text)'"
      } else {
        "text follows the quote that closes the cell '\(text)'"
      }
    case .overLimit(.fileBytes, _, let allowed):
      "the file has more than \(allowed) bytes"
    case .overLimit(.lineBytes, _, let allowed):
      "the line has more than \(allowed) bytes"
    case .overLimit(.fieldBytes, _, let allowed):
      "the cell has more than \(allowed) bytes"
    case .overLimit(.fieldsPerRecord, _, let allowed):
      "the record has more than \(allowed) cells"
    }
  }

  private func hexadecimal(_ value: some FixedWidthInteger) -> String {
    "0x" + String(value, radix: 16, uppercase: true)
  }
}
