import PoliceOutcomes
import TestSupport

/// What comes of a study that is read without a diagnostic.
enum ReadingSection {
  static func markdown(_ reading: FixtureReading, base: StudyFiles) async throws -> String {
    let run = try await FixtureRun(of: reading.files)
    let changed = reading.files.contents.filter { base.contents[$0.key] != $0.value }.keys
    let written = StudyPaths.ordered(changed).map { path in
      Excerpt(path, reading.files.contents[path] ?? [], besides: base.contents[path])
        .concerned([])
    }
    let lines = run.notes.map { "\($0.line)" }
    let notes =
      lines.isEmpty
      ? ""
      : "\nKept as notes of the return: \(lines.count == 1 ? "line" : "lines") \(lines.joined(separator: ", ")).\n"
    return """

      #### \(reading.title)

      \(reading.about)

      **[Written](../\(FixtureStudies.readingsPath)/\(reading.name)):** \(written.joined(separator: "\n"))
      **Counted:**

      \(CountsTable.markdown(run.counts ?? []))\(notes)
      """
  }
}
