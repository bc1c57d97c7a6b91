/// Why a file cannot be read as a table.
///
/// The place is where a person should look first. `problem` and `remedy` put the error in words.
package enum RecordReaderError: Error, Hashable, Sendable {
  /// The bytes are not text in any of the encodings known.
  case undecodable(UndecodableText, at: TextPosition)

  /// The quote at `openedAt` opens a cell, and the file ends without a quote that closes it.
  case unclosedQuote(openedAt: TextPosition)

  /// A quote stands at `at` where it can neither open nor close a cell.
  ///
  /// `openedAt` is `nil` if the cell does not begin with a quote. Otherwise it is where the cell
  /// begins, and the quote at `at` closes it, but text follows before the next delimiter. `text`
  /// is the cell as it stands on that line, at most 60 characters of it.
  case strayQuote(at: TextPosition, text: String, openedAt: TextPosition?)

  /// The file, line, cell or record that begins at `at` is larger than `allowed`, in bytes or in
  /// cells.
  case overLimit(ReadingLimits.Limit, at: TextPosition, allowed: Int)

  /// Where a person should look first.
  package var position: TextPosition {
    switch self {
    case .undecodable(_, let position), .unclosedQuote(let position),
      .strayQuote(let position, _, _), .overLimit(_, let position, _):
      position
    }
  }

  /// The physical line of `position`, from 1.
  package var line: Int { position.line }

  /// The column of `position` in Unicode scalars, from 1.
  package var column: Int { position.column }
}
