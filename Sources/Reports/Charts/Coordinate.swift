/// A coordinate to a tenth of a unit, half away from zero, without a trailing zero. A drawing is at least 320 units
/// wide: a tenth is finer than a printer's dot at the width of a page.
package func coordinateText(_ value: Double) -> String {
  var written = TextBytes()
  written.add(coordinate: value)
  return written.text
}

/// The tenths of a unit nearest to a coordinate, half away from zero.
func tenths(_ value: Double) -> Int {
  precondition(value.magnitude < 1e12, "a coordinate lies within the drawing")
  return Int((value * 10).rounded(.toNearestOrAwayFromZero))
}

extension TextBytes {
  /// Adds a coordinate as a drawing writes it.
  mutating func add(coordinate: Double) { add(tenths: Reports.tenths(coordinate)) }

  /// Adds so many tenths of a unit.
  mutating func add(tenths: Int) {
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if tenths < 0 { add("-") }
    add(Int(whole))
    if part == 0 { return }
    add(".")
    add(Int(part))
  }
}
