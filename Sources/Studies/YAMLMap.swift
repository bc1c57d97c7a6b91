import PoliceOutcomes
import Yams

/// A mapping of a YAML file whose keys are read one by one, each with its place, so that what is
/// left over is an unknown key.
///
/// Values stay the text that was written: `012` is not 10 and `no` is not false.
struct YAMLMap {
  let file: String
  let location: SourceLocation
  private let pairs: [(key: String, keyLocation: SourceLocation, value: Node)]

  /// The mapping at the root of `text`.
  ///
  /// - Throws: `unusable` with the place where the text stops being YAML, or where a key repeats.
  init(_ text: String, file: String) throws(StudiesError) {
    if let (problem, line, column) = YAMLBounds.problem(in: text) {
      throw .unusable([
        .brokenYAML(problem, at: SourceLocation(file: file, line: line, column: column))
      ])
    }
    let root: Node?
    do {
      // Without rules for tags: every value stays text, and no regular expression is built. The
      // encoding is named, because Yams otherwise asks the environment.
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw .unusable([YAMLMap.diagnostic(error, in: text, file: file)])
    } catch {
      throw .unusable([.brokenYAML("\(error)", at: SourceLocation(file: file, line: 1))])
    }
    if let root, let (problem, node) = YAMLBounds.problem(of: root) {
      throw .unusable([.brokenYAML(problem, at: YAMLMap.location(of: node, in: file))])
    }
    guard let root, let map = YAMLMap(root, file: file) else {
      throw .unusable([
        .brokenYAML("there are no keys in it", at: SourceLocation(file: file, line: 1, column: 1))
      ])
    }
    self = map
  }

  /// The mapping that `node` is, or `nil` where it is something else.
  init?(_ node: Node, file: String) {
    guard case .mapping(let mapping) = node else { return nil }
    self.file = file
    location = YAMLMap.location(of: node, in: file)
    pairs = mapping.map { key, value in
      (key.scalar?.string ?? "", YAMLMap.location(of: key, in: file), value)
    }
  }

  /// The keys in the order written, with their places.
  var keys: [(name: String, location: SourceLocation)] {
    pairs.map { ($0.key, $0.keyLocation) }
  }

  func node(_ key: String) -> Node? {
    pairs.first { $0.key == key }?.value
  }

  func location(of key: String) -> SourceLocation {
    node(key).map { YAMLMap.location(of: $0, in: file) } ?? location
  }

  static func location(of node: Node, in file: String) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func diagnostic(
    _ error: YamlError, in text: String, file: String
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // What is missing at the end of a file is put on a line after the last.
      let lines = YAMLBounds.lines(of: text)
      let isAfter = mark.line > lines.count
      return .brokenYAML(
        problem,
        at: SourceLocation(
          file: file, line: isAfter ? lines.count : mark.line,
          column: isAfter ? (lines.last?.unicodeScalars.count ?? 0) + 1 : mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return .repeatedKey(
        key, at: secondPlace(of: key, in: text, from: context.mark.line, file: file))
    case .reader(let problem, let offset, _, _):
      return .brokenYAML(problem, at: location(ofByte: offset ?? 0, in: text, file: file))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return .brokenYAML("\(error)", at: SourceLocation(file: file, line: 1))
    }
  }

  /// Where `key` stands as a key for the second time at or after `line`. Yams names the mapping
  /// only.
  private static func secondPlace(
    of key: String, in text: String, from line: Int, file: String
  ) -> SourceLocation {
    let lines = YAMLBounds.lines(of: text)
    var seen = 0
    for (index, content) in lines.enumerated().dropFirst(line - 1) {
      let indent = content.prefix { $0 == " " || $0 == "{" || $0 == "," }
      guard content.dropFirst(indent.count).hasPrefix("\(key):") else { continue }
      seen += 1
      if seen == 2 {
        return SourceLocation(file: file, line: index + 1, column: indent.count + 1)
      }
    }
    return SourceLocation(file: file, line: line, column: 1)
  }

  /// The line and column of the byte at `offset` of `text`.
  private static func location(
    ofByte offset: Int, in text: String, file: String
  ) -> SourceLocation {
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
    let lines = YAMLBounds.lines(of: before)
    return SourceLocation(
      file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
