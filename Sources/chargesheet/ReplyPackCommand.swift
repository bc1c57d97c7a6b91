import ArgumentParser
import PoliceOutcomes
import Publishing
import Reports
import Studies

struct ReplyPackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply-pack",
    abstract:
      "Write what a force is to be shown before a report is published, with a form to reply in.",
    discussion: """
      Writes reply-packs/STUDY/FORCE/: pack.md, a letter with every figure that cites the force as the \
      report prints it, the cells each was counted from, how the return was read and what of it is \
      withheld; and reply.csv, a form with a row for each figure of the force alone. Add the rows that \
      come back to the study's replies.csv, with the day in 'received' and any 'answer': the report \
      prints them on the force's page and beside the figure.

      A form that has been written into is never replaced.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Argument(help: "A force that was asked, by its id or its name.")
  var force: String?

  @Flag(help: "Write a pack for every force with counts.")
  var all = false

  @Option(
    help: ArgumentHelp("By when the force is asked to reply, such as 2024-05-31.", valueName: "day")
  )
  var by: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "Where packs go, each in a folder of its study's name and its force's id.",
      valueName: "folder"))
  var output = "reply-packs"

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if all == (force != nil) { throw ValidationError("Name a force, or give --all.") }
  }

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let code: ExitCode
    do throws(StudiesError) {
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests,
        printing: Edition.printing)
      code = try await write(study, path)
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    if code != .success { throw code }
  }

  private func write(_ study: Study, _ path: String) async throws(StudiesError) -> ExitCode {
    if let refusal = Edition.refusal(of: study) {
      Terminal.warn("\(path): \(refusal)")
      return Exit.badData
    }
    guard let forces = forces(study.result) else { return Exit.noInput }
    var code = ExitCode.success
    for force in forces {
      code = Exit.worse(code, try await write(force, study.result, path))
    }
    if study.hasErrors {
      Terminal.warn("\(path): not everything could be counted; see `chargesheet check`")
      code = Exit.worse(code, Exit.badData)
    }
    return code
  }

  /// The forces that a pack is for, or `nil` after saying that there is none of that name.
  private func forces(_ result: StudyResult) -> [Force]? {
    guard let force else { return result.returns.map(\.force) }
    return ForceName.force(
      force, among: result.requests.map(\.force),
      of: "force that \(result.description.id) asked"
    ).map { [$0] }
  }

  private func write(
    _ force: Force, _ result: StudyResult, _ path: String
  ) async throws(StudiesError) -> ExitCode {
    let folder = OutputFolder(in: output, study: path, part: force.id)
    guard let pack = ReplyPack(for: force.id, by: by, of: result) else { return Exit.noInput }
    guard folder.isApart(fromStudyAt: path) else { return Exit.cannotWrite }
    if try folder.holdsReply(in: ReplyForm.path) {
      Terminal.warn(
        "chargesheet: error: \(folder.path)/\(ReplyForm.path) has been written into and is left as it is\n  Move it away, or name another folder with --output."
      )
      return Exit.cannotWrite
    }
    try await folder.write(ReplyPackFiles.files(pack, of: result))
    Terminal.say("\(path): wrote \(folder.path)/ (\(pack.summary))")
    return .success
  }
}
