import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the reports of studies, or check that they are up to date.",
    discussion: """
      Writes reports/STUDY/: index.html and report.md (the report), charts/ (each chart as a \
      picture and as a table), figures.csv (every figure), observations.csv (every count, with its \
      place), diagnostics.csv and manifest.json. The folder is replaced as a whole or left as it \
      was.

      While personal data stand in a return and are neither redacted nor waived, nothing is \
      written and the exit code is 65.

      A return that cannot be read does not stop the others: the report names it, and the exit \
      code is 65. With --check nothing is written: what differs from the committed report is \
      listed, and the exit code is 1.
      """)

  @Argument(help: "Folders, or names in datasets/. Every study in datasets/ where none is given.")
  var studies: [String] = []

  @Flag(help: "Write nothing; list what in the reports is not what the studies give.")
  var check = false

  @OptionGroup var output: OutputOption

  @OptionGroup var calendar: TodayOption

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if calendar.today != nil, !check {
      throw ValidationError(
        "--today goes with --check: what is written does not depend on the day.")
    }
  }

  func run() async throws {
    let paths = try StudyPaths.paths(of: studies)
    var code = ExitCode.success
    for path in paths { code = Exit.worse(code, await build(path)) }
    if code != .success { throw code }
  }

  private func build(_ path: String) async -> ExitCode {
    let printer = DiagnosticPrinter(format: options.format)
    let target = output.folder(for: path)
    do throws(StudiesError) {
      Terminal.progress("reading \(path)")
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, printing: Edition.printing)
      let expired = calendar.today.map { study.expiredWaivers(on: $0) } ?? []
      let refusal = Edition.refusal(of: study)
      async let edition = refusal == nil ? Edition.made(of: study) : ([], [])
      printer.print(study.result.diagnostics + expired, studyPath: path)
      if let refusal {
        Terminal.warn("\(path): \(refusal)")
        return Exit.badData
      }
      let (files, unfounded) = await edition
      if !unfounded.isEmpty {
        for figure in unfounded { Terminal.warn("\(path): no report is written: \(figure)") }
        return Exit.fault
      }
      let folder = ReportFolder(path: target)
      let status = study.hasErrors || !expired.isEmpty ? Exit.badData : .success
      giveUp(study)
      if check { return Exit.worse(status, try stale(folder, files)) }
      try await folder.write(files)
      Terminal.say("\(path): wrote \(target)/ (\(files.count) files); open \(target)/index.html")
      giveUp(files)
      return status
    } catch {
      printer.print(error, studyPath: path)
      return Exit.code(for: error)
    }
  }

  private func stale(
    _ folder: ReportFolder, _ files: [ReportFile]
  ) throws(StudiesError) -> ExitCode {
    let differences = try folder.differences(from: files)
    if differences.isEmpty {
      Terminal.say("\(folder.path): up to date")
      return .success
    }
    for difference in differences { Terminal.warn("\(folder.path): stale: \(difference)") }
    Terminal.warn("  Run `chargesheet build` and look at what changed.")
    return Exit.stale
  }
}

/// The studies a command is about.
enum StudyPaths {
  /// The paths of the studies named, or of all where none is.
  static func paths(of names: [String]) throws -> [String] {
    let paths = names.isEmpty ? StudyLocator.all() : names.map { StudyLocator.path(of: $0) }
    if paths.isEmpty {
      Terminal.warn(
        "chargesheet: error: there are no studies in \(StudyLocator.datasets)/\n  Name a folder, or run this where datasets/ is."
      )
      throw Exit.noInput
    }
    return paths
  }
}
