/// The patterns that tell areas apart without their colours. The id of each is its chart's own.
extension SVG {
  /// Slanted stripes of a colour on white.
  mutating func hatch(id: String, _ colour: Palette, step: Double = 9) {
    pattern(id: id, width: step, height: step, turned: 45) { svg in
      svg.area(width: step, height: step, .white)
      svg.area(width: step * 4 / 9, height: step, colour)
    }
  }

  /// A pattern that repeats a tile of this size.
  mutating func pattern(
    id: String, width: Double, height: Double, turned degrees: Int = 0, _ body: (inout SVG) -> Void
  ) {
    group(
      "pattern",
      [
        "id": "\(id)", "width": .number(width), "height": .number(height),
        "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(\(String(degrees)))",
      ], body)
  }

  private mutating func area(width: Double, height: Double, _ colour: Palette) {
    draw(
      "rect",
      ["width": .number(width), "height": .number(height), "fill": "\(colour.rawValue)"])
  }
}
