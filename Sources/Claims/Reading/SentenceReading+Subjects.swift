import PoliceOutcomes

// Which months and which force belong to a number, and what is said of forces that are counted.
extension SentenceReading {
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
