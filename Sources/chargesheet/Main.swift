import ArgumentParser

/// Runs the command that the arguments name.
@main
enum Main {
  static func main() async {
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
}
