import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Counts that a force rounds are ranges, where `study.yml` or a note of the return says so.
@Suite struct RoundedCountsTests {
  private static let table =
    "Outcome,2021,2022\nCharged,15,20\nOngoing,5,0\nCommunity resolution,10,<5\nTotal,35,25\n"

  @Test func declaredRoundingMakesARangeOfEveryExactCount() async throws {
    let study = try await StudyFiles.kent(RoundedCountsTests.table).pinning("rounded: 5").read()
    #expect(study.diagnosticLines == [])
    #expect(
      study.counts(of: "kent") == [
        "2021 offences: 33 to 37", "2022 offences: 23 to 27",
        "2021 1: 13 to 17", "2022 1: 18 to 22", "2021 not-yet-assigned: 3 to 7",
        "2022 not-yet-assigned: 0 to 2", "2021 8: 8 to 12", "2022 8: 1 to 4",
      ])
  }

  /// 13 to 17 charged and 11 to 19 others are 33 to 37: 13 and 19 would be 32, so that the least is 14
  /// of 33, and the most 17 of 33.
  @Test func aShareOfRoundedCountsIsARangeAndSaysWhy() async throws {
    let study = try await StudyFiles.kent(RoundedCountsTests.table).pinning("rounded: 5").read()
    let share = try #require(study.share("charge-rate.kent.2021"))
    #expect(share.low == Fraction(14, of: 33))
    #expect(share.high == Fraction(17, of: 33))
    #expect(share.doubts == .roundedCounts)
    #expect(study.share("charge-rate.kent.2022")?.doubts == [.roundedCounts, .withheldCounts])
  }

  @Test func countsRoundedToTenAreFiveLessToFourMore() async throws {
    let study = try await StudyFiles.kent("Outcome,2021,2022\nCharged,10,0\n")
      .pinning("rounded: 10").read()
    #expect(study.counts(of: "kent") == ["2021 1: 5 to 14", "2022 1: 0 to 4"])
  }

  /// 5 + 5 + 5 rounded may be 9 to 21 and so be printed as 10 to 20; 30 cannot be.
  @Test(arguments: [(10, []), (20, []), (30, ["total-differs"]), (5, ["total-differs"])])
  func sumsOfRoundedCountsNeedNotBeTheirTotals(total: Int, codes: [String]) async throws {
    let study = try await StudyFiles.kent(
      "Station,Year,Offences\nDover,2021,5\nHythe,2021,5\nDeal,2021,5\nTotal,2021,\(total)\n"
        + "Dover,2022,5\n"
    ).pinning("rounded: 5").read()
    #expect(study.result.diagnostics.map(\.code).filter { $0 == "total-differs" } == codes)
  }

  @Test func aNoteThatSaysItIsTakenAtItsWordAndAskedAbout() async throws {
    let files = StudyFiles.kent(
      "Outcome,2021,2022\nCharged,10,20\n\nNote: figures are rounded to the nearest five.\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:4:1: warning: 'Note: figures are rounded to the nearest five.' says that counts are rounded; each is read as rounded to 5, within the bounds of that [rounding-stated]
          To pin this, write `rounded: 5` for kent.csv under `returns` in study.yml; where its counts are exact, `rounded: no`.
        """
      ])
    #expect(try await files.read().counts(of: "kent") == ["2021 1: 8 to 12", "2022 1: 18 to 22"])
    let exact = try await files.pinning("rounded: no").read()
    #expect(exact.diagnosticLines == [])
    #expect(exact.counts(of: "kent") == ["2021 1: 10", "2022 1: 20"])
    let pinned = try await files.pinning("rounded: 10").read()
    #expect(pinned.diagnosticLines == [])
    #expect(pinned.counts(of: "kent") == ["2021 1: 5 to 14", "2022 1: 15 to 24"])
  }

  @Test func aNoteThatLeavesItOpenIsAskedAboutAndChangesNothing() async throws {
    let files = StudyFiles.kent(
      "Outcome,2021,2022\nCharged,15,20\n\nNote: figures may have been rounded.\n")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:4:1: warning: 'Note: figures may have been rounded.' says that counts are rounded, and not for certain which or to what; they are counted as they stand [rounding-stated]
          Ask the force; then write `rounded: 5`, `rounded: 10` or `rounded: no` for kent.csv under `returns` in study.yml.
        """
      ])
    #expect(try await files.read().counts(of: "kent") == ["2021 1: 15", "2022 1: 20"])
  }

  @Test func aHeadingThatSaysItIsStillAHeadingOfCounts() async throws {
    let study = try await StudyFiles.kent(
      "Year,Outcome,Offences (rounded to nearest 10)\n2021,Charged,10\n2022,Charged,20\n"
    ).read()
    #expect(study.result.diagnostics.map(\.code) == ["rounding-stated"])
    #expect(study.counts(of: "kent") == ["2021 1: 5 to 14", "2022 1: 15 to 24"])
  }

  @Test func inspectPrintsTheLineThatPinsIt() async throws {
    let files = StudyFiles.kent("Outcome,2021\nCharged,15\n\nRounded to the nearest 5\n")
    for pin in ["", "rounded: 5", "rounded: no", "rounded: 10"] {
      let lines = try await (pin.isEmpty ? files : files.pinning(pin)).onDisk { path in
        try Inspection(path: "\(path)/returns/kent.csv", referencePath: Repository.reference).lines
      }
      #expect(lines.contains("    \(pin.isEmpty ? "rounded: 5" : pin)"))
    }
  }

  @Test func aCountThatIsNotRoundedAmongRoundedOnesIsNamed() async throws {
    let files = StudyFiles.kent("Outcome,2021,2022\nCharged,15,12\n").pinning("rounded: 5")
    #expect(
      try await files.diagnostics() == [
        """
        returns/kent.csv:2:12: warning: '12' is no multiple of 5, and the return's counts are rounded to 5; it is read as 10 to 14 like the others [not-rounded]
          Ask the force; put its answer in corrections.csv, or correct `rounded` in study.yml.
        """
      ])
    #expect(try await files.read().counts(of: "kent").last == "2022 1: 10 to 14")
  }

  @Test(arguments: [("", ["looks-rounded"]), ("rounded: no", []), ("rounded: 5", [])])
  func countsThatLookRoundedAreAskedAboutOnlyWhereNothingIsSaid(
    pin: String, codes: [String]
  ) async throws {
    let table =
      "Outcome,2021,2022\nCharged,15,20\nOngoing,5,10\nCommunity resolution,10,5\nCaution - Adults,25,30\n"
    let files = StudyFiles.kent(table)
    let study = try await (pin.isEmpty ? files : files.pinning(pin)).read()
    #expect(study.result.diagnostics.map(\.code) == codes)
  }

  @Test func aRoundingThatThereIsNoneOfIsRefused() async throws {
    #expect(
      try await StudyFiles.base.pinning("rounded: 3").diagnostics().map {
        $0.contains("It takes one of 5, 10, no.")
      } == [true])
  }
}

/// Labels as long as some programs keep at most.
@Suite struct CutOffLabelTests {
  @Test(arguments: [(254, false), (255, true), (256, false), (32_767, true), (32_768, false)])
  func aLabelAsLongAsProgramsKeepMayBeCutOff(length: Int, isNamed: Bool) async throws {
    let label = String(repeating: "a", count: length)
    let study = try await StudyFiles.kent("Year,Outcome,Offences\n2021,\(label),14\n").read()
    #expect(study.result.diagnostics.contains { $0.code == "may-be-cut-off" } == isNamed)
  }
}
