import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What `peers.csv` says: groups as somebody made them, and rows that are none, each named with its place.
@Suite struct PeerGroupsTests {
  private static func peers(_ rows: String...) -> StudyFiles {
    StudyFiles.base.with("peers.csv", "force,peers,source\n" + rows.map { $0 + "\n" }.joined())
  }

  @Test func aGroupIsOneForcesOwn() async throws {
    let study = try await Self.peers(
      "Kent Police,Surrey; essex ;City of London,\"Similar groups, 2024\"",
      "Essex,Surrey,\"Similar groups, 2024\""
    ).read()
    #expect(study.diagnosticLines == [])
    let kent = try #require(study.result.peerGroup(of: "kent"))
    #expect(kent.peers.map(\.shortName) == ["City of London", "Essex", "Surrey"])
    #expect(kent.source == "Similar groups, 2024")
    #expect(study.result.peerGroup(of: "essex")?.peers.map(\.shortName) == ["Surrey"])
    #expect(study.result.peerGroup(of: "surrey") == nil)
  }

  @Test func aForceMayHaveNone() async throws {
    let study = try await Self.peers("City of London,,2024: none").read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.peerGroup(of: "city-of-london")?.peers == [])
  }

  private static let wrong: [(rows: [String], place: String, quoted: String, hint: String)] = [
    (["Knt,Essex,2024"], "2:1", "'Knt'", "close in spelling: 'kent'"),
    (["Kent,Essx;Surrey,2024"], "2:6", "'Essx'", "close in spelling: 'essex'"),
    (["Kent,Essex;Kent,2024"], "2:6", "'Essex;Kent'", "Kent is no peer of itself"),
    (["Kent,Essex;Essex Police,2024"], "2:6", "'Essex;Essex Police'", "each force once"),
    (["Kent,Essex,"], "2:12", "''", "who says which forces are alike"),
    (["Essex,Surrey,2024", "essex,Kent,2024"], "3:1", "'essex'", "that no row above is for"),
  ]

  @Test(arguments: wrong)
  func aRowThatIsNoGroupIsNamedAndLeftOut(
    rows: [String], place: String, quoted: String, hint: String
  ) async throws {
    let files = StudyFiles.base.with(
      "peers.csv", "force,peers,source\n" + rows.map { $0 + "\n" }.joined())
    let study = try await files.read()
    let diagnostics = study.result.diagnostics.filter { $0.location.file == "peers.csv" }
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code == "wrong-value")
    #expect(diagnostic.location.text == "peers.csv:\(place)")
    #expect(diagnostic.message.contains(quoted))
    #expect(diagnostic.remedy.contains(hint))
    #expect(study.result.peers.count == rows.count - 1)
  }

  @Test func whoSaysSoIsSearchedForPersonalData() async throws {
    let study = try await Self.peers("Kent,Essex,ask jane.smith@kent.police.uk").read()
    #expect(study.holdsPersonalData)
  }
}
