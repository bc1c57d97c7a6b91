import ArgumentParser
import Exports
import PoliceOutcomes
import Publishing
import Studies

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the tables of studies as a workbook and as a database.",
    discussion: """
      Writes exports/STUDY.xlsx, a workbook with the tables of the report, a worksheet each, and \
      exports/STUDY.sqlite, a database that leads from every figure to the rows and cells it was \
      counted from. Both hold what `chargesheet build` publishes, and are refused where it is.
      """)

  @Argument(help: "Folders, or names in datasets/. Every study in datasets/ where none is given.")
  var studies: [String] = []

  @Option(help: ArgumentHelp("Where the files go.", valueName: "folder"))
  var output = "exports"

  @OptionGroup var options: StudyOptions

  func run() async throws {
    var code = ExitCode.success
    for path in try StudyPaths.paths(of: studies) { code = Exit.worse(code, await export(path)) }
    if code != .success { throw code }
  }

  private func export(_ path: String) async -> ExitCode {
    let printer = DiagnosticPrinter(format: options.format)
    do throws(StudiesError) {
      Terminal.progress("reading \(path)")
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests,
        printing: Edition.printing)
      if let refusal = Edition.refusal(of: study) {
        Terminal.warn("\(path): \(refusal)")
        return Exit.badData
      }
      return Exit.worse(study.hasErrors ? Exit.badData : .success, written(study.result, path))
    } catch {
      printer.print(error, studyPath: path)
      return Exit.code(for: error)
    }
  }

  private func written(_ result: StudyResult, _ path: String) -> ExitCode {
    do throws(ExportError) {
      let files = try StudyExport.write(result, to: output, named: result.description.id)
      Terminal.say("\(path): wrote \(files.joined(separator: " and "))")
      return .success
    } catch {
      Terminal.warn("chargesheet: error: \(error.path) cannot be written: \(error.reason)")
      return Exit.cannotWrite
    }
  }
}
