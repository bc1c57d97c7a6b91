import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how a file would be read, and the lines that pin it.",
    discussion: """
      Prints the encoding, the delimiter, what every line and column was taken for and why, the \
      first counts, and the lines to paste into study.yml. A file in a study's returns/ is read \
      as the study reads it; any other with the built-in labels.
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
    for line in inspection.lines { Terminal.say(DiagnosticText.visible(line)) }
    printer.print(inspection.diagnostics, studyPath: inspection.folder)
    if inspection.diagnostics.contains(where: { $0.severity == .error }) { throw Exit.badData }
  }
}
