/// How far the returns of a study count alike: one row a force, one finding a criterion.
package struct Comparability: Hashable, Sendable {
  /// One for each force with counts, in the order of the register.
  package let rows: [Row]

  /// What the criteria say of one force, in their order.
  package struct Row: Hashable, Sendable {
    package let force: Force
    package let findings: [ComparisonFinding]

    /// Why the force is not compared; empty where it is.
    package var barriers: [ComparisonFinding] { findings.filter(\.isBarrier) }

    package subscript(criterion: ComparisonCriterion) -> ComparisonFinding? {
      findings.first { $0.criterion == criterion }
    }
  }

  /// The most days between two extractions that are still of one time. House rule: a quarter.
  package static let mostDaysApart = 92

  /// The comparability of `forces`, whose answers `requests` registers.
  package init(of forces: [ForceCounts], requests: [Request], study: StudyDescription) {
    let registered = Dictionary(
      requests.map { ($0.force.id, $0) }, uniquingKeysWith: { first, _ in first })
    let days = forces.compactMap { counts in
      registered[counts.force.id].flatMap { CalendarDay(iso: $0.extractedOn) }
    }
    let middle = days.sorted().dropFirst((days.count - 1) / 2).first
    rows = forces.compactMap { counts in
      guard let request = registered[counts.force.id] else { return nil }
      return Row(
        force: counts.force,
        findings: ComparisonCriterion.allCases.map {
          ReturnComparability(counts: counts, request: request, study: study, middleDay: middle)
            .finding(on: $0)
        })
    }
  }

  package subscript(force: String) -> Row? { rows.first { $0.force.id == force } }
}

/// What the criteria say of one return.
private struct ReturnComparability {
  let counts: ForceCounts
  let request: Request
  let study: StudyDescription
  /// The middle of the days on which the forces took their counts.
  let middleDay: CalendarDay?

  func finding(on criterion: ComparisonCriterion) -> ComparisonFinding {
    let (verdict, words) =
      switch criterion {
      case .basis: basis
      case .months: months
      case .completeness: completeness
      case .outcomes: outcomes
      case .withheld: withheld
      case .extraction: extraction
      case .open: open
      }
    let cell = counts.outcomes.first?.cells.first?.location
    let isCounted = criterion == .withheld || criterion == .open || criterion == .outcomes
    return ComparisonFinding(
      criterion, verdict, words, at: isCounted ? cell ?? request.location : request.location)
  }

  private typealias Answer = (ComparisonFinding.Verdict, String)

  private var basis: Answer {
    let passport = counts.passport
    if let unit = passport.unit?.value, unit != .offences { return (.differs, unit.rawValue) }
    if case .other(let words)? = passport.scope?.value { return (.differs, words) }
    return switch request.basis {
    case .offencesRecorded: (.sound, "offences recorded")
    case .outcomesRecorded: (.differs, "outcomes recorded")
    case .unknown: (.notKnown, "not stated")
    }
  }

  private var months: Answer {
    (counts.covers == study.window ? .sound : .differs, counts.covers.name)
  }

  private var completeness: Answer {
    (study.isPooled(request.status) ? .sound : .differs, request.status.words)
  }

  private var outcomes: Answer {
    if !counts.hasOutcomes { return (.differs, "none") }
    return counts.given == nil ? (.sound, "all") : (.differs, "some")
  }

  private var withheld: Answer {
    let all = counts.recorded + counts.outcomes
    if all.allSatisfy({ $0.count.exact != nil }) { return (.sound, "none") }
    let isBounded = all.allSatisfy { $0.count.high != nil || $0.outcome?.isNotAskedFor == true }
    return isBounded ? (.sound, "some, within bounds") : (.notKnown, "some, without bounds")
  }

  private var extraction: Answer {
    guard let day = CalendarDay(iso: request.extractedOn), let middleDay else {
      return (.notKnown, "not stated")
    }
    let isNear = abs(day.number - middleDay.number) <= Comparability.mostDaysApart
    return (isNear ? .sound : .differs, request.extractedOn)
  }

  /// More open than leaves a share mature.
  private var open: Answer {
    guard counts.hasOutcomes, counts.given?.includesOpen != false, let tally = counts.tally(),
      let most = tally.recorded.high
    else {
      return (.notKnown, "not known")
    }
    let open = tally.outcomes[.notYetAssigned] ?? .zero
    let limit = study.settings.openLimit
    if 100 * open.low > limit * most { return (.differs, "more than \(limit)%") }
    guard let openMost = open.high, 100 * openMost <= limit * tally.recorded.low else {
      return (.notKnown, "not known")
    }
    return (.sound, openMost == 0 ? "none" : "\(limit)% or less")
  }
}
