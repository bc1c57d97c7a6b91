import PoliceOutcomes
import Studies

/// Ranks what a label that nothing explains may mean, by the words it shares with known labels.
///
/// A rare word says more than a frequent one, a word may be cut short ("vic", "evid"), and a label
/// that denies something is less like one that does not. The order of words is not looked at.
/// What comes first is a candidate and no more: nothing applies it.
struct OutcomeCandidates {
  private struct Phrase {
    let words: [String]
    let outcome: Outcome
    let text: String
  }

  private let phrases: [Phrase]
  /// How much a word says, by the word.
  private let weights: [String: Int]

  init(known: [KnownLabel], framework: [FrameworkOutcome]) {
    let ofFramework = framework.filter { $0.kind != "sub-code" }.flatMap { row in
      row.outcome.map { [KnownLabel(row.name, $0), KnownLabel(row.wording, $0)] } ?? []
    }
    let all = (known + ofFramework).map {
      Phrase(words: LabelWords.words($0.text), outcome: $0.outcome, text: $0.text)
    }.filter { !LabelWords.denials.isSuperset(of: $0.words) }
    var counts: [String: Int] = [:]
    for phrase in all {
      for word in phrase.words { counts[word, default: 0] += 1 }
    }
    phrases = all
    // That both begin with "no" does not make two labels alike.
    weights = counts.mapValues { OutcomeCandidates.weight(of: $0, in: all.count) }
      .merging(["no": 2]) { _, low in low }
  }

  /// The outcomes `text` may mean, the likeliest first.
  ///
  /// - Parameter least: how alike a label must be, from 1 to 1000.
  func ranked(_ text: String, least: Int = 400) -> [Outcome] {
    let words = LabelWords.words(text)
    let own = words.map { word in (word, weight(of: word)) }
    var best: [Outcome: Int] = [:]
    for phrase in phrases {
      let score = likeness(of: own, to: phrase)
      if score >= least { best[phrase.outcome] = max(best[phrase.outcome] ?? 0, score) }
    }
    if best.isEmpty { return spelt(text) }
    return best.sorted { left, right in
      left.value == right.value
        ? Outcome.inFrameworkOrder(left.key, right.key) : left.value > right.value
    }.map(\.key)
  }

  /// The outcomes of the labels closest in spelling.
  private func spelt(_ text: String) -> [Outcome] {
    var outcomes: [Outcome] = []
    for name in NearestNames.closest(to: text, among: phrases.map(\.text)) {
      for phrase in phrases where phrase.text == name && !outcomes.contains(phrase.outcome) {
        outcomes.append(phrase.outcome)
      }
    }
    return outcomes
  }

  /// The share of their words that two texts have in common, by weight, in thousandths.
  ///
  /// - Source: L. R. Dice, "Measures of the amount of ecologic association between species",
  ///   Ecology 26 (1945), 297–302, with weights.
  private func likeness(of own: [(word: String, weight: Int)], to phrase: Phrase) -> Int {
    var shared = 0
    var total = 0
    for (word, weight) in own {
      total += weight
      shared += weight * (phrase.words.map { LabelWords.likeness($0, word) }.max() ?? 0)
    }
    for word in phrase.words {
      let weight = weights[word, default: 1]
      total += weight
      shared += weight * (own.map { LabelWords.likeness($0.word, word) }.max() ?? 0)
    }
    guard total > 0 else { return 0 }
    let denies = own.contains { LabelWords.denials.contains($0.word) }
    let isAlike = denies == phrase.words.contains(where: LabelWords.denials.contains)
    // "No suspect" is not "suspect charged", whatever they share.
    return shared * 10 / total * (isAlike ? 4 : 3) / 4
  }

  private func weight(of word: String) -> Int {
    if let weight = weights[word] { return weight }
    let count = phrases.count { phrase in
      phrase.words.contains { LabelWords.likeness($0, word) > 0 }
    }
    return OutcomeCandidates.weight(of: count, in: phrases.count)
  }

  /// The number of binary digits of how rare a word is. A word no label has weighs as much as a
  /// middling one.
  private static func weight(of count: Int, in total: Int) -> Int {
    if count == 0 { return 5 }
    return max(1, Int.bitWidth - (total / count).leadingZeroBitCount)
  }
}
