import PoliceOutcomes
import Yams

/// How much of YAML a study may use, so that no file of it can exhaust memory or stack.
///
/// `study.yml` nests four deep. Yams calls itself for every level, aliases repeat what an anchor
/// holds, and each of the two grows a short file without bound.
enum YAMLBounds {
  /// The most levels of lists and mappings inside one another.
  static let levels = 32

  /// The most keys, values and lists in a file.
  static let nodes = 20_000

  /// What stands in `text`, which has not been parsed, that a study may not have, and where.
  static func problem(in text: String) -> (problem: String, line: Int, column: Int)? {
    if let place = lineBreak(in: text) {
      let problem =
        "a character for a line break (U+0085, U+2028 or U+2029) stands here, and editors do not"
        + " show the lines that it parts"
      return (problem, place.line, place.column)
    }
    var survey = YAMLNesting(atMost: levels)
    for (index, line) in lines(of: text).enumerated() {
      if let column = YAMLAnchors.first(in: line) {
        return (
          "an anchor (&) stands here, and a study is written without them", index + 1, column
        )
      }
      if let column = survey.columnTooDeep(on: line) {
        return (tooDeep, index + 1, column)
      }
    }
    return nil
  }

  /// What `root` has that a study may not have, and the node that has it.
  static func problem(of root: Node) -> (problem: String, node: Node)? {
    var open: [(node: Node, level: Int)] = [(root, 1)]
    var count = 0
    while let (node, level) = open.popLast() {
      count += 1
      guard level <= levels else { return (tooDeep, node) }
      guard count <= nodes else {
        return ("it has more than \(nodes) keys and values", root)
      }
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping { open += [(value, level + 1), (key, level + 1)] }
      case .sequence(let sequence): open += sequence.map { ($0, level + 1) }
      case .scalar, .alias: break
      }
    }
    return nil
  }

  private static let tooDeep = "it nests more than \(levels) levels deep"

  /// The physical lines of `text`.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
  }

  /// Where the first character stands that YAML takes for a line break and an editor does not.
  private static func lineBreak(in text: String) -> (line: Int, column: Int)? {
    let breaks: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]
    for (index, line) in lines(of: text).enumerated() {
      for (column, scalar) in line.unicodeScalars.enumerated() where breaks.contains(scalar) {
        return (index + 1, column + 1)
      }
    }
    return nil
  }
}
