import PoliceOutcomes

/// Gives each claim its verdict.
struct ClaimJudge {
  let text: ClaimText
  let result: StudyResult
  private let search: ClaimSearch

  init(text: ClaimText, result: StudyResult) {
    self.text = text
    self.result = result
    search = ClaimSearch(result)
  }

  func checked(_ claim: Claim) -> CheckedClaim {
    let (basis, verdict) = judged(claim)
    let place = text.prose.place(of: claim.range.lowerBound)
    return CheckedClaim(
      line: place.line, column: place.column, words: text.words(claim.range), basis: basis,
      isCarriedOver: claim.binding == nil && claim.subject.isCarriedOver && basis != nil,
      isFine: isFine(claim), verdict: verdict)
  }

  private func isFine(_ claim: Claim) -> Bool {
    guard case .quantity(let quantity, _) = claim.content else { return false }
    return quantity.number.form == .percentage && quantity.number.step < ExactRational(1, 100)
  }

  private typealias Judgement = (ClaimBasis?, CheckedClaim.Verdict)

  private func judged(_ claim: Claim) -> Judgement {
    if claim.binding == "none" {
      return (nil, .notChecked("its author says it is about something else"))
    }
    switch claim.content {
    case .other:
      return (
        nil, .notChecked("a length of time, an age, a level of confidence or a number of a list")
      )
    case .unread: return (nil, .notTraced("it is not clear what it counts", []))
    case .order(let direction, let other): return order(direction, than: other, claim.subject)
    case .quantity(let quantity, let role):
      guard let id = claim.binding else { return unbound(quantity, role, claim.subject) }
      guard let figure = result.figures[id] else {
        return (
          nil,
          .unknownFigure(
            id, nearest: NearestNames.closest(to: id, among: result.figures.all.map(\.id)))
        )
      }
      return bound(quantity.said(of: figure.value), search.bases(of: quantity, named: figure))
    }
  }

  /// A number whose figure its author names: any part of the figure that bears it out will do.
  private func bound(_ quantity: ClaimedQuantity, _ bases: [ClaimBasis]) -> Judgement {
    let judged = bases.map { ($0, verdict(quantity, $0)) }
    let agreeing = judged.first { if case .agrees = $0.1 { true } else { false } }
    return agreeing ?? judged.first ?? (nil, .notTraced("the figure has no such number", []))
  }

  private func unbound(
    _ quantity: ClaimedQuantity, _ role: NumberMention.Role, _ subject: ClaimSubject
  ) -> Judgement {
    let bases = search.bases(of: quantity, role: role, subject: subject)
    guard let likeliest = bases.first else { return (nil, notTraced(quantity, role, subject)) }
    let verdict = verdict(quantity, likeliest)
    if case .differs = verdict,
      let other = bases.dropFirst().first(where: {
        $0.bounds.map { quantity.agreement(with: $0) == .agrees } ?? false
      }),
      let figure = other.figures.last
    {
      return (likeliest, .otherBasis(figure))
    }
    return (likeliest, verdict)
  }

  private func verdict(_ quantity: ClaimedQuantity, _ basis: ClaimBasis) -> CheckedClaim.Verdict {
    guard let bounds = basis.bounds else {
      return .noFigure((basis.absence ?? .withheld).words)
    }
    switch quantity.agreement(with: bounds) {
    case .agrees: return .agrees
    case .truncated: return .truncated
    case .differs: return .differs
    case .wrongWay: return .wrongWay
    case .undecided: return .undecided
    }
  }

  private func order(
    _ direction: ClaimedQuantity.Direction, than other: PeriodMention, _ subject: ClaimSubject
  ) -> Judgement {
    guard let (later, earlier) = search.pair(subject, than: other) else {
      return (nil, .notTraced("the study does not count both in the same forces", []))
    }
    let basis = ClaimBasis.change(earlier, later)
    guard let one = earlier.bounds, let two = later.bounds else {
      return (basis, .noFigure((earlier.absence ?? later.absence ?? .withheld).words))
    }
    let (less, more) = direction == .rise ? (one, two) : (two, one)
    if let top = less.high, top < more.low { return (basis, .agrees) }
    if let top = more.high, top < less.low { return (basis, .wrongWay) }
    // As many are neither more nor fewer.
    if let top = more.high, top == less.low { return (basis, .differs) }
    return (basis, .undecided)
  }

  private func notTraced(
    _ quantity: ClaimedQuantity, _ role: NumberMention.Role, _ subject: ClaimSubject
  ) -> CheckedClaim.Verdict {
    let why: String
    if let force = subject.force, !result.returns.contains(where: { $0.force.id == force }) {
      why = "the force sent no counts"
    } else if case .share = role, subject.outcome == nil {
      why = "the words do not say what share it is"
    } else if case .change = role, subject.periods.isEmpty {
      why = "the words do not say between which months"
    } else {
      why = "the study has no figure for these months, this force and this outcome"
    }
    return .notTraced(why, likeFigures(quantity, role, subject.force))
  }

  /// Figures that would bear the number out, of those that are about everything returned.
  private func likeFigures(
    _ quantity: ClaimedQuantity, _ role: NumberMention.Role, _ force: String?
  ) -> [Figure] {
    Array(
      result.figures.all.lazy.filter { figure in
        guard figure.force == force, figure.isWhole || quantity.kind != .share,
          figure.measure != nil
        else { return false }
        let basis = ClaimBasis(figure)
        return kinds(figure.value, fit: quantity)
          && (basis.bounds.map { quantity.agreement(with: $0) == .agrees } ?? false)
      }.prefix(3))
  }

  private func kinds(_ value: FigureValue, fit quantity: ClaimedQuantity) -> Bool {
    switch (value, quantity.kind) {
    case (.share, .share), (.offences, .count), (.growth, .change), (.rate, .rate),
      (.points, .points):
      true
    default: false
    }
  }
}
