/// What one force returned, reconciled: its offences and its outcomes, period by period.
///
/// It never changes, and much is asked of it: it is an object, held by reference.
package final class ForceCounts: Hashable, Sendable {
  package let force: Force
  /// The months the answer covers.
  package let covers: ReportingPeriod
  package let basis: CountingBasis
  package let status: Request.Status
  /// Which years the return counts in.
  package let years: YearBasis
  /// What adds up to the offences recorded: a table of offences, a printed total, or the
  /// outcomes themselves.
  package let recorded: [Observation]
  /// Offences by outcome, those with no outcome stated included.
  package let outcomes: [Observation]
  /// Whether `recorded` was given apart from the outcomes.
  package let isTotalGiven: Bool
  /// Which outcomes the force gave, where it gave a selection; `nil` where it gave all.
  package let given: GivenOutcomes?
  /// What is known of the return as a whole, and what that bars it from.
  package let passport: Passport
  /// The printed totals over several periods that narrow its sums; they are published too.
  package let totals: [PeriodTotal]
  /// Whether some count is a range because the force rounded it. What is worked out of rounded
  /// counts, such as a difference, is no reason of its own.
  package let hasRoundedCounts: Bool
  /// Whether some count is a range for any other reason.
  package let hasWithheldCounts: Bool
  /// The rows that those totals tie together.
  private let linking: RowLinking

  package init(
    force: Force, covers: ReportingPeriod, basis: CountingBasis, status: Request.Status,
    years: YearBasis, recorded: [Observation], outcomes: [Observation], isTotalGiven: Bool,
    given: GivenOutcomes?, passport: Passport? = nil, totals: [PeriodTotal] = []
  ) {
    self.force = force
    self.passport = passport ?? Passport(basis: basis, at: SourceLocation(file: "requests.csv"))
    self.covers = covers
    self.basis = basis
    self.status = status
    self.years = years
    self.recorded = recorded
    self.outcomes = outcomes
    self.isTotalGiven = isTotalGiven
    self.given = given
    self.totals = totals
    let ranges = (recorded + outcomes).filter { $0.count.exact == nil }
    hasRoundedCounts = ranges.contains(where: \.isRounded)
    hasWithheldCounts = !ranges.allSatisfy(\.isRounded)
    linking = RowLinking(
      RowLinking.Counts(
        recorded: recorded, outcomes: outcomes, totals: totals, isTotalGiven: isTotalGiven))
  }

  /// Whether they say the same of the same force.
  package static func == (left: ForceCounts, right: ForceCounts) -> Bool {
    left === right
      || left.force == right.force && left.covers == right.covers && left.basis == right.basis
        && left.status == right.status && left.years == right.years
        && left.recorded == right.recorded && left.outcomes == right.outcomes
        && left.isTotalGiven == right.isTotalGiven && left.given == right.given
        && left.passport == right.passport && left.totals == right.totals
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(force)
    hasher.combine(outcomes)
  }

  /// Whether the total ties rows together.
  func uses(_ total: PeriodTotal) -> Bool { linking.uses(total) }

  /// The rows that totals tie together.
  var linkedRows: [LinkedRows] { linking.blocks }

  /// The same counts with these outcomes, of which each stands for the one in its place.
  func with(outcomes: [Observation]) -> ForceCounts {
    ForceCounts(
      force: force, covers: covers, basis: basis, status: status, years: years,
      recorded: isTotalGiven ? recorded : outcomes, outcomes: outcomes,
      isTotalGiven: isTotalGiven, given: given, totals: totals)
  }

  /// Whether the return says of any offence what became of it.
  package var hasOutcomes: Bool {
    outcomes.contains { $0.outcome?.isAssigned == true || $0.outcome == .notYetAssigned }
  }

  /// Whether something bounds every count of offences. Where a cell is missing nothing does, and
  /// the force is in no pooled figure.
  package var isBounded: Bool { recorded.allSatisfy { $0.count.high != nil } }

  /// Whether its offences may be added to those of others, whatever its status.
  package var mayBePooled: Bool { isBounded && !passport.isBarred(from: .pooledFigures) }

  /// Offences whose month the return does not give, or gives as one the window lacks.
  package var unplaced: OffenceCount {
    recorded.filter { $0.placement != .stated }.map(\.count).total
  }
}

