import Reports
import Testing

@Suite struct ChartFrameTests {
  @Test(arguments: ChartSamples.drawings)
  func aDrawingIsAnImageNamedByItsTitleAndDescription(svg: String) throws {
    let reading = try ChartReading(svg)
    let root = try #require(reading.elements.first)
    let title = try #require(reading.elements("title").first?.attributes["id"])
    let description = try #require(reading.elements("desc").first?.attributes["id"])
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["lang"] == "en-GB")
    #expect(root.attributes["aria-labelledby"] == "\(title) \(description)")
    #expect(!svg.contains("></desc>"))
    #expect(!svg.contains("></title>"))
  }

  @Test func everyIdBeginsWithTheChartsSoThatChartsCanShareAPage() throws {
    let wide = try ChartReading(ChartSamples.years.svg())
    let narrow = try ChartReading(ChartSamples.years.svg(.narrow))
    let ids = [wide, narrow].flatMap { $0.elements.compactMap { $0.attributes["id"] } }
    #expect(ids.allSatisfy { $0.hasPrefix("offences-by-year-") })
    #expect(Set(ids).count == ids.count)
  }

  @Test func anIdOfAnySortBecomesOneThatTheDrawingCanPointAt() throws {
    var chart = ChartSamples.years
    chart.frame.id = "2021 – jan/jul)"
    let reading = try ChartReading(chart.svg())
    let title = reading.elements("title").first?.attributes["id"]
    #expect(title == "chart-2021---jan-jul--title")
  }

  @Test func theGroundIsWhiteOnAnyPage() throws {
    for svg in ChartSamples.drawings {
      let reading = try ChartReading(svg)
      let (root, ground) = (try #require(reading.elements.first), reading.elements("rect").first)
      #expect(ground?.attributes["fill"] == "#FFFFFF")
      #expect(ground?.attributes["width"] == root.attributes["width"])
      #expect(ground?.attributes["height"] == root.attributes["height"])
    }
  }

  @Test(arguments: ChartSize.allCases)
  func aSyntheticChartSaysSoAtItsHeadAndFootAndInItsDescription(size: ChartSize) throws {
    let svg = ChartSamples.years.svg(size)
    let reading = try ChartReading(svg)
    let words = "Synthetic data: invented forces and figures"
    #expect(svg.split(separator: words).count == 4)
    let bands = reading.elements("rect").filter { $0.attributes["fill"] == "#801650" }
    #expect(bands.count == 2)
    #expect(bands.first?.number("y") == 0)
    let bars = reading.elements("rect").filter {
      $0.attributes["fill"] == "#12436D" && $0.number("height") > 9
    }
    #expect(bars.count == 4)
    for band in bands {
      let (top, bottom) = (band.number("y"), band.number("y") + band.number("height"))
      #expect(bars.allSatisfy { $0.number("y") >= bottom || $0.number("y") < top })
    }
  }

  @Test func aRealChartHasNoBanner() {
    #expect(!ChartSamples.months.svg().contains("#801650"))
  }

  @Test func aLongTitleIsBrokenOverLines() throws {
    var chart = ChartSamples.months
    chart.frame.title = String(repeating: "Most offences ended without a charge ", count: 6)
    let reading = try ChartReading(chart.svg(.narrow))
    #expect(reading.texts.filter { chart.frame.title.contains($0.words) }.count > 6)
    #expect(reading.overlaps == [])
  }
}
