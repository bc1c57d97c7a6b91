import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// One return in every dress in which a spreadsheet may send it.
@Suite struct EncodingTests {
  @Test(arguments: ReturnDress.all)
  func theSameReturnGivesTheSameCounts(dress: ReturnDress) async throws {
    let study = try await StudyFiles.base.with("returns/kent.csv", bytes: dress.bytes)
      .with("codebook.csv", "label,outcome,why\nCharged - court,1,The reply says so.\n").read()
    // The counts are far apart on purpose, with thousands marks; that is asked about.
    #expect(study.result.diagnostics.map(\.code) == ["jump"])
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 1: 1017"])
    let places = study.result.returns.first { $0.force.id == "kent" }?.outcomes
      .compactMap(\.cells.first?.location.text)
    #expect(places == ["returns/kent.csv:2:22", "returns/kent.csv:3:22"])
  }

  @Test func theReadingSaysWhichDressItWas() async throws {
    let study = try await StudyFiles.base
      .with("returns/kent.csv", bytes: ReturnDress.semicolonsInWindows1252.bytes)
      .with("codebook.csv", "label,outcome,why\nCharged - court,1,The reply says so.\n").read()
    #expect(
      study.result.readings.first
        == ReturnReading(
          file: "returns/kent.csv", encoding: "Windows-1252", delimiter: "semicolon",
          layout: "one count per row", isPinned: false))
  }
}
