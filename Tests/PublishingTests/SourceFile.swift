import Foundation

/// A file of a study as lines of characters, read apart from the program: it knows no CSV.
struct SourceFile {
  /// The lines, their ends left out.
  let lines: [[Unicode.Scalar]]

  init(_ path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let text =
      String(data: data, encoding: data.starts(with: [0xFF, 0xFE]) ? .utf16 : .utf8)
      ?? String(data: data, encoding: .windowsCP1252) ?? ""
    let plain = text.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\r", with: "\n")
    var scalars = Array(plain.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    if scalars.last == "\n" { scalars.removeLast() }
    lines =
      scalars.isEmpty
      ? [] : scalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether the cell that begins at `column` of `line`, both from 1, holds `text`, in quotes or
  /// not, and ends there.
  func holds(_ text: String, line: Int, column: Int) -> Bool {
    guard 1...lines.count ~= line, 1...(lines[line - 1].count + 1) ~= column else { return false }
    let rest = lines[line - 1][(column - 1)...]
    let quoted = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    return [text, quoted].contains { written in
      let scalars = Array(written.unicodeScalars)
      guard rest.starts(with: scalars) else { return false }
      let next = rest.dropFirst(scalars.count).first
      return next == nil || [",", ";", "\t", "|"].contains(next)
    }
  }
}
