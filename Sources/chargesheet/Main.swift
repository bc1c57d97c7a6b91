import ArgumentParser

#if os(Linux)
  import CMalloc
#endif

/// Runs the command that the arguments name.
@main
enum Main {
  static func main() async {
    askForMemoryInLargePieces()
    do {
      var command = try Chargesheet.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Chargesheet.exit(withError: code)
    } catch {
      // Whatever is wrong with the arguments has a code of its own; the rest is our fault.
      if Chargesheet.exitCode(for: error) == .failure {
        Terminal.warn("chargesheet: a fault of this program: \(error)")
        Chargesheet.exit(withError: Exit.fault)
      }
      Chargesheet.exit(withError: error)
    }
  }

  /// The system is asked for room seldom and given none back: while it makes room for one processor the
  /// other waits. Room that is not used takes up no memory.
  private static func askForMemoryInLargePieces() {
    #if os(Linux)
      _ = mallopt(M_TOP_PAD, 64 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 256 << 20)
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