/// The outcomes a force gave, where only some were asked for.
package struct GivenOutcomes: Hashable, Sendable {
  package let codes: OutcomeCodes
  /// Whether open offences were given too.
  package let includesOpen: Bool

  package init(codes: OutcomeCodes, includesOpen: Bool) {
    self.codes = codes
    self.includesOpen = includesOpen
  }
}

extension ForceCounts {
  /// The observations of `list` that belong to `period`, or `nil` where the return cannot tell:
  /// it does not cover the months, gives a longer period that crosses them, or gives no months.
  ///
  /// A month without a count is a month without offences where the return has counts of the same
  /// year. A year without any is a year the return does not give, and not a year of none.
  ///
  /// Everything the force returned belongs to the whole (`period` `nil`).
  private func selection(of list: [Observation], in period: ReportingPeriod?) -> [Observation]? {
    guard let period else { return list }
    if period == covers { return list.filter { $0.placement != .outsideWindow } }
    guard covers.contains(period) else { return nil }
    var selected: [Observation] = []
    for observation in list {
      switch observation.placement {
      case .outsideWindow: continue
      case .withinPeriod: return nil
      case .stated:
        if period.contains(observation.period) {
          selected.append(observation)
        } else if period.overlaps(observation.period) {
          return nil
        }
      }
    }
    return selected.isEmpty && !gives(period, in: list) ? nil : selected
  }

  /// Whether `list` has counts of the force's own year or years that `period` touches.
  private func gives(_ period: ReportingPeriod, in list: [Observation]) -> Bool {
    years.years(in: covers).filter { $0.overlaps(period) }.allSatisfy { year in
      list.contains { $0.placement == .stated && $0.period.overlaps(year) }
    }
  }

  /// What adds up to the offences recorded in `period` (everything where `nil`), or `nil` where
  /// the return cannot tell.
  package func recorded(in period: ReportingPeriod?) -> [Observation]? {
    selection(of: recorded, in: period)
  }

  /// The counts by outcome of `period` (everything where `nil`), or `nil` where the return
  /// cannot tell.
  package func outcomes(in period: ReportingPeriod?) -> [Observation]? {
    selection(of: outcomes, in: period)
  }

  /// The counts of `period` (of everything returned where `nil`), or `nil` where the return
  /// cannot tell.
  package func tally(in period: ReportingPeriod? = nil) -> Tally? {
    guard let recorded = recorded(in: period), let outcomes = outcomes(in: period) else {
      return nil
    }
    var tally = Tally(
      recorded: recorded.map(\.count).total, outcomes: TallyRow.sums(of: outcomes),
      isTotalGiven: isTotalGiven)
    for list in [recorded, outcomes] {
      for observation in list where observation.count.exact == nil {
        tally.doubts.insert(observation.isRounded ? .roundedCounts : .withheldCounts)
      }
    }
    if !tally.doubts.isEmpty { narrow(&tally, recorded, outcomes, in: period) }
    return tally
  }

  /// Adds the rows whose counts add up to a total, and those that totals over periods tie.
  private func narrow(
    _ tally: inout Tally, _ recorded: [Observation], _ outcomes: [Observation],
    in period: ReportingPeriod?
  ) {
    tally.linkedRows = linking.rows(in: period)
    let isFree = { (observation: Observation) in !self.linking.links(observation) }
    if isTotalGiven {
      tally.partRows = TallyRow.rows(
        recorded: recorded.filter(isFree), outcomes: outcomes.filter(isFree))
    } else if !tally.linkedRows.isEmpty {
      tally.partRows = [
        TallyRow(recorded: nil, outcomes: TallyRow.sums(of: outcomes.filter(isFree)))
      ]
    }
  }
}
