import Foundation
import TestSupport
import Testing

/// `chargesheet claims` as a process.
@Suite struct ClaimsCommandTests {
  @Test func aNumberThatTheReturnsDoNotGiveIsNamedAndTheCodeIsOne() async throws {
    try await inProject { folder in
      func claims(_ text: String, _ more: String...) throws -> Command {
        try text.write(toFile: "\(folder)/release.md", atomically: true, encoding: .utf8)
        return try Command.chargesheet(["claims", "study", "release.md"] + more, in: folder)
      }
      let right = try claims("Kent recorded 40 offences.")
      #expect(right.code == 0)
      #expect(right.output.hasPrefix("release.md:1:15: agrees: ‘40’\n"))
      #expect(right.output.hasSuffix("release.md: 1 number: 1 agrees\n"))

      let wrong = try claims("\nKent recorded 41 offences.")
      #expect(wrong.code == 1)
      #expect(wrong.output.hasPrefix("release.md:2:15: differs: ‘41’\n"))
      #expect(wrong.output.contains("The returns give 40, unless another figure is meant"))

      let program = try claims("Kent recorded 41 offences.", "--format", "json")
      #expect(program.code == 1)
      let object = try JSONSerialization.jsonObject(with: Data(program.output.utf8))
      let members = try #require(object as? [String: Any])
      #expect(members["unsettled"] as? Int == 1)
      #expect((members["claims"] as? [[String: Any]])?.first?["given"] as? String == "40")

      #expect(try claims("").code == 0)
    }
  }

  @Test func whatIsNoTextIsSaidAndTheCodeSaysSo() async throws {
    try await inProject { folder in
      let none = try run("claims", "study", "missing.md", in: folder)
      #expect(none.code == 66)
      #expect(none.errors.contains("missing.md cannot be read: No such file or directory"))
      let place = "\(folder)/binary.md"
      try Data([0x41, 0x00, 0x42, 0xFF]).write(to: URL(fileURLWithPath: place))
      let binary = try run("claims", "study", "binary.md", in: folder)
      #expect(binary.code == 66)
      #expect(binary.errors.contains("binary.md cannot be read: it is not text"))
      let folderOnly = try run("claims", "study", ".", in: folder)
      #expect(folderOnly.code == 66)
      #expect(try run("claims", "study", in: folder).code == 64)
    }
  }
}
