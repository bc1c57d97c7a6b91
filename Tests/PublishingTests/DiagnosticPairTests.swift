import PoliceOutcomes
import TestSupport
import Testing

/// Every diagnostic code has a study that raises it, and one nearly the same that raises nothing.
@Suite struct DiagnosticPairTests {
  private static let guide = DiagnosticGuide.pages.map(\.code)

  @Test func everyCodeHasItsPairAndEveryPairItsCode() {
    let pairs = Set(FixtureStudies.codes)
    let codes = Set(Self.guide)
    #expect(
      codes.subtracting(pairs).sorted() == [],
      "add \(FixtureStudies.codesPath)/<code>/failing and passing for each")
    #expect(pairs.subtracting(codes).sorted() == [], "no page of the guide has these codes")
  }

  @Test func theBaseRaisesNothing() async throws {
    let run = try await FixtureRun(of: FixtureStudies.base())
    #expect(run.said == [])
    #expect(
      run.counts?.map(\.expectedLine) == [
        "kent,2021,1,14", "kent,2021,8,6", "kent,2022,1,17", "kent,2022,8,3",
      ])
  }

  @Test(arguments: FixtureStudies.codes)
  func theFailingOneRaisesTheCodeAndNoOther(code: String) async throws {
    let pair = try DiagnosticPair(of: code)
    let run = try await FixtureRun(of: pair.failing)
    #expect(
      Set(run.diagnostics.map(\.code)) == pair.also.union([code]),
      "\(run.said.joined(separator: "\n"))")
    let severities = DiagnosticGuide.page(on: code)?.severities ?? []
    for diagnostic in run.diagnostics where diagnostic.code == code {
      #expect(severities.contains(diagnostic.severity))
      let bytes = try #require(
        pair.failing.contents[diagnostic.location.file],
        "\(diagnostic.location.file) is no file of the study")
      let lines = ShownFile(bytes).lines
      #expect(0...max(1, lines.count + 1) ~= diagnostic.location.line)
    }
  }

  @Test(arguments: FixtureStudies.codes)
  func thePassingOneRaisesNothing(code: String) async throws {
    let run = try await FixtureRun(of: DiagnosticPair(of: code).passing)
    #expect(run.said == [])
    #expect(run.counts != nil)
  }

  @Test(arguments: FixtureStudies.codes)
  func theTwoDifferInOneFileOrTwo(code: String) throws {
    #expect(1...2 ~= (try DiagnosticPair(of: code)).differences.count)
  }

  @Test(arguments: FixtureStudies.codes)
  func nothingElseStandsBesideTheTwo(code: String) {
    let names = Set(FixtureStudies.names(in: "Codes/\(code)"))
    #expect(names.isSuperset(of: ["failing", "passing"]))
    #expect(names.isSubset(of: ["failing", "passing", "also", "about"]))
  }
}
