import Foundation
import TestSupport
import Testing

/// `chargesheet compare` as a process, on the studies that ship.
@Suite struct CompareTests {
  /// 13 of 272 and 12 of 61; the interval of the difference was worked out in Python from the two
  /// Wilson intervals: −0.266953 to −0.062261.
  @Test func twoForcesStandSideBySideWithTheirDifference() throws {
    let command = try run(
      "compare", "intimate-image-abuse-2015", "metropolitan", "West Midlands",
      in: Repository.root)
    #expect(command.code == 0)
    #expect(command.errors == "")
    #expect(command.output.hasPrefix("Metropolitan Police beside West Midlands\n"))
    #expect(
      command.output.contains(
        """
          Charged or summonsed
            Metropolitan Police  4.8% (95% interval 2.8% to 8.1%), 13 of 272
            West Midlands        20% (95% interval 11% to 32%), 12 of 61
            Metropolitan Police less West Midlands: −14.9 percentage points (95% interval −26.7 to −6.2): lower in Metropolitan Police
        """))
    #expect(
      command.output.contains(
        "  - Counts taken on: Metropolitan Police not stated, West Midlands not stated.\n      datasets/intimate-image-abuse-2015/requests.csv:26:1, datasets/intimate-image-abuse-2015/requests.csv:42:1\n"
      ))
    // 12 of 49 is too few for a percentage.
    #expect(command.output.contains("Too few offences for a difference in percentage points."))
  }

  @Test func forcesThatCountOtherThingsAreNotSubtracted() async throws {
    let files = StudyFiles.base.replacing(
      "essex.csv,offences-recorded", with: "essex.csv,outcomes-recorded", in: "requests.csv")
    try await inProject(files) { folder in
      let command = try run("compare", "study", "Kent", "Essex", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.contains(
          "  - Outcomes counted by: Kent offences recorded, Essex outcomes recorded.\n"))
      #expect(
        command.output.contains(
          "  Their shares are not of the same thing; no difference is taken.\n"))
      #expect(!command.output.contains("less Essex"))
    }
  }

  @Test func aForceThatIsNotThereExitsWith66() async throws {
    try await inProject { folder in
      let command = try run("compare", "study", "Kent", "Essx", in: folder)
      #expect(command.code == 66)
      #expect(command.output == "")
      #expect(
        command.errors
          == "chargesheet: error: no force with counts in study is called 'Essx'\n  The nearest: 'Essex'.\n"
      )
    }
  }

  private static let peers = StudyFiles.base.with(
    "peers.csv", "force,peers,source\nKent,Surrey;Essex,2024\nCity of London,,2024: none\n")

  @Test func aForceStandsBesideItsPeersAndOthersDoNotStandBesideIt() async throws {
    try await inProject(Self.peers) { folder in
      let command = try run("compare", "study", "Kent", "--peers", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.hasPrefix(
          "Peers of Kent: Essex, Surrey (2024)\n  Surrey gave no counts: "))
      #expect(command.output.contains("\nKent beside Essex\n"))
      #expect(command.output.split(separator: " beside ").count == 2)
      let json = try run("compare", "study", "Kent", "--peers", "--format", "json", in: folder)
      #expect(json.output.hasPrefix("{\"first\": \"kent\", \"second\": \"essex\", "))
      #expect(json.output.split(separator: "\n").count == 1)
      #expect(
        json.errors.contains("Peers of Kent: Essex, Surrey (2024)\n  Surrey gave no counts: "))
      // Essex is among Kent's peers, and nothing says which are its own.
      let other = try run("compare", "study", "Essex", "--peers", in: folder)
      #expect(other.code == 66)
      #expect(
        other.errors
          == "chargesheet: error: nothing says which forces are the peers of 'Essex'\n  Add its row to peers.csv of the study.\n"
      )
    }
  }

  @Test func aForceWithoutPeersIsSaidToHaveNone() async throws {
    let files = Self.peers.with("peers.csv", "force,peers,source\nKent,,2024: none\n")
    try await inProject(files) { folder in
      let command = try run("compare", "study", "Kent", "--peers", in: folder)
      #expect(command.code == 0)
      #expect(command.output == "Kent has no peers (2024: none)\n")
      let json = try run("compare", "study", "Kent", "--peers", "--format", "json", in: folder)
      #expect([json.output, json.errors] == ["", "Kent has no peers (2024: none)\n"])
      #expect(try run("build", "study", in: folder).code == 0)
      let page = try String(
        contentsOfFile: "\(folder)/reports/study/forces/kent.md", encoding: .utf8)
      #expect(page.contains("## Beside its peers\n\nKent has no peers. Source: 2024: none.\n"))
    }
  }

  @Test func thePageOfAForceHasItsPeersAndSaysWhereAGroupIsNotMutual() async throws {
    let files = Self.peers.with(
      "peers.csv", "force,peers,source\nKent,Essex;Surrey,2024\nEssex,Surrey,2024\n")
    try await inProject(files) { folder in
      #expect(try run("build", "study", in: folder).code == 0)
      func page(_ force: String) throws -> String {
        try String(contentsOfFile: "\(folder)/reports/study/forces/\(force).md", encoding: .utf8)
      }
      let kent = try page("kent")
      #expect(kent.contains("Kent is not among the peers of Essex: a group is one force's own."))
      #expect(kent.contains("\n| [Essex](../forces/essex.md) | ["))
      #expect(kent.contains("\n| Surrey | no counts | "))
      #expect(!(try page("essex")).contains("| [Kent]"))
    }
  }

  @Test func theFirstOfSeveralForcesStandsBesideEachOther() async throws {
    try await inProject { folder in
      let command = try run("compare", "study", "Kent", "Essex", "Essex", in: folder)
      #expect(command.output.split(separator: "Kent beside Essex\n").count == 2)
      #expect(try run("compare", "study", "Kent", in: folder).code == 64)
      #expect(try run("compare", "study", "Kent", "Essex", "--peers", in: folder).code == 64)
    }
  }
}
