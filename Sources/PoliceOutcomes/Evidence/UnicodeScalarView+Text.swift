extension String.UnicodeScalarView {
  /// Adds the characters of a text. The standard library's `append(contentsOf:)` copies all that is there each time,
  /// so that a line of many hidden characters takes the square of its length.
  package mutating func add(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }
}
