import Foundation

/// The lines of a study's file that matter, under the name of the file, as Markdown.
struct Excerpt {
  /// The path inside the study.
  let path: String
  let file: ShownFile
  /// The same file of the study that this one is set beside, or `nil` where that has none.
  let other: ShownFile?

  init(_ path: String, _ bytes: [UInt8], besides other: [UInt8]?) {
    self.path = path
    file = ShownFile(bytes)
    self.other = other.map { ShownFile($0) }
  }

  /// Every line.
  var whole: String { block(Array(file.lines.indices)) }

  /// The whole of a table; of `study.yml` the lines that differ and those of `lines`, counted
  /// from 1.
  func concerned(_ lines: Set<Int>) -> String {
    path == "study.yml" ? partly(lines) : whole
  }

  /// The lines that differ from the other file.
  var changes: String { partly([]) }

  private func partly(_ lines: Set<Int>) -> String {
    guard let other else { return whole }
    let known = Set(other.lines)
    var chosen = file.lines.indices.filter {
      !known.contains(file.lines[$0]) || lines.contains($0 + 1)
    }
    let kept = Set(file.lines)
    let gone = other.lines.filter { !kept.contains($0) }
    if chosen.isEmpty {
      return "`\(path)`, without "
        + gone.map { Code.inline($0.trimmingCharacters(in: .whitespaces)) }
        .joined(separator: " and ") + ".\n"
    }
    let isOwnTable = path.hasSuffix(".csv") && !path.contains("/")
    if isOwnTable, !chosen.contains(0) { chosen.insert(0, at: 0) }
    return block(chosen)
  }

  private func block(_ places: [Int]) -> String {
    guard !file.lines.isEmpty else { return "`\(path)` is empty.\n" }
    let width = "\((places.last ?? 0) + 1)".count
    let numbered = places.map { place in
      let number = "\(place + 1)"
      let line = file.lines[place]
      return String(repeating: " ", count: width - number.count) + number
        + (line.isEmpty ? "" : "  \(line)")
    }
    let dress = file.dress.isEmpty ? "" : " (\(file.dress))"
    return "`\(path)`\(dress):\n\n" + Code.block(numbered)
  }
}

/// Text that Markdown must show as it is.
enum Code {
  /// Lines in a fence longer than any run of backticks in them.
  static func block(_ lines: [String]) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(in: lines.joined()) + 1))
    return "\(fence)text\n" + lines.map { "\($0)\n" }.joined() + "\(fence)\n"
  }

  /// A text inside a sentence.
  static func inline(_ text: String) -> String {
    let mark = String(repeating: "`", count: longestRun(in: text) + 1)
    return text.contains("`") ? "\(mark) \(text) \(mark)" : "\(mark)\(text)\(mark)"
  }

  private static func longestRun(in text: String) -> Int {
    text.split { $0 != "`" }.map(\.count).max() ?? 0
  }
}
