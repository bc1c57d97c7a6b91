import Reports
import Testing

@Suite struct ChartLabelLadderTests {
  /// Places that a hostile study could choose: close together, at the edges, all in one.
  private static let places: [[Double]] = [
    [], [20], [700], [360], [360, 360, 360], [20, 30, 40], [680, 690, 700], [20, 360, 700],
    [20, 21, 699, 700], [100, 200, 300, 400, 500, 600], [54, 112, 152, 632, 689],
    [350, 355, 360, 365, 370, 375, 380, 385],
  ]

  @Test(arguments: places, [LabelLadder.Place.above, .below])
  func noLabelTouchesAnotherAndNoLineCrossesALabel(xs: [Double], place: LabelLadder.Place) {
    let labels = xs.enumerated().map { (x: $1, text: "Change number \($0 + 1) of the law") }
    let ladder = LabelLadder(labels, place, within: 20...700, widest: 200, TextStyle(15))
    #expect(ladder.rungs.count == labels.count)
    for (index, rung) in ladder.rungs.enumerated() {
      #expect(rung.span.lowerBound >= 20 && rung.span.upperBound <= 700.001)
      #expect(rung.top >= 0 && rung.top + rung.height <= ladder.height)
      for other in ladder.rungs[..<index] + ladder.rungs[(index + 1)...] {
        let shareHeight = rung.top < other.top + other.height && other.top < rung.top + rung.height
        let shareWidth =
          rung.span.lowerBound < other.span.upperBound
          && other.span.lowerBound < rung.span.upperBound
        #expect(!(shareHeight && shareWidth))
        // A line passes the rows between its label and what it leads to.
        let passes =
          place == .above
          ? other.top < rung.top && other.x != rung.x
          : other.top > rung.top && other.x != rung.x
        let crosses = rung.span.lowerBound < other.x && other.x < rung.span.upperBound
        #expect(!(passes && crosses))
      }
    }
  }
}
