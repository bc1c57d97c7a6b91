import ArgumentParser
import PoliceOutcomes
import Publishing
import Reports
import Studies

struct TraceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show the cells a published figure was counted from.",
    discussion: """
      FIGURE is an id of figures.csv: a measure (charge-rate), with a force (charge-rate.kent), a \
      period (offences-recorded.2020) or both. Every count is printed with its file, line and \
      column and with the text in the cells, as the force wrote it.
      """)

  @Argument(help: "The id of a figure, such as charge-rate.kent.")
  var figure: String

  @Argument(help: "A folder, or a name in datasets/. Every study there where none is given.")
  var study: String?

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let printer = DiagnosticPrinter(format: options.format)
    var known: [String] = []
    var isFound = false
    for path in try StudyPaths.paths(of: study.map { [$0] } ?? []) {
      do throws(StudiesError) {
        let study = try await StudyRun.study(
          at: path, referencePath: options.reference, options: .withoutDigests)
        known += study.result.figures.all.map(\.id)
        guard let trace = Trace(figure, in: study.result) else { continue }
        isFound = true
        let counted = try await CountedRows.rows(
          of: trace.forces.flatMap(\.rows).map(\.observation), ofStudyAt: path,
          referencePath: options.reference)
        let lines =
          options.format == .json
          ? [TraceText.json(trace, folder: path, counted: counted)]
          : TraceText.lines(trace, folder: path, counted: counted)
        for line in lines { Terminal.say(line) }
      } catch {
        printer.print(error, studyPath: path)
        throw Exit.code(for: error)
      }
    }
    if !isFound {
      let nearest = NearestNames.closest(to: figure, among: known)
        .map { "'\($0)'" }.joined(separator: ", ")
      Terminal.warn(
        "chargesheet: error: no figure is called '\(figure)'\n  \(nearest.isEmpty ? "The ids are in figures.csv." : "The nearest: \(nearest).")"
      )
      throw Exit.noInput
    }
  }
}
