import ArgumentParser
import PoliceOutcomes
import Publishing
import Studies

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set forces of a study side by side, what speaks against it first.",
    discussion: """
      Prints how the two returns differ in what they count, then each share of the study for both, \
      and their difference in percentage points with its 95% interval (Newcombe), taken before \
      anything is rounded. Where the two do \
      not count the same thing, or a count that nothing bounds is withheld, no difference is taken.

      Of more than two forces, the first is set beside each of the others. --peers sets it beside those that the \
      study's peers.csv says are most like it. As JSON, each pair is one object in a line of its own.
      """)

  @Argument(help: "A folder, or a name in datasets/.")
  var study: String

  @Argument(help: "A force, by its id or its name.")
  var first: String

  @Argument(help: "The forces to set it beside.")
  var others: [String] = []

  @Flag(help: "Set it beside its peers, as peers.csv of the study has them.")
  var peers = false

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if peers == !others.isEmpty {
      throw ValidationError("Name a second force, or give --peers.")
    }
  }

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let result: StudyResult
    do throws(StudiesError) {
      result = try await StudyRun.study(at: path, referencePath: options.reference).result
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    guard let one = id(of: first, in: result) else { throw Exit.noInput }
    let ids =
      peers
      ? try peers(of: one, in: result)
      : try others.map { name in
        guard let id = id(of: name, in: result) else { throw Exit.noInput }
        return id
      }
    for (place, other) in ids.enumerated() {
      guard let pair = ForcePair(one, other, in: result) else { throw Exit.noInput }
      if options.format == .json {
        Terminal.say(ForcePairText.json(pair, folder: path))
        continue
      }
      if place > 0 { Terminal.say("") }
      let lines = ForcePairText.lines(pair, settings: result.description.settings, folder: path)
      for line in lines { Terminal.say(line) }
    }
  }

  /// The ids of a force's peers with counts, after saying whose they are and which have none.
  private func peers(of force: String, in result: StudyResult) throws -> [String] {
    guard let group = result.peerGroup(of: force) else {
      Terminal.warn(
        "chargesheet: error: nothing says which forces are the peers of '\(first)'\n  Add its row to peers.csv of the study."
      )
      throw Exit.noInput
    }
    // A program reads objects alone; what has no pair is said all the same.
    for line in PeerGroupText.lines(group, in: result) {
      options.format == .json ? Terminal.warn(line) : Terminal.say(line)
    }
    return group.peers.map(\.id).filter { id in result.returns.contains { $0.force.id == id } }
  }

  /// The id of the force that is called `name`, or `nil` after saying that there is none.
  private func id(of name: String, in result: StudyResult) -> String? {
    ForceName.force(
      name, among: result.returns.map(\.force),
      of: "force with counts in \(result.description.id)")?.id
  }
}
