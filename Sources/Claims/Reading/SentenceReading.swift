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
    "in all",
  ]

  /// What the words of a part of the sentence say became of offences.
  func outcome(in words: Range<Int>) -> OutcomeWords? {
    OutcomeWords(Set(cues.filter { words.contains($0.words) }.map(\.cue)))
  }

  /// Whether a number may have an outcome, months and a force of its own, and so parts those of others.
  private func parts(_ mention: NumberMention) -> Bool {
    switch mention.role {
    case .offences, .share, .change, .points, .rate, .unclear: true
    case .forces, .other: false
    }
  }

  /// The numbers beside the one at `index` that part the words of the sentence. "10,044 (35.6%)" is one.
  private func neighbours(of index: Int) -> (before: Int, after: Int, isPair: Bool) {
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

  // Outcomes.

  /// The words about an outcome that belong to the number at `index`; those beyond other numbers only where
  /// `seeksFar`.
  func outcome(of index: Int, seeksFar: Bool) -> OutcomeWords? {
    let mention = numbers[index]
    if isAllRecorded(index) { return nil }
    let (floor, _, isPair) = neighbours(of: index)
    let end = neighbours(of: lastListed(after: index)).after
    let cores = sentence.cores
    let pairEnd =
      isPair && index + 1 < numbers.count
        && numbers[index + 1].words.lowerBound == mention.words.upperBound
      ? numbers[index + 1].words.upperBound : mention.words.upperBound
    let following = outcome(in: pairEnd..<max(pairEnd, end))
    let start = min(floor, mention.start)
    let preceding = outcome(in: start..<mention.start)
    let isLinked =
      start < mention.start && SentenceReading.links.contains(cores[mention.start - 1])
    // "charged (4%), evidential difficulties (22%)"
    let isBracketed = !isPair && sentence.words[mention.start].isBracketed
    if isLinked || isBracketed, let preceding { return preceding }
    // "Charged: 4%, evidential difficulties: 22%"
    let isShut = !isPair && sentence.words[mention.words.upperBound - 1].isEnd && end < cores.count
    if !isShut, let following { return following }
    if let preceding { return preceding }
    if seeksFar, let following { return following }
    // "13,860 offences were reported, and 4% of them …": what is far off is of another number.
    if !seeksFar || mention.role == .offences && hasOffenceNoun(mention) { return nil }
    return outcome(in: 0..<mention.start) ?? outcome(in: pairEnd..<cores.count)
  }

  /// The last number of a list that the one at `index` begins: "22% and 23% had evidential difficulties".
  private func lastListed(after index: Int) -> Int {
    var last = index
    while last + 1 < numbers.count, numbers[last + 1].role == numbers[index].role,
      numbers[last + 1].start - numbers[last].words.upperBound == 1,
      !sentence.words[numbers[last].words.upperBound - 1].isEnd,
      ["and", "or", "versus"].contains(sentence.cores[numbers[last].words.upperBound])
    {
      last += 1
    }
    return last
  }

  private func hasOffenceNoun(_ mention: NumberMention) -> Bool {
    sentence.cores[mention.words.upperBound...].prefix(5).contains(
      where: NumberRoles.offenceNouns.contains)
  }

  private static let links: Set<String> = [
    "was", "were", "is", "are", "at", "stood", "remained", "of", "reached", "to", "from", "by",
    "just",
  ]

  /// Whether the number counts the offences themselves: "recorded 751 crimes", "13,860 offences were recorded",
  /// "of 13,860".
  private func isAllRecorded(_ index: Int) -> Bool {
    let mention = numbers[index]
    guard mention.role == .offences else { return false }
    let cores = sentence.cores
    let before = cores[..<mention.start].suffix(2)
    if before.contains(where: SentenceReading.recording.contains) { return true }
    // "Of 13,860 offences, 4% …"
    if before.last == "of", before.count == 1 || sentence.words[mention.start - 2].isEnd {
      return true
    }
    // "553 of 13,860"
    if let last = numbers[..<index].last, mention.start - last.words.upperBound <= 3,
      last.words.upperBound < mention.start,
      cores[last.words.upperBound] == "of" || cores[last.words.upperBound] == "out"
    {
      return true
    }
    let rest = sentence.words[mention.words.upperBound...].prefix(7)
    let clause = rest.prefix(
      (rest.firstIndex(where: \.isEnd) ?? rest.endIndex) - rest.startIndex + 1)
    let recorded = clause.firstIndex { SentenceReading.recording.contains($0.core) }
    // "offences recorded", "offences were recorded", and not "of recorded offences".
    guard let recorded,
      let noun = clause.firstIndex(where: { NumberRoles.offenceNouns.contains($0.core) })
    else { return false }
    return recorded == noun + 1
      || recorded == noun + 2 && ["were", "was"].contains(cores[noun + 1])
      || recorded == noun - 1
  }

  private static let recording: Set<String> = [
    "recorded", "record", "recording", "logged", "records",
  ]

  /// What the words beside a number of forces say of them.
  func forceFigure(of index: Int) -> String {
    let mention = numbers[index]
    let cores = sentence.cores
    let lastEnd = sentence.words[..<mention.start].lastIndex(where: \.isEnd).map { $0 + 1 } ?? 0
    let floor = max(lastEnd, numbers[..<index].last?.words.upperBound ?? 0)
    let reach = cores[max(floor, mention.start - 4)..<mention.start]
    let joint = reach.lastIndex { ["and", "but", "while"].contains($0) }
    let near = reach[(joint.map { $0 + 1 } ?? reach.startIndex)...]
    if let figure = ForceReplies.figure(near) { return figure }
    // "24 of the 43 forces"
    if near.last == "of" || near.suffix(2).elementsEqual(["of", "the"])
      || near.suffix(2).elementsEqual(["of", "all"])
    {
      return "forces-asked"
    }
    var end = cores.count
    for next in numbers[(index + 1)...] where next.role == .forces {
      let gap = cores[mention.words.upperBound..<next.start]
      if gap.first != "of" { end = next.start; break }
    }
    let following = cores[mention.words.upperBound..<max(mention.words.upperBound, end)]
    return ForceReplies.figure(following.prefix(30)) ?? "forces-pooled"
  }

  // Months and forces.

  /// The months that belong to the number at `index`; those that earlier numbers took are in `taken`.
  func periods(of index: Int, taken: inout Set<Int>) -> [PeriodMention] {
    let mention = numbers[index]
    if case .change = mention.role { return periodsOfChange(index, taken: &taken) }
    if case .points = mention.role { return periodsOfChange(index, taken: &taken) }
    let place = nearest(periods.map(\.words), to: index, taken: &taken)
    return place.map { [periods[$0]] } ?? []
  }

  /// A change has two periods, or one with the year before it.
  private func periodsOfChange(_ index: Int, taken: inout Set<Int>) -> [PeriodMention] {
    let mention = numbers[index]
    let (start, end, _) = neighbours(of: index)
    let after = periods.indices.filter {
      mention.words.upperBound <= periods[$0].words.lowerBound
        && periods[$0].words.upperBound <= end
    }
    let before = periods.indices.filter {
      start <= periods[$0].words.lowerBound && periods[$0].words.upperBound <= mention.start
    }
    let chosen = after.isEmpty ? (before.isEmpty ? Array(periods.indices) : before) : after
    taken.formUnion(chosen)
    if after.count == 1, before.count == 1, case .period = periods[after[0]].meaning {
      // "In 2021 there were 40% more than in 2020."
      let isCompared = sentence.cores[mention.words.upperBound..<periods[after[0]].words.lowerBound]
        .contains("than")
      if isCompared { return [periods[after[0]], periods[before[0]]] }
    }
    return chosen.map { periods[$0] }
  }

  /// The force that belongs to the number at `index`.
  func force(of index: Int, taken: inout Set<Int>) -> String? {
    nearest(forces.map(\.words), to: index, taken: &taken).map { forces[$0].id }
  }

  /// Which of some mentions belongs to a number: one close before it that no earlier number took, one
  /// that follows before the next number, and else whichever there is.
  private func nearest(_ mentions: [Range<Int>], to index: Int, taken: inout Set<Int>) -> Int? {
    let mention = numbers[index]
    let (_, end, isPair) = neighbours(of: index)
    let behind = isPair ? mention.words.upperBound + 1 : mention.words.upperBound
    let before = mentions.indices.last { mentions[$0].upperBound <= mention.start }
    let after = mentions.indices.first {
      mention.words.upperBound <= mentions[$0].lowerBound && mentions[$0].upperBound <= end
    }
    func take(_ place: Int) -> Int {
      taken.insert(place)
      return place
    }
    if let before, !taken.contains(before), mention.start - mentions[before].upperBound <= 4,
      after.map({ mentions[$0].lowerBound - behind > 1 }) ?? true
    {
      return take(before)
    }
    if let after, mentions[after].upperBound < end || end == sentence.words.count {
      return take(after)
    }
    if let before { return take(before) }
    // What stands behind later numbers is said of all of them where it is said of none alone.
    let last = numbers.last?.words.upperBound ?? 0
    let any = mentions.indices.first { last <= mentions[$0].lowerBound }
    return (after ?? any).map(take)
  }
}
