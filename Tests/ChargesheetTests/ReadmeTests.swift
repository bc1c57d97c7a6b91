import Foundation
import TestSupport
import Testing

/// What README.md tells a reader to type, typed.
@Suite struct ReadmeTests {
  /// A fenced block: its language and its lines.
  private struct Fence {
    let language: String
    var lines: [String] = []
  }

  private static func fences() throws -> [Fence] {
    let text = try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
    var fences: [Fence] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isOpen { fences.append(Fence(language: String(line.dropFirst(3)))) }
        isOpen.toggle()
      } else if isOpen {
        fences[fences.count - 1].lines.append(String(line))
      }
    }
    return fences
  }

  /// Runs one line of a shell block, with the built program on the path.
  private func type(_ line: String, in folder: String) throws -> Command {
    let program = URL(fileURLWithPath: Command.chargesheet).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try Command.run(
      "/bin/sh", ["-c", line], in: folder, environment: ["PATH": "\(program):\(path)"])
  }

  @Test func everyCommandWorksAndPrintsWhatIsShownBelowIt() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.copyItem(
        atPath: Repository.datasets, toPath: "\(folder)/datasets")
      #expect(try type("chargesheet build", in: folder).code == 0)
      var printed = ""
      var commandCount = 0
      for fence in try Self.fences() {
        if fence.language == "sh" {
          // `make` runs these tests, the path is set above, and `watch` ends when it is told to.
          let others = ["make ", "export ", "chargesheet watch "]
          for line in fence.lines where !others.contains(where: line.hasPrefix) {
            let command = try type(line, in: folder)
            #expect(command.code == 0, "\(line): \(command.errors)")
            printed = command.output + command.errors
            commandCount += 1
          }
        } else if fence.language == "text" {
          for line in fence.lines where !line.isEmpty {
            #expect(printed.split(separator: "\n").contains { $0 == line }, "\(line)")
          }
        }
      }
      #expect(commandCount >= 8)
    }
  }
}
