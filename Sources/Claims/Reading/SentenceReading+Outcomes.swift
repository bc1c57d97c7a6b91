import PoliceOutcomes

// Which words about an outcome belong to a number.
extension SentenceReading {
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
    // "553 recorded offences ended in a charge"
    if isOfAnOutcome(mention) { return false }
    if before.contains(where: SentenceReading.recording.contains) { return true }
    let rest = sentence.words[mention.words.upperBound...].prefix(7)
    let clause = rest.prefix(
      (rest.firstIndex(where: \.isEnd) ?? rest.endIndex) - rest.startIndex + 1)
    let recorded = clause.firstIndex { SentenceReading.recording.contains($0.core) }
    // "offences recorded", "offences were recorded", "recorded offences".
    guard let recorded,
      let noun = clause.firstIndex(where: { NumberRoles.offenceNouns.contains($0.core) })
    else { return false }
    return recorded == noun + 1
      || recorded == noun + 2 && ["were", "was"].contains(cores[noun + 1])
      || recorded == noun - 1
  }

  /// Whether an outcome stands in the clause of a number, and no number in between that it is rather of.
  private func isOfAnOutcome(_ mention: NumberMention) -> Bool {
    let rest = mention.words.upperBound..<sentence.words.count
    let end = sentence.words[rest].firstIndex(where: \.isEnd).map { $0 + 1 } ?? rest.upperBound
    let clause = rest.lowerBound..<max(rest.lowerBound, end)
    return outcome(in: clause) != nil
      && !numbers.contains { parts($0) && clause.contains($0.words.lowerBound) }
  }

  private static let recording: Set<String> = [
    "recorded", "record", "recording", "logged", "records",
  ]
}
