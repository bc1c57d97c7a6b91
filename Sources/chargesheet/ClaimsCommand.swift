import ArgumentParser
import Claims
import PoliceOutcomes
import Publishing
import Studies

struct ClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Check every number of a press release or an article against the returns.",
    discussion: """
      Reads TEXT, plain text or Markdown, finds every number in it, works out from the words around \
      each which figure of STUDY it is of, and says whether the returns bear it out: rounded, in \
      words ("nearly a third", "1 in 25", "more than doubled"), with its direction. Where they do not, what they give is \
      printed beside it. How each number was read is printed too. The exit code is 1 while any number is not settled.

      To say which figure a number is of, write it as reports do: [4%][charge-rate]. A number that is \
      about something else is [12][none].
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Argument(help: "A file of text or Markdown.")
  var text: String

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let path = StudyLocator.path(of: study)
    var unsettled = 0
    do throws(StudiesError) {
      let text = ClaimText(try TextFile.text(at: self.text))
      let result = try await StudyRun.study(
        at: path, referencePath: options.reference, options: .withoutDigests
      ).result
      let check = ClaimCheck(text, of: result)
      unsettled = check.unsettledCount
      let settings = result.description.settings
      if options.format == .json {
        Terminal.say(ClaimsText.json(check, name: self.text, study: path, settings: settings))
      } else {
        for line in ClaimsText.lines(check, name: self.text, settings: settings) {
          Terminal.say(line)
        }
        Terminal.say(ClaimsText.summary(check, name: self.text))
      }
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    if unsettled > 0 { throw Exit.stale }
  }
}
