import Publishing

/// A worksheet with one table, as the guidance on accessible spreadsheets wants it.
struct Worksheet: Sendable {
  /// The name on its tab, at most 31 characters.
  let name: String
  let title: String
  /// What must be read before the table; a line each above it.
  let notes: [String]
  let columns: [Column]
  /// Each row has as many values as there are columns.
  let rows: [[PublishedTable.Value]]

  struct Column: Sendable {
    let heading: String
    let isNumeric: Bool
    /// How wide it is, in characters.
    let width: Int
  }

  /// The most rows a worksheet may have below what stands above its table.
  ///
  /// - Source: Microsoft, "Excel specifications and limits": 1,048,576 rows.
  static let mostRows = 1_048_000

  /// The most characters a cell may have, by the same source 32,767, less what says that it is cut.
  static let mostCharacters = 32_700
}

extension PublishedTable.Value {
  /// The value as a cell can hold it: text that is too long is cut, and says so.
  func fitting(_ source: String) -> PublishedTable.Value {
    guard case .text(let text) = self, text.utf16.count > Worksheet.mostCharacters else {
      return self
    }
    var short = ""
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      if length > Worksheet.mostCharacters { break }
      short.unicodeScalars.append(scalar)
    }
    return .text(short + " [cut; whole in \(source)]")
  }
}
