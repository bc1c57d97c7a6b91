import PoliceOutcomes

// Checks over the whole study.
extension StudyRun {
  mutating func noteCodebookUse(_ codebook: Codebook, _ read: [ReadReturn]) {
    let used = read.reduce(into: Set<Int>()) { $0.formUnion($1.usedCodebookRows) }
    let repeated = codebook.repeatedRows
    for place in repeated {
      let row = codebook.rows[place]
      log.append(.repeatedCodebookRow(row.label, at: row.location))
    }
    for (place, row) in codebook.rows.enumerated()
    where !used.contains(place) && !repeated.contains(place) {
      log.append(.unusedCodebookRow(row.label, at: row.location))
    }
  }

  mutating func reconciled(
    _ requests: [Request], _ read: [ReadReturn], context: ReturnContext,
    description: StudyDescription
  ) async -> [ForceCounts] {
    var all: [ForceCounts] = []
    var profiles: [[Outcome: OffenceCount]] = []
    let given = requests.compactMap { request -> (request: Request, tables: [ReturnTable])? in
      let superseded = Set(request.superseded.map { "returns/\($0)" })
      let tables = read.flatMap(\.tables).filter {
        $0.force == request.force.id && !superseded.contains($0.file)
      }
      return tables.isEmpty ? nil : (request, tables)
    }
    let protections = await sideBySide(
      given.map { request, tables -> @Sendable () -> Protection in
        let years = request.files.first.map { context.years(of: $0) } ?? context.years
        return { Protection(tables, request: request, years: years, study: description) }
      })
    for ((request, tables), protection) in zip(given, protections) {
      let reconciliation = protection.reconciliation
      log += reconciliation.diagnostics + protection.notes
      withheldPlaces.formUnion(protection.withheld)
      filesOfHeldTotals.formUnion(protection.filesOfHeldTotals)
      publishedTables[request.force.id] = protection.tables
      let counts = reconciliation.counts
      guard !counts.recorded.isEmpty else { continue }
      all.append(counts)
      let place = SourceLocation(file: tables[0].file)
      for period in ForceChecks.missingPeriods(of: counts) {
        log.append(
          .missingPeriod(
            force: request.force.shortName, period: period, at: request.location))
      }
      if !counts.isBounded, description.isPooled(request.status) {
        log.append(.leftOutOfPool(force: request.force.shortName, at: request.location))
      }
      let areSaid = request.files.allSatisfy { context.pins[$0]?.rounded != nil }
      askAboutPlausibility(of: counts, isRoundingSaid: areSaid, at: place)
      let profile = PlausibilityChecks.profile(of: counts)
      for (other, known) in zip(all, profiles) where PlausibilityChecks.areCopies(profile, known) {
        let file = other.recorded.first?.cells.first?.location.file ?? place.file
        log.append(
          .copiedReturn(
            force: request.force.shortName, other: other.force.shortName, at: place,
            counterpart: SourceLocation(file: file)))
      }
      profiles.append(profile)
      if let fall = ForceChecks.suddenFall(of: counts) {
        log.append(
          .suddenFall(
            force: request.force.shortName, period: fall.period, count: fall.count,
            before: fall.before, at: place))
      }
    }
    return all
  }

  /// Asks about outcomes that were not in use yet.
  mutating func askAboutOutcomeDates(of returns: [ForceCounts], outcomes: [OutcomeDescription]) {
    let dates = OutcomeDates(outcomes)
    for counts in returns {
      for early in dates.early(in: counts) {
        guard let place = early.observation.cells.first?.location else { continue }
        log.append(
          .outcomeTooEarly(
            force: counts.force.shortName, early, basis: counts.basis, at: place))
      }
    }
  }

  /// The author's prose, or nothing where there is none or its bytes are no text.
  mutating func narrative() throws(StudiesError) -> String {
    guard let bytes = try input("narrative.md", isOptional: true) else { return "" }
    if let text = StudyRun.text(bytes) { return text }
    log.append(
      .unreadableTable(
        "the file is not UTF-8; it is not printed", remedy: "Save it as UTF-8.",
        at: SourceLocation(file: "narrative.md")))
    return ""
  }

  /// Asks about counts that can be read and look unlike counts of offences.
  private mutating func askAboutPlausibility(
    of counts: ForceCounts, isRoundingSaid: Bool, at place: SourceLocation
  ) {
    let name = counts.force.shortName
    if !isRoundingSaid, PlausibilityChecks.areAllMultiplesOfFive(counts) {
      log.append(.looksRounded(force: name, at: place))
    }
    for jump in PlausibilityChecks.jumps(of: counts) {
      log.append(
        .jump(
          force: name, period: jump.period, count: jump.count, before: jump.before, at: place))
    }
    if let copied = PlausibilityChecks.copiedYear(of: counts) {
      log.append(
        .copiedYear(force: name, first: copied.first, second: copied.second, at: place))
    }
  }

  /// The line accounts of the returns. Where small counts are withheld, the number of lines of a
  /// file of single offences would be a sum of them.
  func published(_ read: [ReadReturn], _ settings: StudySettings) -> [LineAccount] {
    read.filter { settings.suppressBelow == 0 || $0.layout?.kind != .oneOffencePerRow }
      .map(\.account)
  }

  /// Asks about numbers and words of the author's own texts.
  static func review(
    _ narrative: String, _ words: [(text: String, location: SourceLocation)],
    _ description: StudyDescription, _ requests: [Request]
  ) async -> [Diagnostic] {
    var review = ProseReview()
    review.read(
      ProseText(narrative), file: "narrative.md", allowances: description.allowances)
    for words in words { review.read(words.text, at: words.location) }
    for request in requests {
      review.read(request.reason, at: request.location)
      review.read(request.notes, at: request.location)
    }
    return review.diagnostics
  }
}
