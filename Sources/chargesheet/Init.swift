import ArgumentParser
import Studies

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented study folder that builds at once.",
    discussion: """
      The folder must not exist or be empty. Its counts are invented and marked synthetic: build \
      it, look at the report, then replace the returns, the register and the codebook.
      """)

  @Argument(help: "The folder to write, such as datasets/my-study.")
  var folder: String

  func run() throws {
    do throws(StudiesError) {
      try StudyTemplate.write(to: folder)
    } catch {
      Terminal.warn("chargesheet: error: \(error.message)\n  \(error.remedy)")
      throw Exit.code(for: error)
    }
    Terminal.say("wrote \(folder)/; now run: chargesheet build \(folder)")
  }
}
