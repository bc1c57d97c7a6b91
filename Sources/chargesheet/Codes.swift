import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

extension CodesText.Format: ExpressibleByArgument {}

struct Codes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "List the outcomes framework, and which measures count what.",
    discussion: """
      Prints every outcome of the reference data with its code, its name, the group it is \
      published in, since when it is in use, and the measures that count it.
      """)

  @Option(help: "How the outcomes are printed: text, or json (one object a line).")
  var format: CodesText.Format = .text

  @Option(
    help: ArgumentHelp(
      "The folder of reference data. Otherwise datasets/reference.", valueName: "folder"))
  var reference: String?

  func run() throws {
    do throws(StudiesError) {
      let outcomes = try FrameworkOutcome.all(referencePath: reference)
      for line in CodesText.lines(outcomes, format: format) { Terminal.say(line) }
    } catch {
      let folder = reference ?? "\(StudyLocator.datasets)/reference"
      DiagnosticPrinter(format: format == .json ? .json : .text).print(error, studyPath: folder)
      throw Exit.code(for: error)
    }
  }
}
