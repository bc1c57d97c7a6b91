/// What the house asks about in the author's own words.
package struct ProseReview: Sendable {
  /// The facts, in the order of the prose; allowances that nothing needed come last.
  package private(set) var diagnostics: [Diagnostic] = []
  private let vocabulary = VocabularyCheck()

  package init() {}

  /// Reads the prose of `file`: numbers that no figure stands behind, words that are avoided, and
  /// entries of `allowances` that are of no use. A template need not use what others do.
  package mutating func read(
    _ prose: ProseText, file: String, allowances: [ProseAllowance], isTemplate: Bool = false
  ) {
    let key = isTemplate ? "templates" : "narrative"
    let allowed = allowances.map { $0.ranges(in: prose) }
    var isUsed = [Bool](repeating: false, count: allowances.count)
    func isAllowed(_ range: Range<Int>) -> Bool {
      let covering = allowed.indices.filter { index in
        allowed[index].contains {
          $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
      }
      for index in covering { isUsed[index] = true }
      return !covering.isEmpty
    }
    var found: [(place: Int, diagnostic: Diagnostic)] = []
    for range in ProseNumbers.all(in: prose) where !isAllowed(range) {
      let words = ProseReview.words(prose.characters[range])
      found.append(
        (
          range.lowerBound,
          .unboundNumber(words, allowedUnder: key, at: location(range.lowerBound, prose, file))
        ))
    }
    for use in vocabulary.uses(in: prose.readable) {
      let start = use.offset
      guard !isAllowed(start..<start + use.written.count) else { continue }
      found.append(
        (start, .avoidedWords(use, allowedUnder: key, at: location(start, prose, file))))
    }
    diagnostics += found.sorted { $0.place < $1.place }.map(\.diagnostic)
    for (allowance, isUsed) in zip(allowances, isUsed) where !isTemplate && !isUsed {
      diagnostics.append(.unusedAllowance(allowance.text, at: allowance.location))
    }
  }

  /// Asks about avoided words in a text of the study's tables, all of it at one place.
  package mutating func read(_ text: String, at location: SourceLocation) {
    for use in vocabulary.uses(in: text) {
      diagnostics.append(.avoidedWords(use, at: location))
    }
  }

  private func location(_ index: Int, _ prose: ProseText, _ file: String) -> SourceLocation {
    let place = prose.place(of: index)
    return SourceLocation(file: file, line: place.line, column: place.column)
  }

  /// The characters on one line.
  private static func words(_ characters: ArraySlice<Character>) -> String {
    characters.split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
  }
}
