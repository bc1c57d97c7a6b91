import Reports
import TestSupport
import Testing

@Suite struct IntervalChartTests {
  @Test func theDrawingIsTheOneRecorded() {
    #expect(goldenDifference(ChartSamples.forces(12).svg(), from: "interval.svg") == nil)
  }

  @Test func anExactShareIsOneFilledPoint() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    #expect(reading.pieces("fill", "#12436D").count == 4)  // three forces and the key
    #expect(reading.pieces("fill", "#FFFFFF").isEmpty)
  }

  @Test func aRangeIsABandWithHollowEndsAndNoPoint() throws {
    let chart = IntervalChart(
      frame: ChartSamples.frame("range"),
      rows: [.init(label: "Kent", low: 0.05, high: 0.1, lower: 0.02, upper: 0.2, text: "5 to 10")],
      reference: nil)
    let reading = try ChartReading(chart.svg())
    #expect(reading.pieces("fill", "#FFFFFF").count == 4)  // two ends, and two in the key
    #expect(reading.pieces("stroke-width", "6").count == 2)
    #expect(reading.pieces("fill", "#12436D").isEmpty)
  }

  @Test func anIntervalIsADarkGreyLineWithCaps() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    // A line and two caps of each of four rows, and of the key.
    #expect(reading.pieces("stroke", "#3D3D3D").count == 15)
  }

  @Test func theIntervalOfAProvisionalShareIsDashed() throws {
    var chart = ChartSamples.forces(2)
    chart.rows[1].isProvisional = true
    let dashed = try ChartReading(chart.svg()).pieces("stroke-dasharray", "4 3")
    #expect(dashed.count == 6)  // the row and the key
  }

  @Test(arguments: ChartSize.allCases)
  func groupsHaveHeadingsThatNoLineCrosses(size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.verdicts.svg(size))
    for mark in VerdictMark.allCases {
      let heading = try #require(reading.lines(of: mark.words))
      let crossed = reading.elements("path").filter { $0.attributes["stroke"] == "#801650" }
        .flatMap { ($0.attributes["d"] ?? "").split(separator: "M") }
        .filter { piece in
          let numbers = piece.split { " V".contains($0) }.compactMap { Double($0) }
          return heading.contains { numbers[1] < $0.box.bottom && $0.box.top < numbers[2] }
        }
      #expect(crossed == [])
    }
    #expect(reading.overlaps == [])
  }

  /// Each verdict has a shape of its own, which its path shows without its colour: the letters of
  /// the path and how many points it has.
  @Test func verdictsDifferByShapeAndByColour() throws {
    let reading = try ChartReading(ChartSamples.verdicts.svg())
    let shapes = VerdictMark.allCases.map { mark in
      reading.elements("path").first { $0.attributes["fill"] == mark.colour.rawValue }
        .map { path in (path.attributes["d"] ?? "").filter { "MLahvz".contains($0) } } ?? ""
    }
    #expect(shapes == ["MLLz", "Maaz", "MLLz", "Mhvhz", "MhvhzMhvhz"])
    #expect(Set(VerdictMark.allCases.map(\.colour)).count == VerdictMark.allCases.count)
    // The two triangles point in opposite directions.
    let tips = [VerdictMark.higher, .lower].map { mark in
      reading.elements("path").first { $0.attributes["fill"] == mark.colour.rawValue }
        .map { ($0.attributes["d"] ?? "").split { "MLz ".contains($0) }.compactMap { Double($0) } }
        ?? []
    }
    #expect(tips[0][1] < tips[0][3])
    #expect(tips[1][1] > tips[1][3])
  }

  @Test func theForcesTogetherHaveAnotherShape() throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg())
    #expect(reading.elements("polygon").count == 2)  // the row and the key
  }

  @Test(arguments: ChartSize.allCases)
  func theReferenceIsALineWithWords(size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.forces(3).svg(size))
    #expect(!reading.pieces("stroke", "#801650").isEmpty)
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
