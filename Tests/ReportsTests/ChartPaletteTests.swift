import Foundation
import Reports
import Testing

@Suite struct ChartPaletteTests {
  /// WCAG 2.2, "relative luminance" and "contrast ratio".
  private func luminance(_ colour: Palette) -> Double {
    let value = Int(colour.rawValue.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let fraction = Double(part) / 255
      return fraction <= 0.04045 ? fraction / 12.92 : pow((fraction + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: Palette, _ other: Palette) -> Double {
    let (low, high) = (
      min(luminance(one), luminance(other)), max(luminance(one), luminance(other))
    )
    return (high + 0.05) / (low + 0.05)
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
}
