import ArgumentParser

#if canImport(Glibc)
  import CMalloc
#endif

/// Runs the command that the arguments name.
@main
enum Main {
  static func main() async {
    askForMemoryInLargePieces()
    do {
      var command = try command()
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

  /// The command that the arguments name. Where the first of them is its name, its own arguments are
  /// read alone, which is sooner done; whatever is not in order is read as a whole, and so answered.
  private static func command() throws -> any ParsableCommand {
    let arguments = CommandLine.arguments.dropFirst()
    let named = Chargesheet.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named else { return try Chargesheet.parseAsRoot() }
    do {
      let command = try named.parseAsRoot(Array(arguments.dropFirst()))
      // Where help was asked for, the command is another.
      return type(of: command) == named ? command : try Chargesheet.parseAsRoot()
    } catch {
      // The whole says it better: with the name of the program, and of the command.
      return try Chargesheet.parseAsRoot()
    }
  }

  /// The system is asked for room seldom and given none back: while it makes room for one processor the
  /// other waits. Room that is not used takes up no memory.
  private static func askForMemoryInLargePieces() {
    #if canImport(Glibc)
      _ = mallopt(M_TOP_PAD, 64 << 20)
      _ = mallopt(M_TRIM_THRESHOLD, 256 << 20)
      _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    #endif
  }
}
