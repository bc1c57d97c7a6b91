import ArgumentParser
import Foundation
import PoliceOutcomes
import Preview
import Publishing
import Studies

struct Watch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show a study's report in a browser, and show it anew whenever a file is saved.",
    discussion: """
      Serves the report to this machine only, at the address that is printed. When a file of the \
      study or of the reference data is saved, what changed is read again, the page in the browser \
      is loaded again, and reports/STUDY/ is written as `build` writes it. End it with Ctrl-C.
      """)

  @Argument(help: "A folder, or the name of a study in datasets/.")
  var study: String

  @Option(help: "The port of this machine to serve on.")
  var port: UInt16 = 8465

  @Flag(help: "Show the report only; write nothing.")
  var dry = false

  @OptionGroup var output: OutputOption

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let path = StudyLocator.path(of: study)
    let folders: [String]
    do throws(StudiesError) {
      folders = try StudyRun.folders(at: path, referencePath: options.reference)
    } catch {
      DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      throw Exit.code(for: error)
    }
    let session = PreviewSession(path: path, referencePath: options.reference)
    let server = PreviewServer(session, port: port, title: path)
    do {
      try server.start()
    } catch {
      Terminal.warn(
        "chargesheet: error: port \(port) cannot be served on: \(error.localizedDescription)\n  Name another with --port."
      )
      throw Exit.noInput
    }
    try await follow(session, folders, path: path, at: server.address)
  }

  /// Reads the study again whenever its files look otherwise.
  private func follow(
    _ session: PreviewSession, _ folders: [String], path: String, at address: String
  ) async throws {
    var seen: FolderState?
    var writing: Task<Void, Never>?
    while true {
      let now = FolderState(of: folders)
      if now != seen {
        // A file that is still being written looks otherwise again in a moment.
        try await Task.sleep(for: .milliseconds(3))
        guard FolderState(of: folders) == now else { continue }
        let isFirst = seen == nil
        seen = now
        let state = await session.rebuild()
        say(state, path: path, address: isFirst ? address : nil)
        await writing?.value
        if !dry { writing = write(state, path: path) }
      }
      try await Task.sleep(for: .milliseconds(25))
    }
  }

  private func say(_ state: PreviewSession.State, path: String, address: String?) {
    DiagnosticPrinter(format: options.format).print(state.diagnostics, studyPath: path)
    if let refusal = state.refusal { Terminal.warn("\(path): \(refusal)") }
    Terminal.say("\(path): read in \(Int(state.milliseconds.rounded())) ms")
    if let address { Terminal.say("Open \(address) in a browser; Ctrl-C ends.") }
    Terminal.flush()
  }

  /// Writes the report, after the page that is looked at has been served.
  private func write(_ state: PreviewSession.State, path: String) -> Task<Void, Never>? {
    guard let draft = state.draft else { return nil }
    let target = output.folder(for: path)
    return Task(priority: .low) {
      guard await draft.unfounded.isEmpty else { return }
      do throws(StudiesError) {
        let files = await draft.files()
        try await ReportFolder(path: target).write(files)
      } catch {
        DiagnosticPrinter(format: options.format).print(error, studyPath: path)
      }
    }
  }
}
