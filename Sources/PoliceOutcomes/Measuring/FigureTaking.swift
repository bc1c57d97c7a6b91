/// Takes every figure of a study from the counts of its forces.
package struct FigureTaking: Sendable {
  let study: StudyDescription
  private let coverage: Coverage
  let forces: [TalliedForce]
  /// The forces the pooled figures cover.
  let pool: [TalliedForce]
  /// The periods of the pooled series.
  let series: [ReportingPeriod]
  private(set) var figures = Figures()
  var maturities: MaturityTaking

  /// The figures of `study`, in the order of its measures: pooled, then by period, then by force.
  package static func figures(
    of study: StudyDescription, requests: [Request], forces: [ForceCounts],
    populations: [Population] = []
  ) -> Figures {
    var taking = FigureTaking(study: study, requests: requests, forces: forces)
    taking.takeMeasures()
    for take in taking.takersAfterMeasures(requests, populations) { take(&taking) }
    FigureTaking.takeStated(&taking)
    return taking.figures
  }

  /// The same figures, taken side by side.
  package static func figuresSideBySide(
    of study: StudyDescription, requests: [Request], forces: [ForceCounts],
    populations: [Population]
  ) async -> Figures {
    let untaken = FigureTaking(study: study, requests: requests, forces: forces)
    async let stated = untaken.taken([FigureTaking.takeStated])
    var taking = untaken
    taking.takeMeasures()
    let further = await taking.taken(taking.takersAfterMeasures(requests, populations))
    var figures = taking.figures
    for figure in further + (await stated) { figures.add(figure) }
    return figures
  }

  /// Takes some figures, and needs no other than those of the measures.
  private typealias Taker = @Sendable (inout FigureTaking) -> Void

  /// The figures that each of `takers` adds to those that are taken, in their order.
  private func taken(_ takers: [Taker]) async -> [Figure] {
    let known = figures.all.count
    // Those at the end take longest, and are begun first.
    let taken = await sideBySide(
      takers.reversed().map { take in
        {
          var taking = self
          take(&taking)
          return taking.figures.all.dropFirst(known)
        }
      })
    return taken.reversed().flatMap { $0 }
  }

  private mutating func takeMeasures() {
    takeCoverage()
    takeReturned()
    for measure in study.measuresTaken { take(measure) }
    for measure in study.measures.compactMap(\.onceNoneIsOpen) { take(measure) }
  }

  /// What is taken once the measures are, in its order.
  private func takersAfterMeasures(
    _ requests: [Request], _ populations: [Population]
  ) -> [Taker] {
    [
      {
        $0.takeMix()
        $0.takeRates(RatePopulations(populations))
      }, { $0.takeStandings(requests) }, { $0.takeSensitivity(requests) },
      { $0.takeGrowthSensitivity() }, { $0.takeWeights() },
    ]
  }

  /// The outcomes as the returns state them.
  private static let takeStated: Taker = {
    $0.takeOutcomes()
    $0.takeGaps()
  }

  private init(study: StudyDescription, requests: [Request], forces: [ForceCounts]) {
    self.study = study
    coverage = Coverage(requests)
    maturities = MaturityTaking(study.settings, requests: requests)
    let pooled = study.pool(of: forces)
    let series = study.pooledSeries(of: pooled)
    let shared = series + [study.firstHalfOfLastYear].compactMap { $0 }
    let tallied = forces.map { TalliedForce($0, periods: shared + study.series(of: $0)) }
    self.forces = tallied
    pool = pooled.compactMap { counts in tallied.first { $0.counts === counts } }
    self.series = series
  }

  private mutating func takeCoverage() {
    let counts: [(String, String, Int)] = [
      ("forces-asked", "Forces asked", coverage.asked),
      ("forces-replied", "Forces that replied with counts", coverage.replied),
      ("forces-complete", "Complete replies", coverage.complete),
      ("forces-partial", "Partial replies", coverage.count(.partial)),
      ("forces-refused", "Refusals", coverage.count(.refused)),
      ("forces-not-held", "Forces that hold no information", coverage.count(.notHeld)),
      ("forces-no-reply", "Forces without a reply", coverage.count(.noReply)),
      ("forces-pooled", "Forces in the pooled figures", pool.count),
    ]
    for (id, title, count) in counts {
      figures.add(
        Figure(
          id: id, title: title, definition: "Counted from the register of requests.",
          measure: nil, force: nil, period: study.window, isWhole: true, panel: [],
          value: .forces(count)))
    }
  }

  /// What the pooled forces returned in all, and what of it left the denominators.
  private mutating func takeReturned() {
    let tallies = pool.compactMap { $0.tally(in: nil) }
    let unplaced = pool.map(\.counts.unplaced).total
    addCount(
      "offences-returned", "Offences returned",
      "All offences the pooled forces returned, those later transferred or cancelled included.",
      tallies.map(\.returned).total)
    addCount(
      "offences-transferred", "Transferred to another force",
      "Crime records sent to another force; they leave every denominator.",
      tallies.map { $0.bounded { $0 == .transferred } }.total)
    addCount(
      "offences-cancelled", "Cancelled records",
      "Crime records cancelled as no crime; they leave every denominator.",
      tallies.map { $0.bounded { $0 == .cancelled } }.total)
    addCount(
      "offences-no-month", "Offences in no month of the window",
      "Offences whose month the return does not give, or gives as one outside the window.",
      unplaced)
  }

  /// Adds a figure whose id is new.
  mutating func add(_ figure: Figure) {
    figures.add(figure)
  }

  private mutating func addCount(
    _ id: String, _ title: String, _ definition: String, _ count: OffenceCount
  ) {
    figures.add(
      Figure(
        id: id, title: title, definition: definition, measure: nil, force: nil,
        period: study.window, isWhole: true, panel: pool.map(\.counts.force.id),
        value: .offences(count)))
  }

  private mutating func take(_ measure: Measure) {
    if measure.kind == .growth {
      takeGrowth(measure)
      return
    }
    add(measure, force: nil, period: nil, forces: measure.eligible(pool))
    for period in pooledPeriods(of: measure) {
      let panel = measure.eligible(pool).filter { $0.canTell(period, for: measure) }
      if !panel.isEmpty { add(measure, force: nil, period: period, forces: panel) }
    }
    for force in forces {
      add(measure, force: force, period: nil, forces: [force])
      for period in study.series(of: force.counts) where period != force.counts.covers {
        add(measure, force: force, period: period, forces: [force])
      }
    }
  }

  /// The periods of the pooled series; for counts of offences also the first months of a part
  /// year at its end.
  private func pooledPeriods(of measure: Measure) -> [ReportingPeriod] {
    let periods = series.filter { $0 != study.window }
    guard measure.kind == .offencesRecorded else { return periods }
    return periods + FirstMonths(study: study, series: series, pool: pool).periods
  }

  private mutating func add(
    _ measure: Measure, force: TalliedForce?, period: ReportingPeriod?, forces: [TalliedForce]
  ) {
    let extent = period ?? force?.counts.covers ?? study.window
    let names = [measure.id, force?.counts.force.id, period?.id].compactMap { $0 }
    let titles = [measure.title, force?.counts.force.shortName, extent.name].compactMap { $0 }
    let isPooled = force == nil
    let figure = Figure(
      id: names.joined(separator: "."), title: titles.joined(separator: ", "),
      definition: measure.definition, measure: measure, force: force?.counts.force.id,
      period: extent,
      isWhole: period == nil, panel: forces.map(\.counts.force.id),
      value: measure.value(of: forces, in: period, isPooled: isPooled),
      maturity: measure.denominator == nil
        ? nil : maturities.maturity(of: forces, in: period, isPooled: isPooled))
    figures.add(figure)
  }

  private mutating func takeGrowth(_ measure: Measure) {
    for pair in GrowthPair.pairs(in: series) {
      let panel = pool.filter { pair.canBeTold(by: $0) }
      // The same months of two years are often told by few; a part year is taken of all or none.
      let isEnough = pair.later.yearBasis != nil ? !panel.isEmpty : panel.count == pool.count
      if isEnough { addGrowth(measure, pair, force: nil, panel: panel) }
      let either = pair.panelOfEither(in: pool)
      if !either.isEmpty { addGrowth(.unbalancedGrowth, pair, force: nil, panel: either) }
    }
    for force in forces where !force.counts.passport.countsOtherThanOffences {
      for pair in GrowthPair.pairs(in: study.series(of: force.counts))
      where pair.canBeTold(by: force) {
        addGrowth(measure, pair, force: force, panel: [force])
      }
    }
  }

  private mutating func addGrowth(
    _ measure: Measure, _ pair: GrowthPair, force: TalliedForce?, panel: [TalliedForce]
  ) {
    let names = [measure.id, force?.counts.force.id, pair.later.id].compactMap { $0 }
    let place = force.map { ", \($0.counts.force.shortName)" } ?? ""
    figures.add(
      Figure(
        id: names.joined(separator: "."),
        title: "Change from \(pair.earlier.name) to \(pair.later.name)\(place)"
          + (measure.kind == .unbalancedGrowth ? ", forces of each year" : ""),
        definition: measure.definition, measure: measure, force: force?.counts.force.id,
        period: pair.later, isWhole: false, panel: panel.map(\.counts.force.id),
        value: pair.value(of: panel, study: study)))
  }

  /// The offences a force counts among its offences and among none of its outcomes.
  private mutating func takeGaps() {
    for force in forces where !force.counts.passport.countsOtherThanOffences {
      for gap in force.counts.outcomes where gap.outcome == .notStated(.missingFromOutcomes) {
        figures.add(
          Figure(
            id: "outcome-gap.\(force.counts.force.id).\(gap.period.id)",
            title: "Offences in no outcome, \(force.counts.force.shortName), \(gap.period.name)",
            definition: "Offences the force counts in its offences and in none of its outcomes.",
            measure: nil, force: force.counts.force.id, period: gap.period, isWhole: false,
            panel: [force.counts.force.id], value: .offences(gap.count)))
      }
    }
  }
}
