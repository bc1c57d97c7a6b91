/// How wide a chart is drawn: for a page, or for a narrow screen, where the letters stay as large
/// and the chart rearranges itself.
package enum ChartSize: Hashable, Sendable, CaseIterable {
  case wide
  case narrow

  /// In units of the drawing; the height follows from what is drawn.
  package var width: Double {
    switch self {
    case .wide: 720
    case .narrow: 360
    }
  }

  var margin: Double {
    switch self {
    case .wide: 20
    case .narrow: 10
    }
  }

  var left: Double { margin }
  var right: Double { width - margin }
  /// The room for lines of words.
  var proseWidth: Double { right - left }

  var title: TextStyle { TextStyle(self == .wide ? 24 : 19, isBold: true) }
  var subtitle: TextStyle { TextStyle(self == .wide ? 17 : 15) }
  var label: TextStyle { TextStyle(self == .wide ? 16 : 15) }
  var strongLabel: TextStyle { TextStyle(label.size, isBold: true) }
  var small: TextStyle { TextStyle(15) }
}
