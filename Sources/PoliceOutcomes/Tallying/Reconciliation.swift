/// Brings together what one force says in several tables: what it counts as offences, what as
/// outcomes, and whether the two agree.
///
/// A table of offences comes before a printed total, a printed total before the sum of the
/// outcomes. Further tables of offences are checked against the first and never added.
package struct Reconciliation: Sendable {
  package let request: Request
  package let years: YearBasis
  /// What adds up to the offences recorded.
  private(set) var recorded: [Observation] = []
  private(set) var outcomes: [Observation] = []
  private(set) var isTotalGiven = false
  /// Whether the offences recorded are totals printed beside outcomes.
  private var isTotalPrinted = false
  private(set) var given: GivenOutcomes?
  package private(set) var diagnostics: [Diagnostic] = []
  /// The printed totals over several periods that narrow its sums.
  var totals: [PeriodTotal] = []

  /// What the tables of the force that `request` was sent to come to.
  package init(_ tables: [ReturnTable], request: Request, years: YearBasis) {
    self.request = request
    self.years = years
    let offenceTables = tables.filter { $0.kind == .offences }
    let outcomeTables = tables.filter { $0.kind == .outcomes }
    outcomes = outcomeTables.flatMap(\.observations)
    if let selective = outcomeTables.first(where: { !$0.hasAllOutcomes }) {
      given = Reconciliation.given(in: selective)
    }
    if let first = offenceTables.first {
      recorded = first.observations
      isTotalGiven = !outcomes.isEmpty
      for other in offenceTables.dropFirst() { take(other) }
    } else {
      takeTotals(of: outcomeTables)
    }
    for table in tables { checkTotals(of: table) }
    refuseOverlaps(between: outcomeTables)
    refuseOverlaps()
    if outcomes.isEmpty {
      outcomes = recorded.map { $0.with(outcome: .notStated(.noOutcomesGiven)) }
    } else if isTotalGiven {
      fillGaps()
    }
  }

  /// The force's counts, for tallying.
  package var counts: ForceCounts {
    ForceCounts(
      force: request.force, covers: request.covers, basis: request.basis, status: request.status,
      years: years, recorded: recorded, outcomes: outcomes, isTotalGiven: isTotalGiven,
      given: given, passport: request.passport, totals: totals)
  }

  private static func given(in table: ReturnTable) -> GivenOutcomes {
    var codes: OutcomeCodes = []
    var includesOpen = false
    for case let outcome? in table.observations.map(\.outcome) {
      if case .assigned(let some) = outcome { codes.formUnion(some) }
      if outcome == .notYetAssigned { includesOpen = true }
    }
    return GivenOutcomes(codes: codes, includesOpen: includesOpen)
  }

  /// Takes the offences recorded from the totals printed beside outcomes, where there are any
  /// for every period, else from the outcomes themselves.
  private mutating func takeTotals(of tables: [ReturnTable]) {
    let totals = tables.flatMap(\.totals).filter { $0.period != nil }
    let stated = Set(outcomes.filter { $0.placement == .stated }.map(\.period))
    let covered = Set(totals.compactMap(\.period))
    guard !totals.isEmpty, stated.isSubset(of: covered) else {
      recorded = outcomes
      return
    }
    isTotalGiven = true
    isTotalPrinted = true
    var seen: Set<ReportingPeriod> = []
    var unplaced: [Observation] = []
    for table in tables {
      // Counts in no month that a printed total has are in it, and are not added to it.
      var isInTotal: Set<Int> = []
      for total in table.totals {
        guard let period = total.period, seen.insert(period).inserted else { continue }
        isInTotal.formUnion(total.parts)
        recorded.append(
          Observation(
            force: total.force, period: period, placement: .stated, outcome: nil, category: "",
            count: total.count, cells: [total.cell], isRounded: total.isRounded,
            control: total.control))
      }
      for (place, observation) in table.observations.enumerated()
      where observation.placement != .stated && !isInTotal.contains(place) {
        unplaced.append(observation)
      }
    }
    recorded += unplaced
  }

  /// Takes the months that no earlier table of offences has, and compares those that one has.
  private mutating func take(_ table: ReturnTable) {
    let known = recorded
    for run in Reconciliation.runs(of: known + table.observations) {
      let isInRun = { (observation: Observation) in
        observation.placement != .outsideWindow && run.contains(observation.period)
      }
      let here = table.observations.filter(isInRun)
      let there = known.filter(isInRun)
      guard let place = here.first?.cells.first else { continue }
      guard let counterpart = there.first?.cells.first else {
        recorded += here
        continue
      }
      let sum = there.map(\.count).total
      let otherSum = here.map(\.count).total
      if !otherSum.agrees(with: sum) {
        diagnostics.append(
          .tablesDiffer(
            force: request.force.shortName, period: run, counted: sum, other: otherSum,
            at: place.location, counterpart: counterpart.location))
      }
    }
  }

  /// Reports every printed total that its parts contradict, unless the parts are a selection.
  private mutating func checkTotals(of table: ReturnTable) {
    for total in table.totals {
      let parts = total.parts.map { table.observations[$0] }
      let sum = parts.map(\.count).total
      let isMissingPart = !table.hasAllOutcomes && sum.low <= total.count.high ?? .max
      // A total that says how many offences there were is compared as a gap instead.
      let isRecorded = table.kind == .outcomes && total.period != nil && isTotalPrinted
      guard !isMissingPart, !isRecorded, !sum.agrees(with: total.count) else { continue }
      diagnostics.append(
        .totalDiffers(
          total.cell.text, sum: sum, at: total.cell.location,
          parts: parts.compactMap(\.cells.first?.location)))
    }
  }

  /// Drops what would count offences twice: a period that crosses another of the same table.
  private mutating func refuseOverlaps() {
    for list in [recorded, outcomes] {
      let periods = Reconciliation.periods(of: list)
      for (first, second) in zip(periods, periods.dropFirst()) where first.overlaps(second) {
        let places = [first, second].map { period in
          list.first { $0.period == period && $0.placement == .stated }?.cells.last?.location
        }
        guard let place = places[1], let other = places[0] else { continue }
        diagnostics.append(
          .overlappingPeriods(
            force: request.force.shortName, first: first, second: second, at: place,
            other: other))
        recorded = []
        outcomes = []
        return
      }
    }
  }

  /// Drops what would count outcomes twice: two tables that give outcomes of the same months.
  private mutating func refuseOverlaps(between tables: [ReturnTable]) {
    for (place, table) in tables.enumerated() {
      for other in tables[(place + 1)...] {
        let pairs = Reconciliation.extents(of: table).lazy.flatMap { first in
          Reconciliation.extents(of: other).lazy.map { (first, $0) }
        }
        guard let (first, second) = pairs.first(where: { $0.overlaps($1) }) else { continue }
        diagnostics.append(
          .overlappingPeriods(
            force: request.force.shortName, first: first, second: second,
            at: Reconciliation.place(of: other, beside: table),
            other: Reconciliation.place(of: table, beside: other)))
        recorded = []
        outcomes = []
        return
      }
    }
  }

  /// Adds what the offences have and the outcomes lack, as not stated, for each run of months
  /// that no count crosses: a year where one of the two is given by year, everything where some
  /// counts are in no month.
  private mutating func fillGaps() {
    for period in Reconciliation.runs(of: recorded + outcomes) {
      let parts = outcomes.filter {
        $0.placement != .outsideWindow && period.contains($0.period)
      }
      let whole = recorded.filter {
        $0.placement != .outsideWindow && period.contains($0.period)
      }
      guard let total = (whole.last ?? recorded.first)?.cells.first,
        let place = parts.first?.cells.first?.location ?? whole.first?.cells.first?.location
      else { continue }
      let offences = whole.map(\.count).total
      let sum = parts.map(\.count).total
      let gap = offences.remainder(without: sum)
      if sum.low > offences.high ?? .max {
        diagnostics.append(
          .outcomesExceedOffences(
            force: request.force.shortName, period: period, offences: offences, outcomes: sum,
            at: place, total: total.location))
      } else if given != nil {
        outcomes.append(missing(gap, .notAskedFor, in: period, seenAt: whole))
      } else if gap.low > 0 {
        diagnostics.append(
          .outcomeGap(
            force: request.force.shortName, period: period, offences: offences, outcomes: sum,
            gap: gap, at: place, total: total.location))
        outcomes.append(missing(gap, .missingFromOutcomes, in: period, seenAt: whole))
      }
    }
  }

  private func missing(
    _ count: OffenceCount, _ reason: Outcome.NotStated, in period: ReportingPeriod,
    seenAt whole: [Observation]
  ) -> Observation {
    Observation(
      force: request.force.id, period: period, placement: .stated, outcome: .notStated(reason),
      category: "", count: count, cells: whole.compactMap(\.cells.first),
      isRounded: (whole + outcomes).contains(where: \.isRounded))
  }
}

extension Observation {
  /// The same count with this outcome.
  func with(outcome: Outcome) -> Observation {
    Observation(
      force: force, period: period, placement: placement, outcome: outcome, category: category,
      count: count, cells: cells, isRounded: isRounded, control: control, lastLine: lastLine)
  }
}
