/// A text in which figures of a study are to be filled in, read into its parts.
///
/// Placeholders are those of the narrative. `{{#forces}} … {{/forces}}` is repeated for each force,
/// `{{#charge-rate}} … {{/charge-rate}}` printed where the figure has a value, and
/// `{{^charge-rate}} … {{/charge-rate}}` where it has none.
package struct Template: Hashable, Sendable {
  /// The file, as it is named to the user.
  package let file: String
  package let format: TextFormat
  package let prose: ProseText
  /// What it is made of, in its order.
  package let nodes: [TemplateNode]
  /// What is wrong with the braces and the blocks, in its order.
  package let faults: [Diagnostic]

  package init(_ text: String, file: String) {
    self.file = file
    format = TextFormat(path: file)
    prose = ProseText(text, as: format)
    var reader = TemplateReader(prose, text: text, format: format, file: file)
    reader.read()
    nodes = reader.nodes
    faults = reader.faults
  }
}

/// A part of a template.
package indirect enum TemplateNode: Hashable, Sendable {
  /// Text that is printed as it is.
  case text(String)
  /// A placeholder. `lineEnd` is the end of its line where nothing else stands on it, and is printed only where
  /// the placeholder prints something.
  case value(TemplateTag, lineEnd: String)
  case block(TemplateBlock)
}

/// A part of a template that is printed for each of several, or on a condition.
package struct TemplateBlock: Hashable, Sendable {
  package let tag: TemplateTag
  package let nodes: [TemplateNode]

  /// What a block is repeated for.
  package enum Repetition: String, Hashable, Sendable, CaseIterable {
    /// Every force that was asked.
    case forces
    /// Every year of the study or of the force, or every month of a study that is told by month.
    case periods
  }

  /// What the block is repeated for, or `nil` where it depends on a figure.
  package var repetition: Repetition? { Repetition(rawValue: tag.name) }

  /// Whether nothing but white space stands in it.
  package var isBlank: Bool {
    nodes.allSatisfy { node in
      if case .text(let text) = node { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }
}
