/// A word of the author's prose, without the signs around it.
package struct ProseToken {
  /// In lower case, without brackets, quotation marks and the signs that end a sentence.
  package let core: String
  /// Where the core stands among the characters of the prose.
  package let range: Range<Int>
  /// Whether a sign such as a comma or a full stop follows the core.
  package let isEnd: Bool

  /// The words of `prose` in order, by paragraph; a placeholder, an address or a span of code
  /// parts them as the end of a paragraph does.
  package static func runs(of prose: ProseText) -> [[ProseToken]] {
    var runs: [[ProseToken]] = [[]]
    var start: Int?
    var lineEnds = 0
    for index in prose.characters.indices {
      let character = prose.characters[index]
      let isProse = prose.kinds[index] == .prose
      if isProse, !character.isWhitespace, !isDash(character) {
        if lineEnds > 1, runs.last?.isEmpty == false { runs.append([]) }
        lineEnds = 0
        start = start ?? index
        continue
      }
      if let first = start { append(prose, first..<index, to: &runs) }
      start = nil
      if character == "\n" { lineEnds += 1 }
      if !isProse, runs.last?.isEmpty == false { runs.append([]) }
    }
    if let first = start { append(prose, first..<prose.characters.count, to: &runs) }
    return runs.filter { !$0.isEmpty }
  }

  /// Dashes part words as spaces do; a hyphen does not.
  private static func isDash(_ character: Character) -> Bool { "–—−".contains(character) }

  private static let opening: Set<Character> = [
    "\"", "'", "“", "‘", "(", "[", "*", "_", "<", "#", ">",
  ]
  private static let closing: Set<Character> = [
    "\"", "'", "”", "’", ")", "]", "*", "_", ",", ".", ";", ":", "!", "?", ">", "…", "`",
  ]

  private static func append(_ prose: ProseText, _ range: Range<Int>, to runs: inout [[ProseToken]])
  {
    var range = range
    let raw = prose.characters[range]
    if isListNumber(raw), isFirstOfLine(range.lowerBound, prose) { return }
    while let first = prose.characters[range].first, opening.contains(first) || first == "`" {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = prose.characters[range].last, closing.contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    if range.isEmpty { return }
    let after = raw.suffix(raw.endIndex - range.upperBound)
    runs[runs.count - 1].append(
      ProseToken(
        core: String(prose.characters[range]).lowercased(), range: range,
        isEnd: after.contains { ",.;:!?)”\"".contains($0) }))
  }

  /// "1." and "2)".
  private static func isListNumber(_ raw: ArraySlice<Character>) -> Bool {
    raw.count <= 10 && (raw.last == "." || raw.last == ")") && raw.count > 1
      && raw.dropLast().allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether nothing but signs of a list, a heading or a quotation stands before it on its line.
  private static func isFirstOfLine(_ place: Int, _ prose: ProseText) -> Bool {
    prose.characters[..<place].reversed().prefix { $0 != "\n" }.allSatisfy {
      " \t#>-*+".contains($0)
    }
  }
}
