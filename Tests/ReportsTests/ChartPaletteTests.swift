import Reports
import Testing

@Suite struct ChartPaletteTests {
  private func contrast(_ one: Palette, _ other: Palette) -> Double {
    ChartContrast.ratio(one, other)
  }

  @Test(arguments: Palette.allCases)
  func theStatedContrastIsTheComputedOne(colour: Palette) {
    #expect(abs(contrast(colour, .white) - colour.contrastWithWhite) < 0.006)
  }

  @Test(arguments: Palette.allCases)
  func textOnAColourHasAContrastOfAtLeastFourAndAHalf(colour: Palette) {
    #expect(contrast(colour, colour.textColour) >= 4.5)
  }

  @Test func neighbouringSegmentsDifferByThreeToOne() {
    for (one, other) in zip(Palette.neighbours, Palette.neighbours.dropFirst()) {
      #expect(contrast(one, other) >= 3)
    }
    #expect(Palette.neighbours.allSatisfy { contrast($0, .white) >= 3 })
  }

  /// WCAG 2.2, 1.4.11: what must be seen to read a chart.
  @Test func everyVerdictStandsOutFromWhite() {
    for mark in VerdictMark.allCases { #expect(contrast(mark.colour, .white) >= 3) }
  }

  @Test func everyNeighbourHasATextureOfItsOwn() {
    #expect(Set(Texture.neighbours).count == Palette.neighbours.count)
    #expect(Texture.neighbours.count == Palette.neighbours.count)
  }

  @Test func everyAnswerHasALetterOfItsOwn() {
    let letters = TileMap.Answer.allCases.map(\.letter)
    #expect(letters == ["C", "P", "R", "H", "S", ""])
  }
}
