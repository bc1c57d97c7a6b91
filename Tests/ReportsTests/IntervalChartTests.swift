import Reports
import TestSupport
import Testing

@Suite struct IntervalChartTests {
  @Test func theDrawingIsTheOneRecorded() {
    #expect(goldenDifference(ChartSamples.forces(12).svg(), from: "interval.svg") == nil)
  }

  @Test func anExactShareIsOneFilledPoint() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    let points = reading.elements("circle")
    #expect(points.count == 4)  // three forces and the key
    #expect(points.allSatisfy { $0.attributes["fill"] == "#12436D" })
  }

  @Test func aRangeIsABandWithHollowEndsAndNoPoint() throws {
    let chart = IntervalChart(
      frame: ChartSamples.frame("range"),
      rows: [.init(label: "Kent", low: 0.05, high: 0.1, lower: 0.02, upper: 0.2, text: "5 to 10")],
      reference: nil)
    let reading = try ChartReading(chart.svg())
    let ends = reading.elements("circle")
    #expect(ends.count == 4)  // two ends, and two in the key
    #expect(ends.allSatisfy { $0.attributes["fill"] == "#FFFFFF" })
    #expect(reading.elements("line").filter { $0.number("stroke-width") == 6 }.count == 2)
  }

  @Test func anIntervalIsADarkGreyLineWithCaps() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    let intervals = reading.elements("path").filter { $0.attributes["stroke"] == "#3D3D3D" }
    #expect(intervals.count == 5)  // four rows and the key
    #expect(
      intervals.allSatisfy { ($0.attributes["d"] ?? "").split(separator: "M").count == 3 })
  }

  @Test func theForcesTogetherHaveAnotherShape() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    #expect(reading.elements("polygon").count == 2)  // the row and the key
  }

  @Test(arguments: ChartSize.allCases)
  func theReferenceIsALineWithWords(size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg(size))
    #expect(reading.elements("path").filter { $0.attributes["stroke"] == "#801650" }.count == 1)
    #expect(reading.texts.contains { $0.words == "All forces together: 8.4%" })
  }

  @Test(arguments: [1, 31, 43, 45], ChartSize.allCases)
  func everyForceIsNamedAndHasItsCount(count: Int, size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.forces(count).svg(size))
    let places = reading.texts.filter {
      $0.words.hasSuffix(" of 43") || $0.words.hasSuffix(" of 130")
    }
    #expect(places.count == count)
    #expect(reading.overlaps == [])
  }

  @Test func theScaleBeginsAtZeroAndHoldsTheWidestInterval() throws {
    let words = try ChartReading(ChartSamples.forces(45).svg()).texts.map(\.words)
    #expect(words.filter { $0 == "0%" }.count == 2)
    // The widest interval ends at 23%.
    #expect(words.contains("25%") && !words.contains("30%"))
  }

  @Test func aChartOfNothingSaysSo() throws {
    let chart = IntervalChart(
      frame: ChartSamples.frame("none"), rows: [], reference: .init(label: "All", value: 0.1))
    #expect(chart.svg().contains("There is nothing to draw"))
    #expect(try ChartReading(chart.svg()).elements("path").isEmpty)
  }
}
