/// What lies over a colour, so that areas are told apart without it.
package enum Texture: String, Hashable, Sendable, CaseIterable {
  case plain
  case dots
  case rising
  case level
  case falling
  case upright

  /// For segments side by side, in the order of `Palette.neighbours`.
  package static let neighbours: [Texture] = [.plain, .dots, .rising, .level, .falling, .upright]

  /// The id of the pattern in a drawing whose ids begin with `stem`.
  func id(_ stem: String) -> String { "\(stem)-\(rawValue)" }

  /// Defines the pattern in the colour of text on `ground`, faintly; nothing where it is plain.
  func define(_ svg: inout SVG, stem: String, on ground: Palette) {
    if self == .plain { return }
    let size = self == .dots ? 8.0 : 7.0
    svg.pattern(id: id(stem), width: size, height: size, turned: degrees) { svg in
      var path = SVGPath()
      if self == .dots {
        path.circle(x: 4, y: 4, radius: 1.4)
      } else {
        path.rectangle(x: 0, y: 0, width: size, height: 1.5)
      }
      svg.draw(path, ["fill": "\(ground.textColour.rawValue)", "fill-opacity": 0.4])
    }
  }

  private var degrees: Int {
    switch self {
    case .plain, .dots, .level: 0
    case .rising: 135
    case .falling: 45
    case .upright: 90
    }
  }
}
