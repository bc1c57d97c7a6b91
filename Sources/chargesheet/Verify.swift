import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove a published report from the returns it was made of.",
    discussion: """
      Reads the returns of STUDY, works every figure out again and holds the report against them: every \
      print of a figure on every page, every cell of figures.csv, every chart and every other line, and the files \
      it says it was made of. What differs is named, with the figure, the place, what is printed and what \
      the returns give; the exit code is then 1. Nothing is written, and nothing is asked of a network.

      To prove a report that somebody else published, put its files into a folder and name it with \
      --report.
      """)

  @Argument(help: "A folder, or a name in datasets/. Every study there where none is given.")
  var study: String?

  @Option(
    help: ArgumentHelp(
      "The folder of the published report; reports/STUDY where none is given.", valueName: "folder")
  )
  var report: String?

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if report != nil, study == nil {
      throw ValidationError("--report goes with a study: name the one that the report is of.")
    }
  }

  func run() async throws {
    var code = ExitCode.success
    for path in try StudyPaths.paths(of: study.map { [$0] } ?? []) {
      code = Exit.worse(code, await verify(path))
    }
    if code != .success { throw code }
  }

  private func verify(_ path: String) async -> ExitCode {
    let folder = ReportFolder(path: report ?? StudyLocator.reportPath(for: path, output: nil))
    do throws(StudiesError) {
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, printing: Edition.printing)
      if let refusal = Edition.refusal(of: study) {
        Terminal.warn("\(path): \(refusal)")
        return Exit.badData
      }
      let verification = try Verification(
        of: folder, study: study, files: await Edition.files(of: study))
      if options.format == .json {
        Terminal.say(VerificationText.json(verification, report: folder.path, study: path))
      } else {
        for line in VerificationText.lines(verification, report: folder.path, study: path) {
          Terminal.warn(line)
        }
        Terminal.say(VerificationText.summary(verification, report: folder.path))
      }
      return verification.differences.isEmpty ? .success : Exit.stale
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      return Exit.code(for: error)
    }
  }
}
