import ArgumentParser
import Publishing
import Studies

struct Suggest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Write the rows that a study's codebook.csv lacks, as questions.",
    discussion: """
      Prints one row for every label that is unknown or ambiguous, with up to three outcomes it \
      may mean, the likeliest first. The outcome is left empty: fill it in, put the reason in the \
      place of the question, and add the row to codebook.csv. None is ever applied. The heading is \
      printed where the study has no codebook.csv yet.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let open: OpenLabels
    do throws(StudiesError) {
      open = try await OpenLabels.labels(ofStudyAt: path, referencePath: options.reference)
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    for file in open.unread {
      Terminal.warn(
        "\(path)/returns/\(DiagnosticText.visible(file)): not all of it is read, and what is not is not asked about; see `chargesheet check`"
      )
    }
    let rows = CodebookQuestions.csv(open)
    if !rows.isEmpty {
      Terminal.say(String(rows.dropLast()))
    } else if open.unread.isEmpty {
      Terminal.warn("nothing to ask")
    }
    if !open.unread.isEmpty { throw Exit.badData }
  }
}
