import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two forces of a study side by side, what speaks against it first.",
    discussion: """
      Prints how the two returns differ in what they count, then each share of the study for both, \
      and their difference in percentage points with its 95% interval (Newcombe), taken before \
      anything is rounded. Where the two do \
      not count the same thing, or a count that nothing bounds is withheld, no difference is taken.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Argument(help: "A force, by its id or its name.")
  var first: String

  @Argument(help: "Another force.")
  var second: String

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let result: StudyResult
    do throws(StudiesError) {
      result = try await StudyRun.study(at: path, referencePath: options.reference).result
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    guard let one = id(of: first, in: result), let other = id(of: second, in: result),
      let pair = ForcePair(one, other, in: result)
    else { throw Exit.noInput }
    if options.format == .json {
      Terminal.say(ForcePairText.json(pair, folder: path))
      return
    }
    let lines = ForcePairText.lines(pair, settings: result.description.settings, folder: path)
    for line in lines { Terminal.say(line) }
  }

  /// The id of the force that is called `name`, or `nil` after saying that there is none.
  private func id(of name: String, in result: StudyResult) -> String? {
    ForceName.force(
      name, among: result.returns.map(\.force),
      of: "force with counts in \(result.description.id)")?.id
  }
}
