import PoliceOutcomes

/// What one sentence says: its numbers, and for each the nearest words about outcomes, forces and months.
struct SentenceReading {
  let sentence: ClaimSentence
  let numbers: [NumberMention]
  let periods: [PeriodMention]
  let forces: [(words: Range<Int>, id: String)]
  private let cues: [(words: Range<Int>, cue: OutcomeCue)]
  /// Whether the sentence says that it is about all forces.
  let isPooled: Bool
  /// Whether it begins with a word for what the one before spoke of: "Of these", "It".
  let pointsBack: Bool

  init(
    _ sentence: ClaimSentence, of text: ClaimText, years: YearBasis, names: ForceNames
  ) {
    self.sentence = sentence
    periods = PeriodMention.all(in: sentence, of: text.prose, years: years)
    let cores = sentence.cores
    forces = names.all(in: cores)
    cues = OutcomeCue.all(in: cores)
    let words = " " + cores.joined(separator: " ") + " "
    isPooled = SentenceReading.poolings.contains { words.contains(" \($0) ") }
    pointsBack = cores.prefix(5).contains {
      ["these", "those", "them", "they", "it", "further", "their", "its"].contains($0)
    }
    let named = Set(forces.flatMap { Array($0.words) })
    let inPeriods = Set(periods.flatMap { Array($0.words) })
    let isNumber = sentence.words.enumerated().map { place, word in
      !inPeriods.contains(place) && text.hasNumber(word.range)
    }
    // North Fell did not fall.
    numbers = NumberMention.all(in: sentence.blanking(named), isNumber: isNumber)
  }

  private static let poolings = [
    "nationally", "overall", "all forces", "forces", "england and wales", "across the country",
    "in all", "in total", "altogether",
  ]

  /// What the words of a part of the sentence say became of offences.
  func outcome(in words: Range<Int>) -> OutcomeWords? {
    OutcomeWords(Set(cues.filter { words.contains($0.words) }.map(\.cue)))
  }

  /// Whether a number may have an outcome, months and a force of its own, and so parts those of others.
  func parts(_ mention: NumberMention) -> Bool {
    switch mention.role {
    case .offences, .share, .change, .points, .rate, .unclear: true
    case .forces, .other: false
    }
  }

  /// The numbers beside the one at `index` that part the words of the sentence. "10,044 (35.6%)" is one.
  func neighbours(of index: Int) -> (before: Int, after: Int, isPair: Bool) {
    func isPair(_ first: Int, _ second: Int) -> Bool {
      numbers.indices.contains(first) && numbers.indices.contains(second)
        && numbers[second].words.lowerBound == numbers[first].words.upperBound
        && numbers[first].number?.form == .numeral && numbers[second].number?.form == .percentage
    }
    let first = isPair(index - 1, index) ? index - 1 : index
    let last = isPair(index, index + 1) ? index + 1 : index
    let before = numbers[..<first].last(where: parts)?.words.upperBound ?? 0
    let after = numbers[(last + 1)...].first(where: parts)?.start ?? sentence.words.count
    return (before, after, first != last)
  }
}
