import Reports
import TestSupport
import Testing

@Suite struct TrendChartTests {
  private func solid(_ reading: ChartReading) -> [ChartReading.Element] {
    reading.elements("rect").filter {
      $0.attributes["fill"] == "#12436D" && $0.number("height") > 9
    }
  }

  @Test func theDrawingIsTheOneRecorded() {
    #expect(goldenDifference(ChartSamples.years.svg(), from: "trend.svg") == nil)
  }

  @Test func barsStandOnZeroAndAreAsTallAsTheirCounts() throws {
    let bars = solid(try ChartReading(ChartSamples.months.svg()))
    let feet = Set(bars.map { coordinateText($0.number("y") + $0.number("height")) })
    #expect(bars.count == 9)
    #expect(feet.count == 1)
    // 300 units for 200 offences.
    #expect(bars.map { $0.number("height") } == [87, 138, 181.5, 201, 210, 244.5, 223.5, 231, 237])
  }

  @Test(arguments: ChartSize.allCases)
  func aPartYearIsHatchedAndItsMonthsStandBelowItsLabel(size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.years.svg(size))
    let pattern = try #require(reading.elements("pattern").first?.attributes["id"])
    let hatched = reading.elements("rect").filter { $0.attributes["fill"] == "url(#\(pattern))" }
    #expect(hatched.count == 2)  // the bar, and its like in the key
    let label = try #require(reading.texts.first { $0.words == "2022" })
    let note = try #require(reading.lines(of: "Jan to Jul"))
    #expect(note.allSatisfy { $0.box.top > label.box.top })
  }

  @Test func aYearThatIsWholeIsNotHatched() {
    #expect(!ChartSamples.months.svg().contains("pattern"))
  }

  @Test func aCountThatIsNotKnownExactlyIsAHollowBandOverWhatIsKnown() throws {
    let reading = try ChartReading(ChartSamples.years.svg())
    let hollow = reading.elements("rect").filter { $0.attributes["stroke-dasharray"] == "5 3" }
    #expect(hollow.count == 2)  // the bar, and its like in the key
    #expect(hollow.allSatisfy { $0.attributes["fill"] == "#FFFFFF" })
    #expect(reading.lines(of: "2,764 to 3,081")?.count == 2)
  }

  @Test func aRangeTooNarrowToSeeIsDrawnAsARange() throws {
    var chart = ChartSamples.years
    chart.bars = [.init(label: "2020", low: 4_999_999, high: 5_000_000)]
    let reading = try ChartReading(chart.svg())
    let hollow = reading.elements("rect").filter { $0.attributes["stroke-dasharray"] == "5 3" }
    #expect(hollow.allSatisfy { $0.number("height") >= 5 })
    #expect(hollow.count == 2)
  }

  @Test func aChangeBetweenTwoBarsIsADashedLineDownToTheAxis() throws {
    var chart = ChartSamples.years
    chart.breaks = [.init(beforeBar: 1, isWithinBar: false, label: "A change")]
    let reading = try ChartReading(chart.svg())
    let dashed = reading.elements("line").filter { $0.attributes["stroke-dasharray"] != nil }
    let line = try #require(dashed.first)
    let bars = solid(reading)
    #expect(dashed.count == 1)
    #expect(line.number("x1") == line.number("x2"))
    #expect(line.number("x1") > bars[0].number("x") + bars[0].number("width"))
    #expect(line.number("x1") < bars[1].number("x"))
    #expect(line.number("y2") > bars[0].number("y") + bars[0].number("height"))
    #expect(reading.texts.contains { $0.words == "A change" })
  }

  @Test func aChangeWithinABarEndsAtABracketOverIt() throws {
    let reading = try ChartReading(ChartSamples.years.svg())
    let line = try #require(
      reading.elements("line").first { $0.attributes["stroke-dasharray"] != nil })
    let count = try #require(reading.texts.first { $0.words == "3,790" })
    #expect(line.number("y2") < count.box.top)
    #expect(count.box.left < line.number("x1") && line.number("x1") < count.box.right)
    #expect(reading.pieces("stroke-width", "2").count == 1)
  }

  @Test func aProvisionalBarIsDashedAndHollowAndTheKeySaysWhy() throws {
    var chart = ChartSamples.months
    chart.bars[8].isProvisional = true
    let reading = try ChartReading(chart.svg())
    let dashed = reading.elements("rect").filter { $0.attributes["stroke-dasharray"] == "4 3" }
    #expect(dashed.map { $0.attributes["fill"] } == ["#FFFFFF"])
    #expect(reading.texts.contains { $0.words == "Provisional [p]: may still change" })
  }

  @Test(arguments: 0..<200, ChartSize.allCases)
  func linesOfChangesPassThroughNoText(seed: Int, size: ChartSize) throws {
    let chart = seed == 0 ? ChartSamples.manyMonths(60) : ChartSamples.trend(seed: seed)
    let reading = try ChartReading(chart.svg(size))
    let dashed = reading.elements("line").filter { $0.attributes["stroke-dasharray"] != nil }
    #expect(dashed.count == chart.breaks.count)
    #expect(reading.overlaps == [])
    for line in dashed {
      let crossed = reading.texts.filter {
        $0.box.left < line.number("x1") && line.number("x1") < $0.box.right
          && line.number("y1") < $0.box.bottom && $0.box.top < line.number("y2")
      }
      #expect(crossed == [])
    }
  }

  @Test func sixtyMonthsAreNamedAtEvenSteps() throws {
    let reading = try ChartReading(ChartSamples.manyMonths(60).svg())
    #expect(solid(reading).count > 40)
    let names = reading.texts.map(\.words).filter {
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].contains(
        $0)
    }
    // Every sixth of the sixty, from the first.
    #expect(names == (0..<10).map { $0 % 2 == 0 ? "Jan" : "Jul" })
  }

  @Test func everyBarOfAFewHasItsCount() throws {
    let words = try ChartReading(ChartSamples.months.svg(.narrow)).texts.map(\.words)
    #expect(Set(["58", "92", "121", "134", "140", "163", "149", "154", "158"]).isSubset(of: words))
  }

  @Test func aChartOfNothingSaysSo() throws {
    let chart = TrendChart(
      frame: ChartSamples.frame("none"), bars: [], breaks: ChartSamples.years.breaks,
      unit: "offences")
    let reading = try ChartReading(chart.svg())
    let words = "There is nothing to draw: no figure for this chart could be worked out."
    #expect(reading.texts.contains { $0.words == words })
    #expect(reading.elements("line").isEmpty)
  }

  @Test func noneIsABarOfNoHeightWithItsCount() throws {
    var chart = ChartSamples.months
    chart.bars = [.init(label: "2019", low: 0, high: 0), .init(label: "2020", low: 0, high: 0)]
    let reading = try ChartReading(chart.svg())
    #expect(solid(reading).isEmpty)
    #expect(reading.texts.filter { $0.words == "0" }.count == 3)  // two counts and the axis
  }
}
