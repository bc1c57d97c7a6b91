/// What a title or a note of a return says of rounding: "Figures are rounded to the nearest 5".
package enum RoundingStatement: Hashable, Sendable {
  /// All counts are rounded so.
  case rounding(Rounding)
  /// Counts are rounded, and it is not certain which or how: "rounded up", "may be rounded".
  case unclear

  /// What `text` says, or `nil` where it says nothing of rounded counts.
  package init?(_ text: String) {
    let words = RoundingStatement.words(text)
    guard let place = words.firstIndex(where: RoundingStatement.isRounding),
      !words[max(0, place - 3)..<place].contains(where: { ["not", "no", "never"].contains($0) }),
      RoundingStatement.shares.isDisjoint(with: words),
      !RoundingStatement.isToWholeNumbers(words)
    else { return nil }
    let found = Set(words.indices.compactMap { RoundingStatement.multiple(at: $0, in: words) })
    guard found.count == 1, let number = found.first,
      let rounding = number.flatMap({ Rounding(rawValue: $0) }),
      RoundingStatement.hedges.isDisjoint(with: words)
    else {
      self = .unclear
      return
    }
    self = .rounding(rounding)
  }

  /// Runs of letters and of digits, in lower case.
  private static func words(_ text: String) -> [Substring] {
    LabelText.normalised(text).split { !$0.isLetter && !$0.isNumber && $0 != "%" }
      .flatMap { $0.hasSuffix("%") ? [$0.dropLast(), "%"] : [$0] }.filter { !$0.isEmpty }
  }

  private static func isRounding(_ word: Substring) -> Bool {
    ["rounded", "rounding", "rounds", "round"].contains(word)
  }

  /// What a number is rounded to where `place` begins to say it: `nil` inside where that is no
  /// number of a rounding there is.
  private static func multiple(at place: Int, in words: [Substring]) -> Int?? {
    var rest = words[place...]
    switch rest.first {
    case "nearest", "multiple", "multiples", "base": rest = rest.dropFirst()
    case "rounded" where rest.dropFirst().first == "to": rest = rest.dropFirst(2)
    default: return nil
    }
    while let word = rest.first, ["the", "a", "of", "multiple", "multiples"].contains(word) {
      rest = rest.dropFirst()
    }
    guard let word = rest.first, word != "nearest", word != "base" else { return nil }
    let after = rest.dropFirst().first
    if after == "or" || after == "and" { return .some(nil) }
    switch word {
    case "five", "5": return .some(5)
    case "ten", "10": return .some(10)
    default: return .some(nil)
    }
  }

  private static func isToWholeNumbers(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      ["whole", "decimal", "full"].contains(first)
        && ["number", "place", "places"].contains(second)
        || first == "nearest" && second == "integer"
    }
  }

  /// Words of notes on shares and not on counts.
  private static let shares: Set<Substring> = [
    "%", "percent", "percentage", "percentages", "cent", "proportion", "proportions", "shares",
    "rates",
  ]

  /// Words that leave open which counts are rounded, or whether to the nearest.
  private static let hedges: Set<Substring> = [
    "up", "down", "upwards", "downwards", "may", "might", "some", "random", "randomly", "total",
    "totals", "except", "unless", "approximately", "if", "where", "only", "above",
    "larger", "smaller", "other", "others",
  ]
}
