import ArgumentParser
import Publishing
import Studies

struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract:
      "Write down what the returns of a study are, so that no change of one goes unnoticed.",
    discussion: """
      Writes the SHA-256 digest of every file of returns/ into SHA256SUMS in the study's folder, or adds \
      those that are not in it; `sha256sum -c SHA256SUMS` reads it as well. From then on every command that reads the \
      study refuses one whose sealed returns are not as they were. No line is ever changed or taken away: where a \
      sealed return differs or is gone, both digests are printed, nothing is written and the exit code is 65.

      SHA256SUMS belongs where the returns are. Whoever knows the rest of a file can try what a withheld cell \
      may say until the digest is right, so that no published file repeats it.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Option(help: "How diagnostics are printed: text, json (one object a line) or github.")
  var format: DiagnosticText.Format = .text

  func run() throws {
    let path = StudyLocator.path(of: study)
    do throws(StudiesError) {
      let sealing = try Sealing(ofStudyAt: path)
      for name in sealing.added { Terminal.say("\(path)/returns/\(name): sealed") }
      let returns = sealing.count == 1 ? "return is" : "returns are"
      Terminal.say(
        "\(path): \(sealing.count) \(returns) sealed, \(sealing.added.count) of them now")
    } catch {
      DiagnosticPrinter(format: format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
  }
}
