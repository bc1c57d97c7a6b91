import Reports
import TestSupport
import Testing

@Suite struct OutcomeMixChartTests {
  private static let example = ChartSamples.mix([10, 7, 5, 61, 14, 3])

  private func segments(_ reading: ChartReading) -> [ChartReading.Element] {
    reading.elements("rect").filter { $0.attributes["height"] == "58" }
  }

  @Test func onlyWhatDoesNotFitHasALine() throws {
    #expect(try ChartReading(Self.example.svg()).elements("line").count == 5)
    #expect(try ChartReading(ChartSamples.mix([100]).svg()).elements("line").isEmpty)
  }

  @Test func theDrawingIsTheOneRecorded() {
    #expect(goldenDifference(Self.example.svg(), from: "outcome-mix.svg") == nil)
  }

  @Test func segmentsFollowOneAnotherInProportion() throws {
    let segments = segments(try ChartReading(Self.example.svg()))
    #expect(segments.map { $0.number("x") } == [20, 88, 135.6, 169.6, 584.4, 679.6])
    // Two units of white between neighbours.
    #expect(segments.map { $0.number("width") } == [66, 45.6, 32, 412.8, 93.2, 18.4])
  }

  @Test(arguments: ChartSize.allCases)
  func everySegmentIsLabelledDirectly(size: ChartSize) throws {
    // A label of several lines is a text a line.
    let words = try ChartReading(Self.example.svg(size)).texts.map(\.words).joined(separator: " ")
    for label in [
      "Charged or summonsed 10%", "Out of court 7%", "Community resolution 5%",
      "Evidential difficulties 61%", "No suspect identified 14%", "Not yet assigned 3%",
    ] {
      #expect(
        words.split(separator: label, omittingEmptySubsequences: false).count == 2, "\(label)")
    }
  }

  private static let partitions = [
    [10, 7, 5, 61, 14, 3], [1, 1, 1, 1, 1, 95], [95, 1, 1, 1, 1, 1], [1, 1, 48, 1, 48, 1],
    [50, 1, 1, 1, 1, 46], [17, 17, 17, 17, 16, 16], [20, 20, 20, 20, 20], [1, 99], [100],
  ]

  @Test(arguments: partitions, ChartSize.allCases)
  func aLabelThatDoesNotFitStandsAtTheEndOfALineFromItsSegment(
    percentages: [Int], size: ChartSize
  ) throws {
    let reading = try ChartReading(ChartSamples.mix(percentages).svg(size))
    let segments = segments(reading)
    let leaders = reading.elements("line")
    #expect(segments.count == percentages.count)
    #expect(reading.overlaps == [])
    for leader in leaders {
      #expect(
        segments.contains {
          $0.number("x") <= leader.number("x1")
            && leader.number("x1") <= $0.number("x") + $0.number("width") + 1
        })
      let crossed = reading.texts.filter {
        $0.box.left < leader.number("x1") && leader.number("x1") < $0.box.right
          && leader.number("y1") < $0.box.bottom && $0.box.top < leader.number("y2")
      }
      #expect(crossed == [])
    }
  }

  @Test func anOutcomeKeepsItsColourFromBarToBar() throws {
    let chart = ChartSamples.mix([20, 20, 20, 20, 20], [20, 0, 40, 20, 20])
    let fills = segments(try ChartReading(chart.svg())).map { $0.attributes["fill"] }
    #expect(fills[0..<5] == ["#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D"])
    #expect(fills[5...] == ["#12436D", "#801650", "#F46A25", "#3D3D3D"])
  }

  @Test func neighboursDifferByTextureAsWellAsByColour() throws {
    let reading = try ChartReading(Self.example.svg())
    let textures = reading.elements("path").compactMap { $0.attributes["fill"] }
      .filter { $0.hasPrefix("url(") }
    // The first of six is plain.
    #expect(textures.count == 5)
    #expect(Set(textures).count == 5)
    let patterns = reading.elements("pattern").compactMap { $0.attributes["id"] }
    #expect(Set(textures) == Set(patterns.map { "url(#\($0))" }))
  }

  @Test func segmentsOfTheSameKeyLookTheSameUnderOtherNames() throws {
    var chart = ChartSamples.mix([40, 60], [30, 70])
    for bar in 0..<2 {
      chart.bars[bar].segments[1].key = "open"
      chart.bars[bar].segments[1].label = bar == 0 ? "No outcome yet" : "No outcome yet or withheld"
    }
    let fills = segments(try ChartReading(chart.svg())).map { $0.attributes["fill"] }
    #expect(fills == ["#12436D", "#28A197", "#12436D", "#28A197"])
  }

  @Test func anOutcomeOfNoOffencesIsNamedThoughNotDrawn() throws {
    let reading = try ChartReading(ChartSamples.mix([40, 0, 60]).svg())
    #expect(segments(reading).count == 2)
    #expect(reading.texts.contains { $0.words == "Not drawn: Out of court 0%" })
  }

  @Test func sharesThatComeToMoreThanTheWholeStayWithinTheBar() throws {
    let reading = try ChartReading(ChartSamples.mix([50, 51]).svg())
    let last = try #require(segments(reading).last)
    #expect(last.number("x") + last.number("width") <= 700)
  }

  @Test(arguments: [ChartSamples.mix(), ChartSamples.mix([]), ChartSamples.mix([0, 0])])
  func aChartOfNothingSaysSo(chart: OutcomeMixChart) {
    #expect(chart.svg().contains("There is nothing to draw"))
  }
}
