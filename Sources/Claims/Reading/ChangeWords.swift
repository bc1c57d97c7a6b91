/// Words that say that something became more, or less.
enum ChangeWords {
  static let directions: [String: ClaimedQuantity.Direction] = {
    let rises = [
      "more", "increase", "increases", "increased", "increasing", "rise", "rises", "rose", "risen",
      "rising", "higher", "growth", "grew", "grown", "growing", "jump", "jumped", "up", "climbed",
      "surge", "surged", "soared", "upturn", "change", "changed",
    ]
    let falls = [
      "fewer", "less", "decrease", "decreases", "decreased", "decreasing", "fall", "falls", "fell",
      "fallen", "falling", "drop", "drops", "dropped", "dropping", "reduction", "reduced", "lower",
      "decline", "declined", "declining", "down", "plummeted",
    ]
    return Dictionary(
      rises.map { ($0, .rise) } + falls.map { ($0, .fall) }, uniquingKeysWith: { first, _ in first }
    )
  }()

  /// Words that may stand between a number and the word that makes a change of it: "a 40% annual rise".
  static let between: Set<String> = [
    "year-on-year", "annual", "yearly", "overall", "sharp", "steep", "further", "rate",
    "percentage",
  ]

  /// The direction of the change that the words after a number make of it: "26% more", "a 40% increase".
  static func following(_ cores: ArraySlice<String>) -> ClaimedQuantity.Direction? {
    let rest = cores.prefix(4).drop { between.contains($0) }
    guard let first = rest.first, let direction = directions[first] else { return nil }
    // "4% up to the end of June", "30% down to victims" are none.
    return ["up", "down"].contains(first) && rest.dropFirst().first == "to" ? nil : direction
  }

  /// The direction that the words before a number make of it: "rose by 26%", "an increase of 40%", "up 26%".
  static func leading(_ cores: ArraySlice<String>) -> ClaimedQuantity.Direction? {
    guard let last = cores.last else { return nil }
    if ["by", "of"].contains(last) {
      let near = cores.dropLast().suffix(6)
      return near.reversed().lazy.compactMap { directions[$0] }.first
    }
    return directions[last]
  }
}
