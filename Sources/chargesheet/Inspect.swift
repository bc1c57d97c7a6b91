import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show how a file would be read, and the lines that pin it.",
    discussion: """
      Prints the encoding, the delimiter, a small picture of what every line and column was \
      taken for, the first counts, and the lines to paste into study.yml. A file in a study's \
      returns/ is read as the study reads it; any other with the built-in labels. With --format \
      json the same is one JSON object; with --format github only diagnostics are printed.
      """)

  @Argument(help: "A file as a force sent it.")
  var file: String

  @OptionGroup var options: StudyOptions

  func run() throws {
    let printer = DiagnosticPrinter(format: options.format)
    let inspection: Inspection
    do throws(StudiesError) {
      inspection = try Inspection(path: file, referencePath: options.reference)
    } catch {
      printer.print(error, studyPath: Inspection.studyPath(of: file) ?? file)
      throw Exit.code(for: error)
    }
    switch options.format {
    case .text:
      for line in inspection.lines(width: Terminal.width) {
        Terminal.say(DiagnosticText.visible(line))
      }
      printer.print(inspection.diagnostics, studyPath: inspection.folder)
    case .json: Terminal.say(InspectionJSON.text(inspection))
    case .github: printer.print(inspection.diagnostics, studyPath: inspection.folder)
    }
    if inspection.diagnostics.contains(where: { $0.severity == .error }) { throw Exit.badData }
  }
}
