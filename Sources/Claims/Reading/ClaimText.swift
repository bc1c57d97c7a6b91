package import PoliceOutcomes

/// A text whose numbers are to be checked: its words, by sentence and paragraph, and the figures that its
/// author names for some of them.
///
/// Plain text and Markdown are read alike. A number is bound to a figure as the pages of a report bind it,
/// `[4%][charge-rate]`; `[12][none]` says that a number is about something else.
package struct ClaimText: Sendable {
  let prose: ProseText
  /// Sentences in order, by paragraph.
  let paragraphs: [[ClaimSentence]]
  /// What the author named, with the characters it is said of.
  let bindings: [(range: Range<Int>, figure: String)]
  /// Whether `ProseNumbers` finds a number at each character.
  private let isNumber: [Bool]

  package init(_ text: String) {
    let (plain, bindings) = ClaimText.unbound(ProseText(text).characters)
    prose = ProseText(String(plain))
    self.bindings = bindings
    let prose = prose
    paragraphs = ProseToken.runs(of: prose).map { ClaimSentence.sentences(of: $0, in: prose) }
    var isNumber = [Bool](repeating: false, count: prose.characters.count)
    for range in ProseNumbers.all(in: prose) {
      for place in range { isNumber[place] = true }
    }
    self.isNumber = isNumber
  }

  /// Whether some of the characters are a number's.
  func hasNumber(_ range: Range<Int>) -> Bool { isNumber[range].contains(true) }

  /// The text with spaces for the brackets of its references, so that every place stays.
  private static func unbound(
    _ characters: [Character]
  ) -> (plain: [Character], bindings: [(Range<Int>, String)]) {
    var plain = characters
    var bindings: [(Range<Int>, String)] = []
    var place = 0
    while let join = characters[place...].indices.first(where: { isJoin($0, characters) }) {
      place = join + 2
      guard let close = characters[place...].firstIndex(of: "]"),
        let open = characters[..<join].lastIndex(where: { $0 == "[" || $0 == "]" || $0 == "\n" }),
        characters[open] == "[", place < close
      else { continue }
      let id = characters[place..<close]
      guard id.allSatisfy({ $0.isLetter || $0.isNumber || "-.".contains($0) }) else { continue }
      bindings.append((open + 1..<join, String(id)))
      plain[open] = " "
      for index in join...close { plain[index] = " " }
      place = close + 1
    }
    return (plain, bindings)
  }

  private static func isJoin(_ place: Int, _ characters: [Character]) -> Bool {
    characters[place] == "]" && place + 1 < characters.count && characters[place + 1] == "["
  }

  /// The characters on one line.
  func words(_ range: Range<Int>) -> String {
    prose.characters[range].split(whereSeparator: \.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }
}
