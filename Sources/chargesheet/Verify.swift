import ArgumentParser
import Bundles
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

      FILE.zip is what `chargesheet bundle` writes: the report and what it was made of. It is unpacked into a \
      temporary folder, proved by what is in it alone, and taken away again. Returns that it does not hold, because \
      something in them is withheld, are taken from the folder that --returns names.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder, a name in datasets/, or a FILE.zip. Every study in datasets/ where none is given.",
      valueName: "study"))
  var study: String?

  @Option(
    help: ArgumentHelp(
      "The folder of the published report; reports/STUDY where none is given.", valueName: "folder")
  )
  var report: String?

  @Option(
    help: ArgumentHelp(
      "With FILE.zip: the folder of the returns that it does not hold.", valueName: "folder"))
  var returns: String?

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if report != nil, study == nil {
      throw ValidationError("--report goes with a study: name the one that the report is of.")
    }
    if returns != nil, bundle == nil {
      throw ValidationError("--returns goes with a FILE.zip: a study has its returns.")
    }
    if bundle != nil, report != nil || options.reference != nil {
      throw ValidationError("A FILE.zip holds its report and its reference data.")
    }
  }

  /// The zip file that is meant; `nil` where a study is.
  private var bundle: String? {
    guard let study, !StudyLocator.isStudy(study),
      study.lowercased().hasSuffix(".zip") || StudyLocator.isFile(study)
    else { return nil }
    return study
  }

  func run() async throws {
    var code = ExitCode.success
    if let bundle {
      code = await verify(bundle: bundle)
    } else {
      for path in try StudyPaths.paths(of: study.map { [$0] } ?? []) {
        let report = report ?? StudyLocator.reportPath(for: path, output: nil)
        code = Exit.worse(code, await verify(Place(study: path, report: report)))
      }
    }
    if code != .success { throw code }
  }

  private func verify(bundle: String) async -> ExitCode {
    do throws(BundleError) {
      return try await UnpackedBundle.with(bundle, returns: returns) { unpacked in
        await verify(
          Place(
            study: unpacked.studyPath, report: unpacked.reportPath,
            reference: unpacked.referencePath, folder: unpacked.folder, name: bundle))
      }
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: bundle)
      return Exit.code(for: error)
    }
  }

  /// Where a study and its report are, and what they are called.
  private struct Place {
    let study: String
    let report: String
    /// The folder of the reference data, where one is named.
    var reference: String?
    /// The folder that a bundle was unpacked into.
    var folder: String?
    /// What that folder is called.
    var name = ""

    func shown(_ path: String) -> String {
      folder.map { name + path.dropFirst($0.count) } ?? path
    }
  }

  private func verify(_ place: Place) async -> ExitCode {
    let folder = ReportFolder(path: place.report)
    let (shownStudy, shownReport) = (place.shown(place.study), place.shown(place.report))
    do throws(StudiesError) {
      let study = try await StudyRun.study(
        at: place.study, referencePath: place.reference ?? options.reference,
        printing: Edition.printing)
      if let refusal = Edition.refusal(of: study) {
        Terminal.warn("\(shownStudy): \(refusal)")
        return Exit.badData
      }
      let verification = try Verification(
        of: folder, study: study, files: await Edition.files(of: study),
        keptBack: place.folder == nil ? [] : UnpackedBundle.keptBack)
      if options.format == .json {
        Terminal.say(
          VerificationText.json(verification, report: shownReport, study: shownStudy))
      } else {
        for line in VerificationText.lines(verification, report: shownReport, study: shownStudy) {
          Terminal.warn(line)
        }
        Terminal.say(VerificationText.summary(verification, report: shownReport))
      }
      return verification.differences.isEmpty ? .success : Exit.stale
    } catch {
      let named = place.folder.map { error.naming($0, place.name) } ?? error
      DiagnosticPrinter(format: options.format).print(
        named, studyPath: place.study, named: shownStudy)
      return Exit.code(for: error)
    }
  }
}
