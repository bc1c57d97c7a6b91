import PoliceOutcomes
import TestSupport
import Testing

@Suite struct ShareChangeTests {
  private static let window = ReportingPeriod.months("2020-01", "2021-12")

  /// How 2021 stands to 2020 where so many of 1,000 offences of each year were charged and so many
  /// of those of 2021 are open, counted on `day`.
  private static func change(
    _ before: Int, _ after: Int, open: Int = 0, on day: String = "2023-06-15"
  ) throws -> ShareChange {
    let kent = ForceCounts.sample(
      covers: window,
      outcomes: [
        .sample("\(before)", "1", in: .calendarYear(2020)),
        .sample("\(1_000 - before)", "18", in: .calendarYear(2020)),
        .sample("\(after)", "1", in: .calendarYear(2021)),
        .sample("\(open)", "not-yet-assigned", in: .calendarYear(2021)),
        .sample("\(1_000 - after - open)", "18", in: .calendarYear(2021)),
      ])
    let request = Request(
      force: kent.force, asked: "", replied: "", status: .complete, reason: "", reference: "",
      address: "", files: [], extractedOn: day, basis: .offencesRecorded, covers: window,
      notes: "", location: SourceLocation(file: "requests.csv", line: 2))
    let figures = FigureTaking.figures(
      of: .sample(measures: ["charge-rate"], window: window), requests: [request], forces: [kent])
    return ShareChange(
      from: try #require(figures["charge-rate.2020"]),
      to: try #require(figures["charge-rate.2021"]))
  }

  // Wilson limits of 200, 150 and 180 of 1,000: 17.6% to 22.6%, 12.9% to 17.3%, 15.7% to 20.5%
  // (the score formula of docs/methods.md, worked in Python).
  @Test(arguments: [(200, 150, ShareChange.lower), (150, 200, .higher), (200, 180, .notToBeTold)])
  func matureYearsAreCompared(before: Int, after: Int, expected: ShareChange) throws {
    #expect(try Self.change(before, after) == expected)
  }

  @Test func yearThatIsTooYoungIsNeverCalledLower() throws {
    #expect(try Self.change(200, 20, on: "2022-12-30") == .notCompared)
    #expect(try Self.change(200, 20, on: "2022-12-31") == .lower)
    #expect(try Self.change(200, 20, on: "") == .notCompared)
  }

  @Test func yearWithManyOpenOffencesIsNeverCalledLower() throws {
    #expect(try Self.change(200, 20, open: 101) == .notCompared)
    #expect(try Self.change(200, 20, open: 100) == .lower)
  }
}
