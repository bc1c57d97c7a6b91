extension Inline {
  /// The words alone, without markup or addresses.
  var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _): inlines.plainText
    case .figure(let figure): figure.text
    case .marker(let marker): marker.text
    }
  }
}

extension [Inline] {
  /// The words alone, without markup or addresses.
  package var plainText: String { map(\.plainText).joined() }
}
