import PoliceOutcomes
import TestSupport

/// What comes of the two studies of one code.
enum PairSection {
  static func markdown(
    _ pair: DiagnosticPair, guide: DiagnosticPage, base: StudyFiles
  ) async throws -> String {
    let failing = try await FixtureRun(of: pair.failing)
    let passing = try await FixtureRun(of: pair.passing)
    let folder = "../\(FixtureStudies.codesPath)/\(pair.code)"
    let isSame = failing.counts?.map(\.expectedLine) == passing.counts?.map(\.expectedLine)
    return """

      #### \(pair.code)

      \(guide.meaning) [More](diagnostics.md#\(pair.code)).
      \(pair.about.isEmpty ? "" : "\(pair.about)\n")
      **[Written](\(folder)/failing):** \(written(pair, failing, base: base))
      **Said:**

      \(Code.block(failing.said.flatMap { $0.split(separator: "\n").map(String.init) }))
      **Counted:**\(counted(failing.counts))
      **[Mended](\(folder)/passing):** \(mended(pair))
      Nothing is said. \(isSame ? "The counts are the same.\n" : "**Counted:**\(counted(passing.counts))")
      """
  }

  /// The files that differ from the base, and those that a diagnostic of the code points at; what
  /// the force wrote comes first.
  private static func written(
    _ pair: DiagnosticPair, _ run: FixtureRun, base: StudyFiles
  ) -> String {
    let said = run.diagnostics.filter { $0.code == pair.code }.map(\.location)
    let changed = pair.failing.contents.filter { base.contents[$0.key] != $0.value }.keys
    let gone = base.contents.keys.filter { pair.failing.contents[$0] == nil }.sorted()
    let paths = Set(changed).union(said.map(\.file)).filter { pair.failing.contents[$0] != nil }
    return
      (gone.map { "There is no `\($0)`.\n" }
      + StudyPaths.ordered(paths).map { path in
        Excerpt(path, pair.failing.contents[path] ?? [], besides: base.contents[path])
          .concerned(Set(said.filter { $0.file == path }.map(\.line)))
      }).joined(separator: "\n")
  }

  private static func mended(_ pair: DiagnosticPair) -> String {
    StudyPaths.ordered(pair.differences).map { path in
      guard let bytes = pair.passing.contents[path] else { return "There is no `\(path)`.\n" }
      return Excerpt(path, bytes, besides: pair.failing.contents[path]).changes
    }.joined(separator: "\n")
  }

  private static func counted(_ counts: [Observation]?) -> String {
    guard let counts else { return " nothing; the study stops before a return is read.\n" }
    return counts.isEmpty ? " nothing.\n" : "\n\n\(CountsTable.markdown(counts))"
  }
}

/// The order in which the files of a study are shown.
enum StudyPaths {
  /// What forces wrote, then the tables of the study, then `study.yml`.
  static func ordered(_ paths: some Sequence<String>) -> [String] {
    paths.sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private static func rank(_ path: String) -> Int {
    path.hasPrefix("returns/") ? 0 : path == "study.yml" ? 2 : 1
  }
}
