import PoliceOutcomes
import TestSupport
import Testing

@testable import Claims

/// What is printed of the claims of a text.
@Suite struct ClaimsTextTests {
  private func check(_ text: String) async throws -> (check: ClaimCheck, settings: StudySettings) {
    let result = try await ShippedResults.named("intimate-image-abuse-2019-2022")
    return (ClaimCheck(ClaimText(text), of: result), result.description.settings)
  }

  private func lines(_ text: String) async throws -> [String] {
    let (check, settings) = try await check(text)
    return ClaimsText.lines(check, name: "release.md", settings: settings)
  }

  @Test func aClaimIsPrintedWithItsPlaceItsFigureAndWhatToDo() async throws {
    #expect(
      try await lines("Title\n\nOffences fell by 26% in 2020, and [3%][open] were\nopen in 7%.")
        == [
          "release.md:3:18: wrong way: ‘26%’",
          "  Change from 2019 to 2020 (growth.2020): +26.2% (95% interval +19.6% to +33.1%), from 2,471 to 3,118",
          "  It is the other way round: the returns give +26%.",
          "release.md:3:36: differs: ‘3%’",
          "  No outcome yet, January 2019 to July 2022 (open): 5.1% to 18.7% (95% interval 4.8% to 19.3%; range allows for withheld counts and outcomes that were not asked for), between 718 and 2,583 of 13,860",
          "  The returns give 5% to 19%, unless another figure is meant: name it, [3%][id].",
          "release.md:4:9: not traced: ‘7%’: the words do not say what share it is",
          "  Name the figure, [7%][id], or [7%][none] where it is about something else.",
        ])
  }

  @Test func theSummaryCountsEachVerdict() async throws {
    let (check, _) = try await check("4% were charged, 22% and 23% had evidential difficulties.")
    #expect(check.claims.count == 3)
    #expect(
      ClaimsText.summary(check, name: "a.md") == "a.md: 3 numbers: 1 differs, 2 agree")
    let (empty, _) = try await self.check("")
    #expect(ClaimsText.summary(empty, name: "a.md") == "a.md: no number in it")
  }

  @Test func aProgramReadsTheSame() async throws {
    let (check, settings) = try await check("5% were \"charged\".")
    #expect(
      ClaimsText.json(check, name: "a.md", study: "s", settings: settings)
        == #"{"text": "a.md", "study": "s", "unsettled": 1, "claims": [{"line": 1, "column": 1, "words": "5%", "verdict": "differs", "figures": ["charge-rate"], "given": "4%", "why": null}]}"#
    )
  }

  /// A text by somebody else is printed as text: nothing in it steers a terminal or ends a string.
  @Test(arguments: HostileText.all)
  func nothingInATextIsObeyed(hostile: String) async throws {
    for line in try await lines(
      "\(hostile) 4% \(hostile) were charged [5%\(hostile)][charge-rate] 12\(hostile)")
    {
      #expect(line.hiddenCharacters == [], "\(line)")
      #expect(!line.contains("\n"))
    }
  }

  @Test func aLongTextIsReadInTheTimeItTakes() async throws {
    let (check, _) = try await check(
      String(repeating: "Of 13,860 offences 4% were charged.\n\n", count: 400))
    #expect(check.claims.count == 800)
    #expect(check.unsettledCount == 0)
  }
}
