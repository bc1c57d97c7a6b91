import Reports
import TestSupport
import Testing

@Suite struct TileMapTests {
  @Test func theDrawingsAreThoseRecorded() {
    #expect(
      goldenDifference(ChartSamples.tiles(placed: 43, listed: 0).svg(), from: "tiles-43.svg")
        == nil)
    #expect(
      goldenDifference(
        ChartSamples.tiles(placed: 6, listed: 7).svg(.narrow), from: "tiles-narrow.svg") == nil)
    #expect(
      goldenDifference(ChartSamples.tiles(placed: 0, listed: 0).svg(), from: "tiles-0.svg") == nil)
  }

  @Test(arguments: ChartSize.allCases)
  func everyTileOfAnAnswerBearsItsLetterAndTheKeySaysHowMany(size: ChartSize) throws {
    let map = ChartSamples.tiles(placed: 43, listed: 10)
    let words = try ChartReading(map.svg(size)).texts.map(\.words)
    // 43 tiles in turn of six answers, and ten of five: 7 and 2 of each, one more of the first.
    #expect(map.counts.map(\.count) == [10, 9, 9, 9, 9, 7])
    for (answer, count) in map.counts where !answer.letter.isEmpty {
      #expect(words.filter { $0 == answer.letter }.count == count + 1)  // and the key
    }
    #expect(words.contains("Complete answer: 10"))
    #expect(words.contains("Not known to be asked: 7"))
  }

  /// Each answer is drawn in its own way, whatever its colours.
  @Test func answersDifferByOutlineAndFill() throws {
    let reading = try ChartReading(ChartSamples.tiles(placed: 6, listed: 0).svg())
    let tiles = reading.elements("path").filter { ($0.attributes["d"] ?? "").contains("h82") }
    let looks = tiles.map { path in
      ["stroke-width", "stroke-dasharray", "fill"].map { path.attributes[$0] ?? "none" }
    }
    #expect(
      looks == [
        ["none", "none", "#12436D"], ["2", "none", "#FFFFFF"],
        ["none", "none", "url(#coverage-map-part)"], ["3.5", "none", "#FFFFFF"],
        ["2.5", "1 4", "#FFFFFF"], ["2", "6 4", "#FFFFFF"], ["0.6", "none", "#FFFFFF"],
      ])
    #expect(reading.elements("pattern").count == 1)
  }
}
