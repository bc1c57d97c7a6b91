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
    if let place = YAMLMap.anchor(in: text) {
      throw .unusable([
        .brokenYAML(
          "an anchor (&) stands here, and a study is written without them",
          at: SourceLocation(file: file, line: place.line, column: place.column))
      ])
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw .unusable([YAMLMap.diagnostic(error, in: text, file: file)])
    } catch {
      throw .unusable([.brokenYAML("\(error)", at: SourceLocation(file: file, line: 1))])
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

  /// Where the first anchor is set, or `nil`. Aliases repeat what an anchor holds, and a few of
  /// them can grow a short file beyond any memory.
  private static func anchor(in text: String) -> (line: Int, column: Int)? {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let scalars = Array(line.unicodeScalars)
      for place in scalars.indices where scalars[place] == "&" {
        let before = scalars[..<place].last { $0 != " " }
        let isNamed =
          place + 1 < scalars.count
          && (scalars[place + 1].properties.isAlphabetic
            || scalars[place + 1].properties.numericType != nil)
        let opens = before.map { [":", "-", "[", "{", ",", "?"].contains($0) } ?? true
        let isApart = place == 0 || [" ", "[", "{", ","].contains(scalars[place - 1])
        if isNamed, opens, isApart { return (index + 1, place + 1) }
      }
    }
    return nil
  }

  private static func diagnostic(
    _ error: YamlError, in text: String, file: String
  ) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .brokenYAML(
        problem, at: SourceLocation(file: file, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return .repeatedKey(
        key, at: secondPlace(of: key, in: text, from: context.mark.line, file: file))
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return .brokenYAML("\(error)", at: SourceLocation(file: file, line: 1))
    }
  }

  /// Where `key` stands as a key for the second time at or after `line`. Yams names the mapping
  /// only.
  private static func secondPlace(
    of key: String, in text: String, from line: Int, file: String
  ) -> SourceLocation {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
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
}
