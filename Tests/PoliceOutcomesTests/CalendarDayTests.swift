import PoliceOutcomes
import Testing

/// Days: which there are, their order, and how far apart they are.
@Suite struct CalendarDayTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "2023-12-31", "0001-01-01"])
  func aDayReadsBack(text: String) {
    #expect(CalendarDay(iso: text)?.iso == text)
  }

  @Test(
    arguments: [
      "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-1-01", "2024-01-1", "2024-01",
      "2024-01-00", "yes", "", "01/02/2024", "2024-01-+1",
    ])
  func whatIsNoDayIsNone(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  /// Worked with `date -d`: seconds between the two days over 86,400.
  @Test(
    arguments: [
      ("2024-01-01", "2024-12-31", 365), ("2023-01-01", "2023-12-31", 364),
      ("2024-02-28", "2024-03-01", 2), ("1999-12-31", "2000-01-01", 1),
      ("1970-01-01", "2024-05-31", 19_874), ("0001-01-01", "1970-01-01", 719_162),
    ])
  func daysApart(first: String, second: String, days: Int) throws {
    let first = try #require(CalendarDay(iso: first))
    let second = try #require(CalendarDay(iso: second))
    #expect(second.number - first.number == days)
    #expect(first < second)
  }
}
