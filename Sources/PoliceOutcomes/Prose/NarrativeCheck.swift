/// Whether every placeholder of the author's prose has something to stand for.
package enum NarrativeCheck {
  /// What is said of the placeholders of `narrative`, in its order.
  ///
  /// - Parameter blocks: the tables and charts there are, as placeholders name them:
  ///   "table:forces-table". It is asked only where the prose places one.
  package static func diagnostics(
    _ narrative: String, figures: Figures, blocks: () -> [String]
  ) -> [Diagnostic] {
    let placeholders = Placeholder.all(in: narrative)
    let known = placeholders.contains { $0.isBlock && !$0.isInCode } ? blocks() : []
    var placed: Set<String> = []
    return placeholders.compactMap { placeholder in
      let place = SourceLocation(
        file: "narrative.md", line: placeholder.line, column: placeholder.column)
      if placeholder.isInCode { return .placeholderInCode(placeholder.text, at: place) }
      if placeholder.isBlock {
        guard known.contains(placeholder.text) else {
          return .unknownBlockPlaceholder(
            placeholder.text, at: place,
            nearest: NearestNames.closest(to: placeholder.text, among: known))
        }
        let isFirst = placed.insert(placeholder.text).inserted
        return placeholder.isAlone && isFirst
          ? nil : .blockPlaceholderInText(placeholder.text, at: place)
      }
      guard figures[placeholder.figureID] != nil else {
        return .unknownPlaceholder(
          placeholder.figureID, at: place,
          nearest: NearestNames.closest(to: placeholder.figureID, among: figures.all.map(\.id)))
      }
      if let style = placeholder.style, !Placeholder.styles.contains(style) {
        return .unknownPlaceholderStyle(
          style, of: placeholder.figureID, at: place, known: Placeholder.styles)
      }
      return nil
    }
  }
}
