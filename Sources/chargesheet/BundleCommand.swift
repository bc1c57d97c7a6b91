import ArgumentParser
import Bundles
import PoliceOutcomes
import Publishing
import Studies

struct BundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Write one zip file with a report and what it was made of, for anybody to prove.",
    discussion: """
      Writes bundles/STUDY.zip: the report as `build` writes it, the study's own files, the returns and the \
      reference data, with a README.txt that says how the report is proved: `chargesheet verify STUDY.zip`. The same study gives \
      the same bytes.

      A return of which a count is withheld or something is redacted does not go in, and no other file of its force \
      where a count is withheld; each is named. Whoever verifies gives them with --returns. The study's own \
      files go in as they are: read the reasons in them before you hand the bundle on.
      """)

  @Argument(help: "Folders, or names in datasets/. Every study in datasets/ where none is given.")
  var studies: [String] = []

  @Option(
    help: ArgumentHelp(
      "The zip file to write; bundles/STUDY.zip where none is given.", valueName: "file"))
  var output: String?

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if output != nil, studies.count != 1 {
      throw ValidationError("--output goes with one study: name it.")
    }
  }

  func run() async throws {
    var code = ExitCode.success
    for path in try StudyPaths.paths(of: studies) { code = Exit.worse(code, await bundle(path)) }
    if code != .success { throw code }
  }

  private func bundle(_ path: String) async -> ExitCode {
    do throws(BundleError) {
      return try await write(path)
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      return Exit.code(for: error)
    }
  }

  private func write(_ path: String) async throws(BundleError) -> ExitCode {
    Terminal.progress("reading \(path)")
    let study = try await read(path)
    if let refusal = Edition.refusal(of: study) {
      Terminal.warn("\(path): \(refusal)")
      return Exit.badData
    }
    let file = output ?? "\(StudyBundle.folder)/\(study.result.description.id).zip"
    if OwnPlaces.contain(file, ofStudyAt: path) {
      throw .cannotWrite(path: file, reason: "it would be part of the study or of its report")
    }
    let plan = try BundlePlan(of: study, at: path)
    let (report, unfounded) = await Edition.made(of: study)
    if !unfounded.isEmpty {
      for figure in unfounded { Terminal.warn("\(path): no bundle is written: \(figure)") }
      return Exit.fault
    }
    let count = try StudyBundle.write(
      plan, of: study, at: path, referencePath: options.reference, report: report, to: file)
    for left in plan.leftOut {
      Terminal.say("\(path)/\(left.path): left out: \(left.reason.words)")
    }
    if plan.areSealsKeptBack {
      Terminal.say("\(path)/\(BundlePlan.seals): left out: it tells the digests of such returns")
    }
    let proof = plan.leftOut.isEmpty ? "" : " --returns FOLDER"
    Terminal.say(
      "\(path): wrote \(file) (\(count) files); prove it with: chargesheet verify \(file)\(proof)")
    return study.hasErrors ? Exit.badData : .success
  }

  private func read(_ path: String) async throws(BundleError) -> Study {
    do throws(StudiesError) {
      return try await StudyRun.study(
        at: path, referencePath: options.reference, printing: Edition.printing)
    } catch {
      throw .study(error)
    }
  }
}
