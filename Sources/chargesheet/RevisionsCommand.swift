import ArgumentParser
import Publishing
import Studies

struct RevisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revisions",
    abstract: "List what an earlier edition of a report printed otherwise.",
    discussion: """
      EARLIER is the figures.csv of an edition that was published. Prints rows for the study's \
      revisions.csv: one for each figure that reads otherwise now, with what it was. Write the reason \
      into each, and keep those that belong to the same months and definition: each figure that \
      revisions.csv names is marked [r] wherever the report prints it.
      """)

  @Argument(help: "The figures.csv of an earlier edition.")
  var earlier: String

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let path = StudyLocator.path(of: study)
    do throws(StudiesError) {
      let figures = try EarlierFigures(path: earlier)
      let study = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests)
      Terminal.say(
        String(figures.revisions(for: study.result, printing: Edition.printing).dropLast()))
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
  }
}
