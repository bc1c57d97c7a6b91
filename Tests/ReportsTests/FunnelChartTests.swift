import Reports
import TestSupport
import Testing

@Suite struct FunnelChartTests {
  @Test func theDrawingsAreThoseRecorded() {
    #expect(goldenDifference(ChartSamples.funnel(43).svg(), from: "funnel-43.svg") == nil)
    #expect(
      goldenDifference(
        ChartSamples.funnel(12, highlighting: 4, isBand: true).svg(.narrow),
        from: "funnel-one-narrow.svg") == nil)
    #expect(goldenDifference(ChartSamples.funnel(1).svg(), from: "funnel-1.svg") == nil)
    #expect(goldenDifference(ChartSamples.funnel(0).svg(), from: "funnel-0.svg") == nil)
  }

  @Test(arguments: ChartSize.allCases)
  func bothLimitsAndThePooledShareAreNamed(size: ChartSize) throws {
    let words = try ChartReading(ChartSamples.funnel(43).svg(size)).texts.map(\.words)
    for limit in ["99.8%", "95%"] {
      #expect(words.filter { $0 == limit || $0 == "\(limit) limit" }.count == 2)
    }
    #expect(words.contains("Pooled"))
  }

  /// Of 43 forces those at 8, 25 and 42 are higher and those at 12 and 29 lower.
  @Test(arguments: ChartSize.allCases)
  func onlyForcesBeyondTheLimitsAreNamed(size: ChartSize) throws {
    let chart = ChartSamples.funnel(43)
    let words = try ChartReading(chart.svg(size)).texts.map(\.words)
    let named = chart.points.enumerated().filter { words.contains($0.element.label) }.map(\.offset)
    #expect(named == [8, 12, 25, 29, 42])
  }

  @Test func theOneForceIsNamedAndTheOthersAreQuiet() throws {
    let chart = ChartSamples.funnel(43, highlighting: 30)
    let reading = try ChartReading(chart.svg())
    let words = reading.texts.map(\.words)
    #expect(words.contains(chart.points[30].label))
    #expect(chart.points.filter { words.contains($0.label) }.count == 1)
    // One filled mark; the others are outlines.
    #expect(reading.pieces("fill", "#12436D").count == 1)
  }

  @Test func aShareThatIsNotKnownIsARangeAndNeverAPoint() throws {
    var chart = ChartSamples.funnel(3)
    for place in chart.points.indices {
      chart.points[place].low.share = 0.05
      chart.points[place].high = .init(share: 0.09, offences: chart.points[place].low.offences)
    }
    let reading = try ChartReading(chart.svg())
    #expect(reading.pieces("fill", "#12436D").isEmpty)
    // Two ends of each of three ranges, and two in the key.
    #expect(reading.pieces("fill", "#FFFFFF").count == 8)
  }

  @Test func aForceOfAFewOffencesDoesNotStretchTheAxis() throws {
    var chart = ChartSamples.funnel(12)
    chart.points[0].low = .init(share: 1, offences: 1)
    chart.points[0].high = chart.points[0].low
    let words = try ChartReading(chart.svg()).texts.map(\.words)
    #expect(!words.contains("100%") && !words.contains("60%"))
    #expect(words.contains("Above the chart, of fewer than 10 offences"))
  }

  @Test func limitsThatAreRangesAreBands() throws {
    let one = try ChartReading(ChartSamples.funnel(12).svg())
    let two = try ChartReading(ChartSamples.funnel(12, isBand: true).svg())
    #expect(one.pieces("fill-opacity", "0.6").isEmpty)
    #expect(two.pieces("fill-opacity", "0.6").count == 3)  // above, below and the key
  }
}
