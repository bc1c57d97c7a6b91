/// A cell of a return: the text a force wrote, and where.
package struct SourceCell: Hashable, Sendable {
  /// The text as written, spaces included.
  package let text: String
  package let location: SourceLocation
  /// What `corrections.csv` puts in its place, or `nil` where nothing corrects it.
  package let correction: String?

  package init(text: String, location: SourceLocation, correction: String? = nil) {
    self.text = text
    self.location = location
    self.correction = correction
  }

  /// The text the program reads: the correction where there is one, else what was written.
  package var reading: String { correction ?? text }
}
