import PoliceOutcomes
import TestSupport
import Testing

/// Whether an outcome was in use when the offences were recorded.
@Suite struct OutcomeDatesTests {
  private let dates = OutcomeDates([
    OutcomeDescription(
      code: "1", name: "", wording: "", group: "", firstMonth: Month(iso: "2013-04")),
    OutcomeDescription(
      code: "21", name: "", wording: "", group: "", firstMonth: Month(iso: "2016-01")),
    OutcomeDescription(
      code: "22", name: "", wording: "", group: "", firstMonth: Month(iso: "2019-04")),
    OutcomeDescription(code: "19", name: "", wording: "", group: ""),
  ])

  /// The outcomes that are early where one count is given for the months from `first` to `last`.
  private func early(
    _ outcome: String, _ first: String, _ last: String, count: String = "3"
  ) -> [String] {
    let period = ReportingPeriod.months(first, last)
    let counts = ForceCounts.sample(
      covers: period, outcomes: [.sample(count, outcome, in: period)])
    return dates.early(in: counts).map { "\($0.outcome.code) \($0.firstMonth.iso)" }
  }

  @Test func anOutcomeIsEarlyWhereAllItsMonthsAre() {
    #expect(early("22", "2015-01", "2015-12") == ["22 2019-04"])
    #expect(early("22", "2018-04", "2019-03") == ["22 2019-04"])
    #expect(early("22", "2018-05", "2019-04") == [])
    #expect(early("1", "2015-01", "2015-12") == [])
  }

  @Test func oneOfSeveralOutcomesThatWasInUseIsEnough() {
    #expect(early("1|22", "2015-01", "2015-12") == [])
    #expect(early("21|22", "2015-01", "2015-12") == ["21 2016-01"])
  }

  @Test func anOutcomeWithoutADateAndACountOfZeroAreNotAskedAbout() {
    #expect(early("19", "2010-01", "2010-12") == [])
    #expect(early("19|22", "2015-01", "2015-12") == [])
    #expect(early("22", "2015-01", "2015-12", count: "0") == [])
  }
}
