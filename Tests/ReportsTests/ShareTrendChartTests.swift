import Reports
import TestSupport
import Testing

@Suite struct ShareTrendChartTests {
  @Test func theDrawingsAreThoseRecorded() {
    #expect(goldenDifference(ChartSamples.shares.svg(), from: "share-trend.svg") == nil)
    #expect(
      goldenDifference(ChartSamples.shares.svg(.narrow), from: "share-trend-narrow.svg") == nil)
  }

  @Test func noLineJoinsTwoYears() throws {
    // Every piece of a path in the colour of the intervals is upright or a cap.
    let pieces = try ChartReading(ChartSamples.shares.svg()).pieces("stroke", "#3D3D3D")
    #expect(!pieces.isEmpty)
    #expect(pieces.allSatisfy { $0.contains("V") || $0.contains("H") })
    #expect(
      pieces.filter { $0.contains("H") }.allSatisfy { piece in
        let ends = piece.split { " H".contains($0) }.compactMap { Double($0) }
        return abs(ends[2] - ends[0]) <= 26  // a cap, or the line of the key
      })
  }

  @Test func aProvisionalYearIsDashedAndMarked() throws {
    let reading = try ChartReading(ChartSamples.shares.svg())
    // A line and two caps of each of two years and of the key.
    #expect(reading.pieces("stroke-dasharray", "4 3").count == 9)
    #expect(reading.texts.map(\.words).contains("2021 [p]"))
    // The point of the exact one is hollow.
    #expect(reading.pieces("stroke-dasharray", "3 2").count == 1)
  }

  @Test(arguments: ChartSize.allCases)
  func linesOfChangesPassThroughNoText(size: ChartSize) throws {
    let reading = try ChartReading(ChartSamples.shares.svg(size))
    let lines = reading.pieces("stroke-dasharray", "6 4").map { piece in
      piece.split { " V".contains($0) }.compactMap { Double($0) }
    }
    #expect(lines.count == 2)
    for line in lines {
      let crossed = reading.texts.filter {
        $0.box.left < line[0] && line[0] < $0.box.right && line[1] < $0.box.bottom
          && $0.box.top < line[2]
      }
      #expect(crossed == [])
    }
    #expect(reading.overlaps == [])
  }
}
