import PoliceOutcomes
import Testing

@Suite struct MonthTests {
  @Test(arguments: [(2021, 0), (2021, 13), (2021, -1), (0, 1), (10_000, 1)])
  func monthThatDoesNotExistIsNone(year: Int, month: Int) {
    #expect(Month(year: year, month: month) == nil)
  }

  @Test(arguments: [
    ("2021-06", 2021, 6, "June"), ("0999-01", 999, 1, "January"), ("2019-12", 2019, 12, "December"),
  ])
  func isoTextAndNumbersNameTheSameMonth(
    iso: String, year: Int, month: Int, name: String
  ) throws {
    let read = try #require(Month(iso: iso))
    #expect(read == Month(year: year, month: month))
    #expect(read.iso == iso)
    #expect(read.name == name)
  }

  @Test(arguments: ["2021", "2021-6", "21-06", "2021-13", "2021-06-01", "2021/06", "", "June 2021"])
  func textThatIsNoISOMonthIsNone(text: String) {
    #expect(Month(iso: text) == nil)
  }

  @Test(arguments: [
    ("2021-06", 0, "2021-06"), ("2021-12", 1, "2022-01"), ("2021-01", -1, "2020-12"),
    ("2019-04", 11, "2020-03"), ("2020-02", -26, "2017-12"),
  ])
  func addingMonthsCrossesYears(start: String, count: Int, end: String) {
    #expect(Month(iso: start)?.adding(count).iso == end)
  }

  @Test func januaryFollowsDecember() {
    #expect(Month(iso: "2021-12")?.next == Month(iso: "2022-01"))
  }

  @Test func monthsOrderByYearFirst() throws {
    let months = try ["2022-01", "2020-12", "2021-02"].map { try #require(Month(iso: $0)) }
    #expect(months.sorted().map(\.iso) == ["2020-12", "2021-02", "2022-01"])
  }
}
