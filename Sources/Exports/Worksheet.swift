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
    /// The most characters it is wide; longer texts go over several lines.
    let mostWidth: Int

    /// Whether its cells stand at the right, as numbers do.
    let isNumeric: Bool

    init(_ heading: String, mostWidth: Int = 36, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
      self.mostWidth = mostWidth
    }
  }

  /// How wide each column is, in characters: as its texts need, up to the most it may be.
  var widths: [Int] {
    columns.enumerated().map { place, column in
      let longest = rows.lazy.map { $0[place].length }.max() ?? 0
      let head = column.heading.split(separator: " ").map(\.count).max() ?? 0
      return min(column.mostWidth, max(longest, head) + 2)
    }
  }

  /// The cells of the heading.
  var heading: [PublishedTable.Value] { columns.map { .text($0.heading) } }

  /// How many lines a row takes in columns of these widths; each line holds at least all but one long
  /// word of its width.
  func lineCount(of row: [PublishedTable.Value], _ widths: [Int]) -> Int {
    zip(row, widths).map { ($0.length + $1 * 3 / 4) / max(1, $1 - 2) }.max().map { max(1, $0) } ?? 1
  }

  /// The most rows a worksheet may have below what stands above its table.
  ///
  /// - Source: Microsoft, "Excel specifications and limits": 1,048,576 rows.
  static let mostRows = 1_048_000

  /// The most characters a cell may have, by the same source 32,767, less what says that it is cut.
  static let mostCharacters = 32_700
}

extension PublishedTable.Value {
  /// How many characters it takes.
  fileprivate var length: Int {
    switch self {
    case .nothing: 0
    case .text(let text): text.utf8.count
    case .integer(let number): "\(number)".count * 4 / 3
    case .number: 9
    }
  }

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
