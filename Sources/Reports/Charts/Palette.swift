/// A colour of the charts, with its contrast with white as the palette's authors' values give it.
///
/// - Source: Analysis Function colour palette for categorical data; contrasts by the formula of
///   WCAG 2.2.
package enum Palette: String, CaseIterable, Sendable {
  case darkBlue = "#12436D"
  case turquoise = "#28A197"
  case darkPink = "#801650"
  case orange = "#F46A25"
  case darkGrey = "#3D3D3D"
  case lightPurple = "#A285D1"
  case nearBlack = "#0B0C0C"
  case white = "#FFFFFF"
  /// For gridlines alone: nothing is read from them.
  case gridGrey = "#D4D4D4"

  /// For segments side by side: each differs from the next by more than 3 to 1.
  package static let neighbours: [Palette] = [
    .darkBlue, .turquoise, .darkPink, .orange, .darkGrey, .lightPurple,
  ]

  package var contrastWithWhite: Double {
    switch self {
    case .darkBlue: 10.25
    case .turquoise: 3.17
    case .darkPink: 9.77
    case .orange: 3.03
    case .darkGrey: 10.86
    case .lightPurple: 3.08
    case .nearBlack: 19.59
    case .white: 1
    case .gridGrey: 1.48
    }
  }

  /// The colour of text that lies on this one: white where that has a contrast of 4.5 to 1.
  package var textColour: Palette { contrastWithWhite >= 4.5 ? .white : .nearBlack }
}
