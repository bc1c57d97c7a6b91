package import PoliceOutcomes

extension StudyResult {
  /// Returns of which some cell is withheld here, earlier versions and totals too. A digest would give it back:
  /// whoever knows the rest of the file can try the few texts it may have.
  package var withheldFiles: Set<String> {
    let cells = returns.flatMap { $0.recorded + $0.outcomes }
      .filter { $0.control.reason != nil }.compactMap { $0.cells.first?.location.file }
    return Set(cells).union(superseded.filter(\.isKeptBack).map(\.file)).union(filesOfHeldTotals)
  }
}
