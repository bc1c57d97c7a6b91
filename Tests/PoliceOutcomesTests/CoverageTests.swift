import PoliceOutcomes
import TestSupport
import Testing

@Suite struct CoverageTests {
  private static let requests: [Request] = [
    .sample("Avon and Somerset"), .sample("Bedfordshire"), .sample("Cleveland", status: .partial),
    .sample("Derbyshire", status: .refused), .sample("Essex", status: .notHeld),
    .sample("Gwent", status: .noReply), .sample("Humberside", status: .noReply, asked: "yes"),
    .sample("Kent", asked: ""), .sample("Lancashire", status: .refused, asked: ""),
  ]

  @Test func onlyForcesKnownToHaveBeenAskedAreCounted() {
    let coverage = Coverage(Self.requests)
    #expect(coverage.asked == 7)
    #expect(coverage.replied == 3)
    #expect(coverage.complete == 2)
    #expect(Request.Status.allCases.map { coverage.count($0) } == [2, 1, 1, 1, 2])
  }

  @Test func statusesOfTheAskedAddUpToTheAsked() {
    let coverage = Coverage(Self.requests)
    #expect(Request.Status.allCases.map { coverage.count($0) }.reduce(0, +) == coverage.asked)
  }

  @Test(arguments: [
    ("forces-asked", 7), ("forces-replied", 3), ("forces-complete", 2), ("forces-partial", 1),
    ("forces-refused", 1), ("forces-not-held", 1), ("forces-no-reply", 2), ("forces-pooled", 1),
  ])
  func coverageIsAmongTheFigures(id: String, count: Int) {
    let figures = FigureTaking.figures(
      of: .sample(), requests: Self.requests, forces: [.year(["1": "4"])])
    #expect(figures[id]?.value == .forces(count))
  }

  @Test func studyThatAskedNobodyCountsNobody() {
    #expect(Coverage([]).asked == 0)
    #expect(Coverage([]).replied == 0)
  }

  @Test(arguments: [
    (Request.Status.complete, "complete"), (.partial, "partial"), (.refused, "refused"),
    (.notHeld, "not held"), (.noReply, "no reply"),
  ])
  func statusHasWords(status: Request.Status, words: String) {
    #expect(status.words == words)
  }
}
