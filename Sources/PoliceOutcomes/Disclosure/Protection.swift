/// A force's tables as they may be published, and what they are reconciled to.
///
/// Everything that is published of a force is taken from here: figures, charts, observations,
/// traces and what diagnostics say of its sums. A count that the force withheld is in the bounds
/// the force gave it, and where totals would give it back, others are withheld beside it.
package struct Protection: Sendable {
  package let reconciliation: Reconciliation
  /// The tables as they may be published.
  package let tables: [ReturnTable]
  /// A note for each row in which counts are withheld beside those of the force.
  package private(set) var notes: [Diagnostic] = []
  /// The cells of the return that are published without their text.
  package private(set) var withheld = WithheldPlaces()

  /// The files with a printed total over several periods, of which a part is withheld, that is not
  /// published: whoever has the file has the total.
  package var filesOfHeldTotals: Set<String> {
    let used = Set(reconciliation.totals.map(\.cell.location))
    let held = tables.flatMap { table in
      table.totals.filter { total in
        let parts = total.parts.map { table.observations[$0] }
        return Set(parts.map(\.period)).count > 1 && parts.contains(where: \.isSuppressed)
          && !used.contains(total.cell.location)
      }
    }
    return Set(held.map(\.cell.location.file))
  }

  /// What may be published of the tables of the force that `request` was sent to.
  package init(
    _ tables: [ReturnTable], request: Request, years: YearBasis, study: StudyDescription
  ) {
    let masked = tables.map { $0.withoutSmallCells(below: study.settings.suppressBelow) }
    let first = Reconciliation(masked, request: request, years: years)
    let given = masked.flatMap(\.observations) + first.recorded
    guard given.contains(where: \.isSuppressed) else {
      reconciliation = first.using(PeriodTotalChoice.totals(of: masked, in: first))
      self.tables = masked
      return
    }
    let isMeasured = { (outcome: Outcome) in study.measures.contains { $0.mayCount(outcome) } }
    // The number of rows would tell a count that is withheld: single offences are added up first.
    var protected = masked.map { $0.isOneOffencePerRow ? $0.withOneCountPerCell : $0 }
    let search = Protection.search(
      protected,
      protected == masked
        ? first : Reconciliation(protected, request: request, years: years), isMeasured)
    for (place, table) in masked.enumerated() {
      let own = protected[place].observations.compactMap(\.place)
      if search.companions.isDisjoint(with: own) { protected[place] = table }
    }
    let places = search.published.filter { $0.value.control.reason != nil }.keys
    let withheld = WithheldPlaces(places)
    self.withheld = withheld
    self.tables = protected.map { $0.published(search.published, withheld) }
    let published = Reconciliation(self.tables, request: request, years: years)
    reconciliation = published.using(PeriodTotalChoice.totals(of: self.tables, in: published))
    notes = search.rows.compactMap { places in
      guard let place = places.first, let published = search.published[place] else { return nil }
      return .withheldToProtect(
        force: request.force.shortName, published: published.count, at: place,
        others: Array(places.dropFirst()))
    }
  }

  /// What a search came to.
  private struct Search {
    var published: [SourceLocation: ReturnTable.PublishedCount] = [:]
    /// The companions of each row, in the order of their places.
    var rows: [[SourceLocation]] = []
    var companions: Set<SourceLocation> { Set(rows.joined()) }
  }

  private static func search(
    _ tables: [ReturnTable], _ reconciliation: Reconciliation,
    _ isMeasured: (Outcome) -> Bool
  ) -> Search {
    let rows = DisclosureRows(tables, reconciledTo: reconciliation.counts)
    let small = Set(
      tables.flatMap(\.observations).filter { $0.control == .ownSmallCell }.compactMap(\.place))
    var search = Search()
    var companions: [Int: SourceLocation] = [:]
    for (count, value) in CompanionSearch.published(rows, isMeasured: isMeasured) {
      guard let place = rows.counts[count].place else { continue }
      if value.isCompanion { companions[count] = place }
      search.published[place] = ReturnTable.PublishedCount(
        count: value.count,
        control: value.isCompanion
          ? .companion : small.contains(place) ? .ownSmallCell : .suppressedByForce)
    }
    var seen: Set<SourceLocation> = []
    for row in rows.rows {
      let places = (row.left + row.right).compactMap { companions[$0] }
        .filter { seen.insert($0).inserted }.sorted()
      if !places.isEmpty { search.rows.append(places) }
    }
    return search
  }
}

extension Measure {
  /// Whether the measure counts offences with this outcome, or may.
  fileprivate func mayCount(_ outcome: Outcome) -> Bool {
    guard case .share(let numerator, _) = kind else { return false }
    return numerator.covers(outcome, given: nil) != .no
  }
}
