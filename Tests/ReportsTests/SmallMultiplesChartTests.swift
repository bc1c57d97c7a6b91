import Reports
import TestSupport
import Testing

@Suite struct SmallMultiplesChartTests {
  @Test func theDrawingsAreThoseRecorded() {
    #expect(
      goldenDifference(ChartSamples.multiples(43).svg(), from: "small-multiples-43.svg") == nil)
    #expect(
      goldenDifference(
        ChartSamples.multiples(3, .same).svg(.narrow), from: "small-multiples-narrow.svg") == nil)
    #expect(
      goldenDifference(ChartSamples.multiples(1).svg(), from: "small-multiples-1.svg") == nil)
    #expect(
      goldenDifference(ChartSamples.multiples(0).svg(), from: "small-multiples-0.svg") == nil)
  }

  private func panel(_ counts: [Int]) -> SmallMultiplesChart.Panel {
    var ranges: [Int: ClosedRange<Int>] = [:]
    for (period, count) in counts.enumerated() { ranges[period] = count...count }
    return .init(label: "Kent", counts: ranges)
  }

  private func chart(
    _ panels: [SmallMultiplesChart.Panel], _ scale: SmallMultiplesChart.Scaling
  ) -> SmallMultiplesChart {
    SmallMultiplesChart(
      frame: ChartSamples.frame("small"), panels: panels,
      periods: [.init(label: "2019"), .init(label: "2020")], breaks: [], scale: scale)
  }

  private func heights(_ chart: SmallMultiplesChart) throws -> [String] {
    try ChartReading(chart.svg()).pieces("fill", "#12436D").map { piece in
      String(piece.drop { $0 != "v" }.dropFirst().prefix { $0 != "h" })
    }
  }

  /// 44 units for the highest count: of all, or of the force.
  @Test func barsStandToTheSameScaleOrToTheirOwn() throws {
    let panels = [panel([50, 100]), panel([5, 10])]
    #expect(try heights(chart(panels, .same)) == ["22", "44", "2.2", "4.4"])
    #expect(try heights(chart(panels, .own)) == ["22", "44", "22", "44"])
  }

  @Test func theScaleIsTheSameUnlessItFlattensTheMiddleForce() {
    let large = panel([500, 1000])
    #expect(SmallMultiplesChart.scaling(of: [large, panel([1, 200]), panel([1, 200])]) == .same)
    #expect(SmallMultiplesChart.scaling(of: [large, panel([1, 199]), panel([1, 199])]) == .own)
  }

  @Test func aCountThatIsNotGivenIsAGapAndOneThatIsWithheldARange() throws {
    let kent = SmallMultiplesChart.Panel(label: "Kent", counts: [0: 1...4])
    let reading = try ChartReading(chart([kent], .own).svg())
    #expect(reading.pieces("stroke-dasharray", "3 2").count == 1)
    #expect(reading.texts.map(\.words).contains("1 to 4"))
    #expect(reading.texts.map(\.words).contains("No count given"))
  }

  @Test func noneIsNoGap() throws {
    let words = try ChartReading(chart([panel([0, 3])], .own).svg()).texts.map(\.words)
    #expect(!words.contains("No count given"))
  }
}
