import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read studies and print what should be looked at; write nothing.",
    discussion: """
      Every diagnostic has a place (file:line:column), what is so in the force's own words, what \
      was done about it, and how to mend it. Errors mean that something is not counted; the exit \
      code is then 65.
      """)

  @Argument(help: "Folders, or names in datasets/. Every study in datasets/ where none is given.")
  var studies: [String] = []

  @OptionGroup var calendar: TodayOption

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let printer = DiagnosticPrinter(format: options.format)
    var code = ExitCode.success
    for path in try StudyPaths.paths(of: studies) {
      do throws(StudiesError) {
        let study = try await StudyRun.study(
          at: path, referencePath: options.reference, options: .withoutDigests,
          printing: Edition.printing)
        let expired = calendar.today.map { study.expiredWaivers(on: $0) } ?? []
        let diagnostics = study.result.diagnostics + expired
        printer.print(diagnostics, studyPath: path)
        if options.format == .text {
          let returns = study.result.lines
          let lines = returns.map(\.lineCount).reduce(0, +)
          Terminal.say(
            "\(path): \(returns.count) returns, \(lines) lines, \(study.result.figures.all.count) figures, \(DiagnosticText.counts(diagnostics))"
          )
        }
        if study.holdsPersonalData, options.format == .text,
          let refusal = Edition.refusal(of: study)
        {
          Terminal.warn("\(path): \(refusal)")
        }
        if study.hasErrors || !expired.isEmpty { code = Exit.worse(code, Exit.badData) }
      } catch {
        printer.print(error, studyPath: path)
        code = Exit.worse(code, Exit.code(for: error))
      }
    }
    if code != .success { throw code }
  }
}
