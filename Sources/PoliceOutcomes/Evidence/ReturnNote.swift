/// A line of a return above, between or below its tables: a title or a note, as written.
package struct ReturnNote: Hashable, Sendable {
  /// The text of the line's cells, a space for every line break.
  package let text: String
  package let location: SourceLocation

  package init(text: String, location: SourceLocation) {
    self.text = text
    self.location = location
  }
}
