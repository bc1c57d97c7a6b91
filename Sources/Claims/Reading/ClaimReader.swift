import PoliceOutcomes

/// Finds the claims of a text, and what each is of.
///
/// The words around a number decide, by rules that `docs/claims.md` states; how each number was read is
/// printed beside its verdict, so that a reader sees whether it was understood.
struct ClaimReader {
  let text: ClaimText
  private let years: YearBasis
  private let names: ForceNames

  init(_ text: ClaimText, of result: StudyResult) {
    self.text = text
    years = result.description.years
    names = ForceNames(result.requests.map(\.force))
  }

  /// Every number of the text in order, those without a figure behind them too.
  var claims: [Claim] { text.paragraphs.flatMap(claims) }

  private func claims(of paragraph: [ClaimSentence]) -> [Claim] {
    var claims: [Claim] = []
    var context = ClaimContext()
    for sentence in paragraph {
      let reading = SentenceReading(sentence, of: text, years: years, names: names)
      var found = self.claims(of: reading, context: context)
      if let order = order(in: reading, context: context) { found.append(order) }
      claims += found.sorted { $0.range.lowerBound < $1.range.lowerBound }
      context = carried(context, from: reading)
      context.outcome = found.last { $0.subject.outcome != nil }?.subject.outcome
    }
    return claims
  }

  /// What the next sentence of the paragraph is about where it does not say.
  private func carried(_ context: ClaimContext, from reading: SentenceReading) -> ClaimContext {
    var next = context
    if let force = reading.forces.last {
      next.force = force.id
    } else if reading.isPooled {
      next.force = nil
    }
    if let period = reading.periods.last {
      next.period = period
      let isChange = reading.numbers.contains { if case .change = $0.role { true } else { false } }
      if isChange { next.change = reading.periods }
    }
    return next
  }

  private func claims(of reading: SentenceReading, context: ClaimContext) -> [Claim] {
    var takenPeriods: Set<Int> = []
    var takenForces: Set<Int> = []
    return reading.numbers.indices.map { index in
      let mention = reading.numbers[index]
      var subject = ClaimSubject()
      switch mention.role {
      case .forces: subject.forceFigure = reading.forceFigure(of: index)
      case .other: break
      case .offences, .share, .change, .points, .rate, .unclear:
        subject.outcome = reading.outcome(of: index, seeksFar: false)
        if mention.role == .share, subject.outcome == nil, reading.pointsBack {
          subject.outcome = context.outcome
          subject.isCarriedOver = context.outcome != nil
        }
        subject.outcome = subject.outcome ?? reading.outcome(of: index, seeksFar: true)
        subject.periods = reading.periods(of: index, taken: &takenPeriods)
        subject.force = reading.force(of: index, taken: &takenForces)
        fill(&subject, from: context, in: reading, role: mention.role)
      }
      return claim(mention, subject, in: reading)
    }
  }

  /// Takes what the sentence does not say from the one before.
  private func fill(
    _ subject: inout ClaimSubject, from context: ClaimContext, in reading: SentenceReading,
    role: NumberMention.Role
  ) {
    if reading.forces.isEmpty, !reading.isPooled, let force = context.force {
      subject.force = force
      subject.isCarriedOver = true
    }
    guard reading.periods.isEmpty, !reading.isPooled else { return }
    if case .change = role {
      subject.periods = context.change
    } else if reading.pointsBack {
      subject.periods = [context.period].compactMap { $0 }
    }
    if !subject.periods.isEmpty { subject.isCarriedOver = true }
  }

  private func claim(
    _ mention: NumberMention, _ subject: ClaimSubject, in reading: SentenceReading
  ) -> Claim {
    let words = reading.sentence.words
    // "Just 4%" is judged, and "just over 4%" is hedged.
    let isJudged = mention.hedge == .none && mention.number?.upper == nil
    let start = isJudged ? mention.words.lowerBound : mention.start
    let range =
      words[start].range.lowerBound..<words[mention.words.upperBound - 1].range.upperBound
    let number = words[mention.words.lowerBound].range.lowerBound..<range.upperBound
    let binding = text.bindings.first { $0.range.overlaps(number) }?.figure
    return Claim(range: range, content: content(mention), subject: subject, binding: binding)
  }

  private func content(_ mention: NumberMention) -> Claim.Content {
    guard let number = mention.number else { return mention.role == .other ? .other : .unread }
    func quantity(_ kind: ClaimedQuantity.Kind) -> Claim.Content {
      .quantity(
        ClaimedQuantity(number: number, hedge: mention.hedge, kind: kind), role: mention.role)
    }
    switch mention.role {
    case .offences, .forces: return quantity(.count)
    case .share: return quantity(.share)
    case .change(let direction): return quantity(.change(direction))
    case .points(let direction): return quantity(.points(direction))
    case .rate: return quantity(.rate)
    case .other: return .other
    case .unclear: return .unread
    }
  }

  /// "More offences were recorded in the first six months of 2022 than in all of 2020": an order of two
  /// counts, without a number.
  private func order(in reading: SentenceReading, context: ClaimContext) -> Claim? {
    let cores = reading.sentence.cores
    guard let than = cores.lastIndex(of: "than"), than + 1 < cores.count,
      let word = cores[..<than].lastIndex(where: { ["more", "fewer"].contains($0) }),
      word + 1 < than,
      !reading.numbers.contains(where: {
        $0.words.upperBound == word || $0.words.lowerBound == than + 1
      }),
      cores[word..<than].contains(where: NumberRoles.offenceNouns.contains),
      let other = reading.periods.first(where: { than < $0.words.lowerBound }), other.whole != nil,
      let own = reading.periods.last(where: { $0.words.upperBound <= than })
    else { return nil }
    var subject = ClaimSubject(outcome: reading.outcome(in: 0..<cores.count), periods: [own])
    subject.force = reading.forces.first?.id
    fill(&subject, from: context, in: reading, role: .offences)
    let words = reading.sentence.words
    return Claim(
      range: words[word].range.lowerBound..<words[other.words.upperBound - 1].range.upperBound,
      content: .order(cores[word] == "more" ? .rise : .fall, than: other), subject: subject,
      binding: nil)
  }
}

/// What the sentences of a paragraph have been about so far.
private struct ClaimContext {
  /// What the last number of the sentence before was said of.
  var outcome: OutcomeWords?
  var force: String?
  var period: PeriodMention?
  /// The months of the last change.
  var change: [PeriodMention] = []
}
