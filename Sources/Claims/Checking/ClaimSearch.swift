import PoliceOutcomes

/// Finds what a claim is to be held against.
struct ClaimSearch {
  private let result: StudyResult
  private let lookup: FigureLookup

  init(_ result: StudyResult) {
    self.result = result
    lookup = FigureLookup(result: result)
  }

  /// What a claim may be of, the likeliest first; none where nothing is.
  func bases(of quantity: ClaimedQuantity, role: NumberMention.Role, subject: ClaimSubject)
    -> [ClaimBasis]
  {
    let subject = counted(subject)
    let period = subject.periods.first?.whole
    switch role {
    case .forces:
      return subject.forceFigure.flatMap { result.figures[$0] }.map { [ClaimBasis($0)] } ?? []
    case .offences: return counts(subject, period)
    case .share:
      guard let outcome = subject.outcome else { return [] }
      return lookup.shares(of: outcome, force: subject.force, period: period)
        .map { ClaimBasis($0, outcome.isDenied ? .complement : .value) }
    case .change: return changes(subject)
    case .points: return differences(subject)
    case .rate:
      return lookup.figure("rate", force: subject.force, period: period).map { [ClaimBasis($0)] }
        ?? []
    case .other, .unclear: return []
    }
  }

  /// The subject with a bare year as a calendar year where its force counts in those, whichever years the study counts
  /// in. Never the other way about: a financial year is more than a bare year says.
  private func counted(_ subject: ClaimSubject) -> ClaimSubject {
    var subject = subject
    subject.periods = subject.periods.map { counted($0, subject) }
    return subject
  }

  private func counted(_ period: PeriodMention, _ subject: ClaimSubject) -> PeriodMention {
    let counts = result.returns.first { $0.force.id == subject.force }
    return counts?.years == .calendar ? period.counted(in: .calendar) : period
  }

  /// Offences recorded, or those of them that an outcome is said of.
  private func counts(_ subject: ClaimSubject, _ period: ReportingPeriod?) -> [ClaimBasis] {
    guard let outcome = subject.outcome else {
      let recorded = lookup.figure("offences-recorded", force: subject.force, period: period)
      return recorded.map { [ClaimBasis($0)] } ?? []
    }
    let shares = lookup.shares(of: outcome, force: subject.force, period: period)
    let numerators = shares.filter { if case .share = $0.value { true } else { false } }
      .map { ClaimBasis($0, outcome.isDenied ? .others : .numerator) }
    if !numerators.isEmpty || outcome.isOpen { return numerators }
    return lookup.figure(
      OutcomeFigure.countID(.assigned(outcome.codes), force: nil), force: subject.force,
      period: period
    ).map { [ClaimBasis($0)] } ?? []
  }

  /// The order of two periods: both counts.
  func pair(_ subject: ClaimSubject, than other: PeriodMention) -> (
    later: ClaimBasis, earlier: ClaimBasis
  )? {
    let (other, subject) = (counted(other, subject), counted(subject))
    guard let later = counts(subject, subject.periods.first?.whole).first,
      let earlier = counts(subject, other.whole).first, isComparable(earlier, later)
    else { return nil }
    return (later, earlier)
  }

  /// The earlier and the later period of a change.
  private func span(_ subject: ClaimSubject) -> (ReportingPeriod, ReportingPeriod)? {
    if case .years(let earlier, let later)? = subject.periods.last?.meaning {
      return (earlier, later)
    }
    let periods = subject.periods.compactMap(\.whole)
    if periods.count >= 2 {
      let (one, other) = (periods[periods.count - 2], periods[periods.count - 1])
      return one < other ? (one, other) : (other, one)
    }
    return periods.last.flatMap { later in lookup.before(later).map { ($0, later) } }
  }

  private func changes(_ subject: ClaimSubject) -> [ClaimBasis] {
    guard let (earlier, later) = span(subject) else { return [] }
    guard let outcome = subject.outcome else {
      if lookup.before(later) == earlier,
        let growth = lookup.result.figures[
          ["growth", subject.force, later.id].compactMap { $0 }.joined(separator: ".")]
      {
        return [ClaimBasis(growth)]
      }
      return derived("offences-recorded", .value, subject, earlier, later, ClaimBasis.change)
    }
    let shares = lookup.shares(of: outcome, force: subject.force, period: later)
    return shares.flatMap {
      derived(
        stem($0), outcome.isDenied ? .others : .numerator, subject, earlier, later,
        ClaimBasis.change)
    }
  }

  private func differences(_ subject: ClaimSubject) -> [ClaimBasis] {
    guard let outcome = subject.outcome, let (earlier, later) = span(subject) else { return [] }
    return lookup.shares(of: outcome, force: subject.force, period: later).flatMap {
      derived(
        stem($0), outcome.isDenied ? .complement : .value, subject, earlier, later,
        ClaimBasis.difference)
    }
  }

  /// The id of a figure without its force and months.
  private func stem(_ figure: Figure) -> String {
    String(figure.id.prefix { $0 != "." })
  }

  /// Two figures set against each other, where the same forces gave both.
  private func derived(
    _ stem: String, _ part: ClaimBasis.Part, _ subject: ClaimSubject, _ earlier: ReportingPeriod,
    _ later: ReportingPeriod, _ join: (ClaimBasis, ClaimBasis) -> ClaimBasis
  ) -> [ClaimBasis] {
    guard let one = lookup.figure(stem, force: subject.force, period: earlier),
      let other = lookup.figure(stem, force: subject.force, period: later)
    else { return [] }
    let (before, after) = (ClaimBasis(one, part), ClaimBasis(other, part))
    return isComparable(before, after) ? [join(before, after)] : []
  }

  private func isComparable(_ one: ClaimBasis, _ other: ClaimBasis) -> Bool {
    one.figures.first?.panel == other.figures.first?.panel
  }

  /// What a claim is of whose author names the figure.
  func bases(of quantity: ClaimedQuantity, named figure: Figure) -> [ClaimBasis] {
    let isPart = quantity.number.isRelative || quantity.number.form == .points
    switch figure.value {
    case .share where quantity.number.form == .points: return []
    case .share, .standing:
      return isPart
        ? [ClaimBasis(figure)]
        : [
          ClaimBasis(figure, .numerator), ClaimBasis(figure, .denominator),
          ClaimBasis(figure, .forces),
        ]
    case .rate: return [.value, .numerator, .denominator].map { ClaimBasis(figure, $0) }
    case .growth where !isPart:
      return [.earlier, .later, .forces].map { ClaimBasis(figure, $0) }
    case .offences, .growth, .none, .range, .changeRange, .points:
      return isPart
        ? [ClaimBasis(figure)] : [ClaimBasis(figure), ClaimBasis(figure, .forces)]
    case .forces: return [ClaimBasis(figure)]
    }
  }
}
