import DelimitedText
package import PoliceOutcomes

/// Which rows of a large return one count was counted from: runs of lines, read again from the file.
package struct CountedRows: Hashable, Sendable {
  /// The first of the rows, as runs of physical lines, in order.
  package let runs: [ClosedRange<Int>]
  /// How many rows come after those.
  package let more: Int

  init(_ group: RecordGroups.Group) {
    runs = group.runs
    more = group.count - group.runCount
  }

  /// "lines 2 to 57, 60, and 4210 more rows".
  package var words: String {
    let shown = runs.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)"
    }
    let rest = more == 0 ? [] : ["and \(more) more row\(more == 1 ? "" : "s")"]
    return (runs.count == 1 && runs[0].count == 1 ? "line " : "lines ")
      + (shown + rest).joined(separator: ", ")
  }
}

extension CountedRows {
  /// The rows of those of `observations` that stand for many, by the place of their first cell.
  ///
  /// Counts that are withheld have none here: how many rows there are is the count.
  ///
  /// - Throws: where the study's own files cannot be used.
  package static func rows(
    of observations: [Observation], ofStudyAt path: String, referencePath: String?
  ) async throws(StudiesError) -> [SourceLocation: CountedRows] {
    let places = observations.filter { $0.lastLine != nil && $0.count.exact != nil }
      .compactMap { $0.cells.first?.location }
    guard !places.isEmpty else { return [:] }
    let folder = try StudyFolder(path: path)
    let context = try StudyRun.context(at: path, referencePath: referencePath)
    var rows: [SourceLocation: CountedRows] = [:]
    for (file, own) in Dictionary(grouping: places, by: \.file) {
      let name = String(file.dropFirst("returns/".count))
      guard let large = try folder.largeFile(file) else { continue }
      let groups = await LargeReturn(large, name: name, context: context).groupsWithRuns()
      for place in own { rows[place] = groups[place.line].map { CountedRows($0) } }
    }
    return rows
  }
}
