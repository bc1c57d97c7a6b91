import PoliceOutcomes

/// A page of a report as a tree, before it is text. Writers turn the one tree into Markdown and
/// HTML, so that the two cannot disagree.
package struct Report: Hashable, Sendable {
  /// The study's id.
  package var id: String
  /// Where the page stands in the report's folder.
  package var path: PagePath
  package var title: String
  /// One sentence beneath the title, with the cut-off.
  package var standfirst: [Inline]
  package var sections: [Section]

  package init(
    id: String, path: PagePath = .national, title: String, standfirst: [Inline],
    sections: [Section]
  ) {
    self.id = id
    self.path = path
    self.title = title
    self.standfirst = standfirst
    self.sections = sections
  }
}

/// A headed part of a report.
package struct Section: Hashable, Sendable {
  /// The anchor: "key-findings".
  package var id: String
  package var heading: String
  package var role: Role
  package var blocks: [Block]

  /// How a section stands out.
  package enum Role: String, Hashable, Sendable {
    case body
    case contentNote = "content-note"
    case keyFindings = "key-findings"
    case method
    case support
  }

  package init(id: String, heading: String, role: Role = .body, blocks: [Block]) {
    self.id = id
    self.heading = heading
    self.role = role
    self.blocks = blocks
  }
}

/// A block of a report.
package indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  case list([[Inline]])
  case numberedList([[Inline]])
  /// A term and what it means.
  case definitions([DefinitionEntry])
  /// A heading below the section's; level 3 or 4.
  case heading(Int, [Inline])
  case quote([Block])
  /// Lines that stand as they are, such as a formula.
  case preformatted(String)
  case table(Table)
  case chart(ChartBlock)
}

/// A term with its explanation.
package struct DefinitionEntry: Hashable, Sendable {
  package var term: [Inline]
  package var text: [Inline]

  package init(term: [Inline], text: [Inline]) {
    self.term = term
    self.text = text
  }
}

/// A run of text inside a block.
package indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  /// A link to an address (`https://`, `tel:`), to an anchor of the page (`#law`), or to another
  /// page of the report (`page:methods#growth`).
  case link([Inline], to: String)
  case figure(PrintedFigure)
  case marker(Marker)
}

/// A figure as printed: the text, and which figure it is.
package struct PrintedFigure: Hashable, Sendable {
  package var id: String
  package var text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// A table with a caption, one header row, and a header cell to each row.
package struct Table: Hashable, Sendable {
  package var id: String
  package var caption: String
  package var columns: [Column]
  /// Each row has as many cells as there are columns; the first cell names the row.
  package var rows: [[[Inline]]]
  /// What the signs of the table mean; printed above it.
  package var notes: [[Inline]]

  package struct Column: Hashable, Sendable {
    package var heading: String
    package var isNumeric: Bool

    package init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  package init(
    id: String, caption: String, columns: [Column], rows: [[[Inline]]], notes: [[Inline]] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

/// A chart in a report: the drawing, what it says in words, and its numbers.
package struct ChartBlock: Hashable, Sendable {
  /// The name of the file without ".svg": "offences-by-period".
  package var id: String
  package var title: String
  package var subtitle: String
  /// At most about 150 characters: type, measure, main point.
  package var alternativeText: String
  /// A whole SVG document that also stands alone.
  package var svg: String
  /// The same drawing for a narrow screen, or `nil` where the one serves both.
  package var narrowSVG: String?
  /// The same numbers, in words and figures.
  package var table: Table
  package var notes: [[Inline]]
  /// The same numbers as rows of a file, one a mark.
  package var data: [ChartDatum]

  package init(
    id: String, title: String, subtitle: String, alternativeText: String, svg: String,
    narrowSVG: String? = nil, table: Table, notes: [[Inline]] = [], data: [ChartDatum] = []
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.alternativeText = alternativeText
    self.svg = svg
    self.narrowSVG = narrowSVG
    self.table = table
    self.notes = notes
    self.data = data
  }
}
