/// A place in a file of the study: `returns/kent.csv:17:12`.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file, by its path inside the study folder, with forward slashes.
  package let file: String
  /// The physical line, from 1; 0 where the whole file is meant.
  package let line: Int
  /// The character of the line at which the cell begins, from 1; 0 where the line is meant.
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place that `text` is of: "returns/kent.csv:17:12"; `nil` where its file is empty or a number
  /// in it is none.
  package init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().map { Int($0) }
    guard let file = parts.first, !file.isEmpty, numbers.count <= 2,
      numbers.allSatisfy({ $0 ?? 0 > 0 })
    else { return nil }
    self.init(
      file: String(file), line: numbers.first.flatMap { $0 } ?? 0,
      column: numbers.count == 2 ? numbers[1] ?? 0 : 0)
  }

  /// `file`, `file:line` or `file:line:column`.
  package var text: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }

  /// By file, then line, then column. Files compare by their bytes, whatever the locale.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return (left.line, left.column) < (right.line, right.column)
  }
}
