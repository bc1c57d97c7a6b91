import PoliceOutcomes

/// A sentence of a text, a row of a table or an item of a list, as words.
struct ClaimSentence: Hashable {
  let words: [ClaimWord]

  /// The words in lower case.
  var cores: [String] { words.map(\.core) }

  /// The sentence with some of its words taken for names.
  func blanking(_ places: Set<Int>) -> ClaimSentence {
    ClaimSentence(
      words: words.enumerated().map { places.contains($0.offset) ? $0.element.blanked : $0.element }
    )
  }

  /// The words of a paragraph, parted where a sentence ends.
  static func sentences(of tokens: [ProseToken], in prose: ProseText) -> [ClaimSentence] {
    var sentences: [[ClaimWord]] = [[]]
    var last: ProseToken?
    for token in tokens where token.core.contains(where: isWordly) {
      if sentences[sentences.count - 1].count == mostWords { sentences.append([]) }
      if let before = last,
        ends(before, token, in: prose)
          || endsClause(before, token, in: prose) && hasNumber(sentences[sentences.count - 1])
      {
        sentences.append([])
      }
      sentences[sentences.count - 1].append(ClaimWord(token, in: prose))
      last = token
    }
    return sentences.filter { !$0.isEmpty }.map(ClaimSentence.init)
  }

  /// A longer sentence is no sentence, and is read in pieces.
  private static let mostWords = 250

  /// Whether a character is of a word, and no rule of a table.
  private static func isWordly(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "&"
  }

  private static let abbreviations: Set<String> = [
    "no", "nos", "approx", "c", "ca", "vs", "e.g", "i.e", "mr", "mrs", "ms", "dr", "st",
  ]

  private static func ends(_ word: ProseToken, _ next: ProseToken, in prose: ProseText) -> Bool {
    let gap = prose.characters[word.range.upperBound..<next.range.lowerBound]
    if let mark = gap.first(where: { ".!?".contains($0) }) {
      return mark != "." || !abbreviations.contains(word.core)
    }
    guard let lineEnd = gap.lastIndex(of: "\n") else { return false }
    // A new row of a table, item of a list or heading.
    let start = prose.characters[(lineEnd + 1)...].first { $0 != " " && $0 != "\t" }
    return start.map { "|-*•#>".contains($0) } ?? false || endsHeading(word, in: prose)
  }

  /// Whether a colon or a semicolon stands between the words. What follows it is a sentence of its own where
  /// a number came before: "Kent: 4%" is one, "4% were charged: in Kent it was 5%" two.
  private static func endsClause(
    _ word: ProseToken, _ next: ProseToken, in prose: ProseText
  ) -> Bool {
    prose.characters[word.range.upperBound..<next.range.lowerBound].contains {
      $0 == ":" || $0 == ";"
    }
  }

  private static func hasNumber(_ words: [ClaimWord]) -> Bool {
    let reader = NumberReader(words: words.map(\.core))
    return words.indices.contains { reader.number(at: $0) != nil }
  }

  /// Whether the line of `word` is a heading or a row, which its end ends.
  private static func endsHeading(_ word: ProseToken, in prose: ProseText) -> Bool {
    let line = prose.characters[..<word.range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return prose.characters[line...].first { $0 != " " }.map { "|#".contains($0) } ?? false
  }
}

/// A word of a sentence.
struct ClaimWord: Hashable {
  /// In lower case, without the marks around it; a possessive is without its ending.
  private(set) var core: String
  /// Where it stands among the characters of the text.
  let range: Range<Int>
  /// Whether a comma, a closing bracket or the like follows it; a quotation mark is none.
  let isEnd: Bool
  /// Whether a bracket opens before it.
  let isBracketed: Bool
  /// Whether a colon follows it.
  let isBeforeColon: Bool
  /// The sign before it that makes another number of it: a minus sign that is no dash, "<" or ">".
  let sign: Character?

  init(_ token: ProseToken, in prose: ProseText) {
    core = ClaimWord.withoutPossessive(token.core)
    range = token.range
    let rest = prose.characters[token.range.upperBound...].prefix { !$0.isWhitespace }
    isEnd = rest.contains { ",.;:!?)".contains($0) }
    let start = token.range.lowerBound
    let sign = start > 0 ? prose.characters[start - 1] : " "
    isBracketed = sign == "("
    let isApart =
      start < 2 || prose.characters[start - 2].isWhitespace || prose.characters[start - 2] == "("
    self.sign = "<>≤≥".contains(sign) || "−–".contains(sign) && isApart ? sign : nil
    let end = token.range.upperBound
    isBeforeColon = end < prose.characters.count && prose.characters[end] == ":"
  }

  /// The word as one that says nothing.
  var blanked: ClaimWord {
    var word = self
    word.core = "·"
    return word
  }

  private static func withoutPossessive(_ core: String) -> String {
    for ending in ["'s", "’s"] where core.hasSuffix(ending) { return String(core.dropLast(2)) }
    return core
  }
}
