import ArgumentParser
import PoliceOutcomes
import Publishing
import Reports
import Studies

struct Embed: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Write each chart of studies as a page to put into an article.",
    discussion: """
      Writes embeds/STUDY/, a page a chart that needs no script, no request and no other file: the drawing for \
      wide and narrow screens, its notes, its numbers as a table, whence it is and whom to turn to; and index.html, \
      which lists the charts with the lines that an article needs to show each. Given the address of the published \
      report, each figure leads to what it rests on.
      """)

  @Argument(help: "Folders, or names in datasets/. Every study in datasets/ where none is given.")
  var studies: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the report of the one study is on the web, such as https://example.org/report/.",
      valueName: "address"))
  var report: ReportAddress?

  @Option(help: ArgumentHelp("Where the folder of each study goes.", valueName: "folder"))
  var output = "embeds"

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if report != nil, studies.count != 1 {
      throw ValidationError("--report goes with one study: name the one that the report is of.")
    }
  }

  func run() async throws {
    var code = ExitCode.success
    for path in try StudyPaths.paths(of: studies) {
      code = Exit.worse(code, await embed(path))
    }
    if code != .success { throw code }
  }

  private func embed(_ path: String) async -> ExitCode {
    do throws(StudiesError) {
      Terminal.progress("reading \(path)")
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests,
        printing: Edition.printing)
      if let refusal = Edition.refusal(of: study) {
        Terminal.warn("\(path): \(refusal)")
        return Exit.badData
      }
      let folder = OutputFolder(in: output, study: path)
      guard folder.isApart(fromStudyAt: path) else { return Exit.cannotWrite }
      let files = await FragmentFiles.files(of: study.result, report: report)
      try await folder.write(files)
      Terminal.say("\(path): wrote \(folder.path)/ (\(files.count - 1) charts)")
      return study.hasErrors ? Exit.badData : .success
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      return Exit.code(for: error)
    }
  }
}

extension ReportAddress: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
