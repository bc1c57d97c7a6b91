import ArgumentParser
import PoliceOutcomes
import Publishing
import Reports
import Studies

struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show every published figure that a cell of a return touches.",
    discussion: """
      PLACE is a file of the study with a line and a column, as diagnostics and traces print it: \
      returns/kent.csv:4:30, or with the study's folder before it. Without a column, every cell of the \
      line is meant. The reverse of `chargesheet trace`.
      """)

  @Argument(help: "A place, such as returns/kent.csv:4:30.")
  var place: String

  @Argument(help: "A folder, or a name in datasets/. Every study there where none is given.")
  var study: String?

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let printer = DiagnosticPrinter(format: options.format)
    guard let location = SourceLocation(text: place), location.line > 0 else {
      Terminal.warn(
        "chargesheet: error: '\(place)' is no place\n  A place has a file, a line and, where one cell is meant, a column: returns/kent.csv:4:30."
      )
      throw Exit.usage
    }
    var isFound = false
    for path in try StudyPaths.paths(of: study.map { [$0] } ?? []) {
      guard let inside = location.inside(path) else { continue }
      do throws(StudiesError) {
        let study = try await StudyRun.study(at: path, referencePath: options.reference)
        guard let impact = Impact(of: inside, in: study.result) else { continue }
        isFound = true
        let lines =
          options.format == .json
          ? [ImpactText.json(impact, at: inside, folder: path)]
          : ImpactText.lines(impact, at: inside, folder: path)
        for line in lines { Terminal.say(line) }
      } catch {
        printer.print(error, studyPath: path)
        throw Exit.code(for: error)
      }
    }
    if !isFound {
      Terminal.warn(
        "chargesheet: error: no count was read from '\(place)'\n  observations.csv lists every place that gives a count; `chargesheet inspect` shows how a file is read."
      )
      throw Exit.noInput
    }
  }
}

extension SourceLocation {
  /// The place inside the study at `path`: one that begins with the folder of another study is in
  /// none.
  fileprivate func inside(_ path: String) -> SourceLocation? {
    let start = path + "/"
    if file.hasPrefix(start) {
      return SourceLocation(file: String(file.dropFirst(start.count)), line: line, column: column)
    }
    return file.hasPrefix("\(StudyLocator.datasets)/") ? nil : self
  }
}
