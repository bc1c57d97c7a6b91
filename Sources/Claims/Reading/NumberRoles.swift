import PoliceOutcomes

/// What the words beside each number of a sentence make of it.
struct NumberRoles {
  let sentence: ClaimSentence
  let numbers: [NumberMention]

  /// The role of the number at `index`.
  ///
  /// - Parameter before: the numbers before it, with their roles.
  func role(of index: Int, after before: ArraySlice<NumberMention>) -> NumberMention.Role {
    let mention = numbers[index]
    guard let number = mention.number else {
      return isTime(sentence.cores[mention.words.lowerBound]) ? .other : .unclear
    }
    let following = clause(after: mention)
    if following.first.map(NumberRoles.others.contains) ?? false || isAge(mention)
      || isLabel(mention) || isResidents(mention)
    {
      return .other
    }
    if isPerResidents(mention) { return .rate }
    let signed = number.isNegative.map { $0 ? ClaimedQuantity.Direction.fall : .rise }
    switch number.form {
    case .points:
      return .points(signed ?? direction(of: mention, following) ?? .rise)
    case .percentage, .fraction, .multiple:
      if number.form == .multiple { return multiple(mention, number, following) }
      if let direction = signed ?? direction(of: mention, following) { return .change(direction) }
      if let last = before.last, case .change(let direction) = last.role,
        isListed(mention, after: last),
        following.first.map({ !["of", "were", "had", "ended", "resulted", "led"].contains($0) })
          ?? true
      {
        return .change(direction)
      }
      return .share
    case .numeral, .vague: return counted(mention, following, before)
    }
  }

  /// "doubled", "twice as many", "three times as many", "halved".
  private func multiple(
    _ mention: NumberMention, _ number: SpokenNumber, _ following: ArraySlice<String>
  ) -> NumberMention.Role {
    if number.value < ExactRational(1, 1) { return .change(.fall) }
    let word = sentence.cores[mention.words.lowerBound]
    let isVerb = ["doubl", "trebl", "tripl", "quadrupl"].contains { word.hasPrefix($0) }
    let isCompared =
      following.first == "as" || following.first == "more" || following.first == "the"
      || following.first == "higher"
      || following.first.map { ChangeWords.directions[$0] != nil } ?? false
    return isVerb || isCompared ? .change(.rise) : .unclear
  }

  // What is counted.

  private func counted(
    _ mention: NumberMention, _ following: ArraySlice<String>, _ before: ArraySlice<NumberMention>
  ) -> NumberMention.Role {
    // "12 fewer": by how many, and not how many.
    if following.first.map({ ChangeWords.directions[$0] != nil }) ?? false { return .unclear }
    for word in following.prefix(6) {
      if NumberRoles.forceNouns.contains(word) { return .forces }
      if NumberRoles.offenceNouns.contains(word) { return .offences }
    }
    // "24 of the 43 forces", "10,044 of 28,201 offences".
    if following.first == "of" || following.first == "out",
      let next = numbers.first(where: { $0.words.lowerBound >= mention.words.upperBound }),
      next.start - mention.words.upperBound <= 4
    {
      for word in clause(after: next).prefix(6) {
        if NumberRoles.forceNouns.contains(word) { return .forces }
        if NumberRoles.offenceNouns.contains(word) { return .offences }
      }
    }
    // "29 forces, 24 of which"; "10,044 (35.6%)".
    if following.prefix(2).elementsEqual(["of", "which"])
      || following.prefix(2).elementsEqual(["of", "them"])
      || following.prefix(2).elementsEqual(["of", "these"]),
      let last = before.last, last.role == .forces || last.role == .offences
    {
      return last.role
    }
    // "Eight forces refused and four did not reply."
    if before.last?.role == .forces, ForceReplies.figure(following) != nil { return .forces }
    let near = sentence.cores[max(0, mention.start - 4)..<mention.start]
    if near.contains(where: NumberRoles.forceNouns.contains) { return .forces }
    // "The two counts" are no count.
    let isInDigits = sentence.cores[mention.words.lowerBound].contains(where: \.isNumber)
    return isInDigits || OutcomeWords(Set(OutcomeCue.all(in: Array(following)).map(\.cue))) != nil
      ? .offences : .unclear
  }

  static let forceNouns: Set<String> = ["force", "forces", "constabularies", "constabulary"]
  static let offenceNouns: Set<String> = [
    "offence", "offences", "crime", "crimes", "case", "cases", "report", "reports", "incident",
    "incidents", "record", "records", "allegations",
  ]

  /// What no figure counts: lengths of time, and the level of an interval.
  private static let others: Set<String> = [
    "interval", "intervals", "confidence", "limits", "second", "seconds", "minute", "minutes",
    "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "decade", "decades", "years-old", "year-old", "working",
  ]

  private func isTime(_ core: String) -> Bool {
    ["-month", "-months", "-year", "-years", "-day", "-week", "-hour", "-year-old"].contains {
      core.hasSuffix($0)
    }
  }

  /// "22.1 per 100,000 residents", "22.1 offences per 100,000".
  private func isPerResidents(_ mention: NumberMention) -> Bool {
    let rest = sentence.cores[mention.words.upperBound...].prefix(5)
    let per = rest.firstIndex { ["per", "every"].contains($0) }
    return per.map { rest[$0...].dropFirst().first == "100,000" } ?? false
  }

  /// The residents that a rate is for.
  private func isResidents(_ mention: NumberMention) -> Bool {
    mention.start > 0 && ["per", "every"].contains(sentence.cores[mention.start - 1])
  }

  /// "14: Evidential difficulties", the number of a row or of an item.
  private func isLabel(_ mention: NumberMention) -> Bool {
    mention.start == 0 && sentence.words[mention.words.upperBound - 1].isBeforeColon
  }

  /// "aged 18", "people under 18".
  private func isAge(_ mention: NumberMention) -> Bool {
    guard mention.start > 0 else { return false }
    let before = sentence.cores[mention.start - 1]
    return ["aged", "age", "ages"].contains(before)
      || [.lessThan, .moreThan].contains(mention.hedge)
        && ["people", "person", "children", "anyone", "those", "women", "men", "girls", "boys"]
          .contains(before)
  }

  // Where it stands.

  /// The words after a number, up to the next sign or number.
  private func clause(after mention: NumberMention) -> ArraySlice<String> {
    let end = mention.words.upperBound
    if end > 0, end <= sentence.words.count, sentence.words[end - 1].isEnd { return [] }
    let next = numbers.first { $0.words.lowerBound >= end }?.start ?? sentence.words.count
    let stop =
      sentence.words[end..<max(end, next)].firstIndex { $0.isEnd }.map { $0 + 1 } ?? max(end, next)
    return sentence.cores[end..<stop]
  }

  private func direction(
    of mention: NumberMention, _ following: ArraySlice<String>
  ) -> ClaimedQuantity.Direction? {
    let start = sentence.words[..<mention.start].lastIndex(where: \.isEnd).map { $0 + 1 } ?? 0
    return ChangeWords.following(following)
      ?? ChangeWords.leading(sentence.cores[start..<mention.start])
  }

  /// Whether a number goes on a list that another begins: "rose 26% in 2020 and 40% in 2021".
  private func isListed(_ mention: NumberMention, after last: NumberMention) -> Bool {
    let between = sentence.cores[last.words.upperBound..<max(last.words.upperBound, mention.start)]
    return between.count <= 6
      && (between.last.map { ["and", "then", "by", "another", "a"].contains($0) } ?? true)
  }
}
