/// Finds anchors before a text is parsed, because aliases grow while it is.
enum YAMLAnchors {
  /// The column, from 1, at which an anchor is set on `line`, or `nil`.
  ///
  /// `Fish & chips` and `R&D` are text, and so is `&c` inside a text: an anchor has a name, stands
  /// apart, and comes where a value can begin, perhaps after a tag.
  static func first(in line: Substring) -> Int? {
    let scalars = Array(line.unicodeScalars)
    for place in scalars.indices where scalars[place] == "&" {
      guard place + 1 < scalars.count, isName(scalars[place + 1]),
        place == 0 || isApart(scalars[place - 1]) || isAfterKey(scalars[..<place])
      else { continue }
      let before = scalars[..<place]
      let last = before.last { !isSpace($0) }
      let opens = last.map { ":-[{,?".unicodeScalars.contains($0) } ?? true
      // A tag stands between the place where a value begins and its anchor.
      if opens || before.contains("!") { return place + 1 }
    }
    return nil
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }

  private static func isApart(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || "[{,\"'".unicodeScalars.contains(scalar)
  }

  /// Whether a key that is in quotes or brackets has just ended: no space need follow its colon.
  private static func isAfterKey(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    guard before.last == ":", let end = before.dropLast().last else { return false }
    return "\"'}]".unicodeScalars.contains(end)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{FEFF}"
  }
}
