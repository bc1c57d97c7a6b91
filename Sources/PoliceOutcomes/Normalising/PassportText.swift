/// What a heading, a title or a note of a return says of the return itself. Only whole headings
/// and fixed phrases are taken; a text that names two units, or two days, says neither.
package enum PassportText {
  /// The most bytes of a text that is looked at: a longer one is prose, and not of the return.
  private static let longest = 1_000

  /// The unit that a whole heading names: "Number of offences", "Suspects charged", "Crimes".
  package static func unit(ofHeading text: String) -> CountingUnit? {
    guard text.utf8.count <= longest else { return nil }
    var words = words(of: text)
    while let first = words.first, leading.contains(first) { words.removeFirst() }
    while let last = words.last, trailing.contains(last) { words.removeLast() }
    // "Crime count" counts crimes; "Crime" and "Offence" alone are columns of kinds of offence.
    guard words.count == 1, let word = words.first else { return nil }
    let isCounted = self.words(of: text).contains { counting.contains($0) }
    return word.hasSuffix("s") || word == "people" || isCounted ? CountingUnit(word: word) : nil
  }

  /// What a title or a note says.
  package static func statements(
    in text: String, at location: SourceLocation
  ) -> [PassportStatement] {
    guard text.utf8.count <= longest else { return [] }
    let units = Set(units(inNote: text) + [unit(ofHeading: text)].compactMap { $0 })
    let days = Set(days(in: LabelText.normalised(text)))
    var statements: [PassportStatement] = []
    if units.count == 1, let unit = units.first {
      statements.append(PassportStatement(.unit(unit), at: location))
    }
    if days.count == 1, let day = days.first {
      statements.append(PassportStatement(.extractedOn(day), at: location))
    }
    return statements
  }

  private static let counting: Set<String> = ["number", "no", "count", "counts", "total"]
  private static let leading: Set<String> = [
    "total", "number", "no", "count", "counts", "of", "recorded", "all", "the",
  ]
  private static let trailing: Set<String> = [
    "recorded", "count", "charged", "total", "number", "summonsed", "or", "reported",
  ]

  /// The units that a note says it counts: the word after "number of", "count of" and the like.
  private static func units(inNote text: String) -> [CountingUnit] {
    let words = words(of: text)
    return words.indices.compactMap { place in
      guard place + 2 < words.count, words[place + 1] == "of", counting.contains(words[place])
      else { return nil }
      return CountingUnit(word: words[place + 2])
    }
  }

  /// The days that a text says its counts were taken on.
  private static func days(in text: String) -> [String] {
    phrases.flatMap { phrase in
      PassportText.ends(of: phrase, in: text).compactMap { DayText.leading(text[$0...]) }
    }
  }

  /// What comes before the day, normalised.
  private static let phrases = [
    "extracted", "extraction date", "date of extraction", "data as at", "data as of",
    "correct as at", "correct as of", "correct at", "accurate as at", "accurate as of",
    "accurate at", "figures as at", "figures as of", "position as at", "outcomes as at",
    "status as at", "report run", "data run", "date run", "snapshot of", "snapshot date",
  ]

  /// Where each `phrase` that stands as whole words in `text` ends.
  private static func ends(of phrase: String, in text: String) -> [String.Index] {
    var ends: [String.Index] = []
    var rest = text[...]
    while !rest.isEmpty {
      let isWord =
        rest.startIndex == text.startIndex
        || !text[text.index(before: rest.startIndex)].isLetter
      if isWord, rest.hasPrefix(phrase) {
        let end = text.index(rest.startIndex, offsetBy: phrase.count)
        if end == text.endIndex || !text[end].isLetter { ends.append(end) }
      }
      rest = rest.dropFirst()
    }
    return ends
  }

  private static func words(of text: String) -> [String] {
    LabelText.normalised(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
