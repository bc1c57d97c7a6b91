/// Words that the author's prose may hold although the house would ask about them: an entry of
/// `narrative: allow:` in `study.yml`.
package struct ProseAllowance: Hashable, Sendable {
  /// The words as the prose has them; white space of any kind counts as one space.
  package let text: String
  /// Why they may stand.
  package let why: String
  package let location: SourceLocation

  package init(text: String, why: String, location: SourceLocation) {
    self.text = text
    self.why = why
    self.location = location
  }

  /// Where the words stand in `prose`, whole.
  func ranges(in prose: ProseText) -> [Range<Int>] {
    let wanted = text.split(whereSeparator: \.isWhitespace).map(Array.init)
    if wanted.isEmpty { return [] }
    return prose.characters.indices.compactMap { start in
      guard let end = end(of: wanted, from: start, in: prose.characters) else { return nil }
      return start..<end
    }
  }

  private func end(
    of words: [[Character]], from start: Int, in characters: [Character]
  ) -> Int? {
    var place = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = characters[place...].prefix(while: \.isWhitespace).count
        if gap == 0 { return nil }
        place += gap
      }
      guard characters[place...].starts(with: word) else { return nil }
      place += word.count
    }
    let isWhole =
      !(isJoined(start - 1, characters) && isJoined(start, characters))
      && !(isJoined(place - 1, characters) && isJoined(place, characters))
    return isWhole ? place : nil
  }

  private func isJoined(_ place: Int, _ characters: [Character]) -> Bool {
    characters.indices.contains(place) && (characters[place].isLetter || characters[place].isNumber)
  }
}
