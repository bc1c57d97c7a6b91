import Foundation

/// Feeds mutated fixtures to everything that reads, and looks whether what must hold does.
///
/// A case is settled by the seed and its number, so that any case can be made again. The cases
/// run in processes of their own: one that crashes or hangs is written down, and the rest go on.
@main
enum Fuzz {
  static func main() async throws {
    #if GUIDED
      exit(Guided.run())
    #else
      try await runCases()
    #endif
  }

  private static func runCases() async throws {
    let options = try Options(CommandLine.arguments.dropFirst())
    if options.isWorker {
      exit(try await (try await Worker(options)).run() ? 0 : 1)
    }
    exit(try await Overseer(options).run() ? 0 : 1)
  }
}
