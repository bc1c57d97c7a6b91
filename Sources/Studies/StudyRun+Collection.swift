import PoliceOutcomes

// Checks of one return against all the others.
extension StudyRun {
  /// Names what a single force gives otherwise than all the others.
  mutating func askAboutCollection(
    _ all: [ForceCounts], _ read: [ReadReturn], _ populations: [Population]
  ) {
    if let apart = CollectionChecks.oneApart(all.map(StudyRun.years)) {
      log.append(
        .oddOneOut(
          force: all[apart.place].force.shortName,
          gives: "counts in \(apart.value.rawValue) years",
          others: StudyRun.others(all, StudyRun.years),
          give: "count in \(apart.usual.rawValue) years", at: StudyRun.place(all[apart.place])))
    }
    let basis = { (counts: ForceCounts) in counts.basis == .unknown ? nil : counts.basis }
    if let apart = CollectionChecks.oneApart(all.map(basis)) {
      log.append(
        .oddOneOut(
          force: all[apart.place].force.shortName, gives: "gives \(apart.value.words)",
          others: StudyRun.others(all, basis), give: "give \(apart.usual.words)",
          at: StudyRun.place(all[apart.place])))
    }
    for kind in ReturnLayout.Kind.allCases where kind.printsEveryOutcome {
      let alike = all.filter { StudyRun.kind(of: $0, read) == kind }
      for (force, outcomes) in CollectionChecks.lackedOutcomes(among: alike) {
        let names = outcomes.map(\.id).joined(separator: ", ")
        log.append(
          .oddOneOut(
            force: force.force.shortName, gives: "has no row or column of outcome \(names)",
            others: alike.filter { $0.hasOutcomes && $0.given == nil }.count - 1,
            give: "of its layout have one", at: StudyRun.place(force)))
      }
    }
    askAboutRates(all, populations)
  }

  /// The residents of the forces' areas, where a figure or a check needs them.
  mutating func populations(
    of all: [ForceCounts], in study: StudyDescription
  ) throws(StudiesError) -> [Population] {
    let isAsked = RateCheck.asked(among: all).count >= RateCheck.leastForces
    let isRated = !study.isSynthetic && all.contains { RatePopulations.fits($0.force) }
    guard isAsked || isRated else { return [] }
    let known = reference.log.count
    let populations = try reference.populations()
    log += reference.log[known...]
    return populations
  }

  /// Names the forces whose offences are far from the others' for their residents.
  private mutating func askAboutRates(_ all: [ForceCounts], _ populations: [Population]) {
    guard RateCheck.asked(among: all).count >= RateCheck.leastForces else { return }
    for found in RateCheck.outOfLine(all, populations: populations) {
      guard let counts = all.first(where: { $0.force == found.force }) else { continue }
      log.append(.rateOutOfLine(found, at: StudyRun.place(counts)))
    }
  }

  /// The years a force counts in, where it gives whole ones.
  private static func years(_ counts: ForceCounts) -> YearBasis? {
    let bases = Set(counts.recorded.filter { $0.placement == .stated }.map(\.period.yearBasis))
    return bases.contains(counts.years) ? counts.years : nil
  }

  private static func others<Value>(_ all: [ForceCounts], _ value: (ForceCounts) -> Value?) -> Int {
    all.count { value($0) != nil } - 1
  }

  private static func place(_ counts: ForceCounts) -> SourceLocation {
    let file = (counts.outcomes + counts.recorded).first?.cells.first?.location.file
    return SourceLocation(file: file ?? "requests.csv")
  }

  /// How the return that gives a force's outcomes is laid out.
  private static func kind(of counts: ForceCounts, _ read: [ReadReturn]) -> ReturnLayout.Kind? {
    let file = place(counts).file
    return read.first { $0.account.file == file }?.layout?.kind
  }
}

extension ReturnLayout.Kind {
  /// Whether a table so laid out has a row or a column of every outcome, whether any offence had
  /// it or not. In the others a row that is not there may be none.
  fileprivate var printsEveryOutcome: Bool {
    switch self {
    case .periodsAcross, .outcomesAcross, .bothAcross: true
    case .oneOffencePerRow, .oneCountPerRow, .offencesOnly: false
    }
  }
}
