/// The cells whose text is withheld here, and what their places must not tell.
///
/// A cell begins where the one before it ends, so that the columns behind a withheld count would
/// say how many digits it has: what follows it on its line is known by its line only.
package struct WithheldPlaces: Hashable, Sendable {
  /// The column of the first withheld cell of a line, by the place of the line.
  private var columns: [SourceLocation: Int] = [:]

  package init() {}

  init(_ places: some Sequence<SourceLocation>) {
    for place in places {
      let line = SourceLocation(file: place.file, line: place.line)
      columns[line] = min(columns[line] ?? .max, place.column)
    }
  }

  /// Adds the places of another return.
  package mutating func formUnion(_ other: WithheldPlaces) {
    columns.merge(other.columns) { min($0, $1) }
  }

  /// The place as it may be published.
  func published(_ place: SourceLocation) -> SourceLocation {
    let line = SourceLocation(file: place.file, line: place.line)
    guard let column = columns[line], place.column > column else { return place }
    return line
  }

  /// The diagnostic with the places it may be published with, and without the line they are in.
  package func published(_ diagnostic: Diagnostic) -> Diagnostic {
    if columns.isEmpty { return diagnostic }
    let location = diagnostic.location
    var published = Diagnostic(
      diagnostic.severity, diagnostic.code, at: published(location), diagnostic.message,
      remedy: diagnostic.remedy, related: diagnostic.related.map(published))
    published.waiver = diagnostic.waiver
    published.hidesLine =
      diagnostic.hidesLine
      || columns[SourceLocation(file: location.file, line: location.line)] != nil
    return published
  }

  func published(_ cell: SourceCell) -> SourceCell {
    SourceCell(
      text: cell.text, location: published(cell.location), correction: cell.correction)
  }
}
