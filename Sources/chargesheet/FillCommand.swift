import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct FillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fill the figures of a study into a template of your own.",
    discussion: """
      Reads TEMPLATE, a text of any kind, and prints it with the figures of STUDY in the places of its \
      placeholders, which are those of narrative.md: {{charge-rate}}, {{charge-rate.kent.2021|full}}. \
      {{#forces}} ... {{/forces}} is repeated for each force, {{#periods}} for each year; \
      {{#charge-rate.force}} ... {{/charge-rate.force}} is printed where the figure has a value, and \
      {{^charge-rate.force}} ... {{/charge-rate.force}} where it has none.

      A name that is not there, a block that prints nothing and a number that no figure stands behind are \
      errors: each is named with its place, and nothing is written. What is filled in is made harmless for \
      HTML, Markdown, TeX and CSV by the template's ending.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Argument(help: "A text with placeholders.")
  var template: String

  @Option(help: ArgumentHelp("Where the text goes, instead of standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The force that the whole template is about, by its id or its name, as if it stood between {{#forces}} and {{/forces}}.",
      valueName: "force"))
  var force: String?

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if options.format != .text, output == nil {
      throw ValidationError(
        "With --format \(options.format.rawValue) standard output is for diagnostics: name a file with --output."
      )
    }
  }

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let code: ExitCode
    do throws(StudiesError) {
      let template = Template(try TextFile.text(at: template), file: template)
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests,
        printing: Edition.printing)
      code = try fill(template, study, path)
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    if code != .success { throw code }
  }

  private func fill(
    _ template: Template, _ study: Study, _ path: String
  ) throws(StudiesError) -> ExitCode {
    if let refusal = Edition.refusal(of: study) {
      Terminal.warn("\(path): \(refusal)")
      return Exit.badData
    }
    var subject: Force?
    if let force {
      subject = ForceName.force(
        force, among: study.result.requests.map(\.force),
        of: "force that \(study.result.description.id) asked")
      if subject == nil { return Exit.noInput }
    }
    let filled = FilledTemplate(template, of: study.result, force: subject)
    DiagnosticPrinter(format: options.format).print(
      filled.diagnostics, inFile: template.file, lines: template.prose.lines)
    if filled.hasErrors {
      Terminal.warn("\(template.file): nothing is written while it has errors")
      return Exit.badData
    }
    if let output {
      let file = FilledFile(path: output)
      if let refusal = file.refusal(template: template.file, study: path) {
        Terminal.warn(
          "chargesheet: error: \(output) \(refusal)\n  Name another file with --output.")
        return Exit.cannotWrite
      }
      try file.write(filled.text)
      Terminal.warn("\(path): wrote \(output)")
    } else {
      Terminal.write(filled.text)
    }
    if study.hasErrors {
      Terminal.warn("\(path): not everything could be counted; see `chargesheet check`")
      return Exit.badData
    }
    return .success
  }
}
