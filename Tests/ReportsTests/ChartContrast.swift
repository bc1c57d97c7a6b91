import Foundation
import Reports

/// How far two colours differ.
///
/// - Source: WCAG 2.2, "relative luminance" and "contrast ratio".
enum ChartContrast {
  static func ratio(_ one: Palette, _ other: Palette) -> Double {
    let both = [luminance(one), luminance(other)].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private static func luminance(_ colour: Palette) -> Double {
    let value = Int(colour.rawValue.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let fraction = Double(part) / 255
      return fraction <= 0.04045 ? fraction / 12.92 : pow((fraction + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
