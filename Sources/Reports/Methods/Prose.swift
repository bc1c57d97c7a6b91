/// The program's own text, written as CommonMark, as parts of a report.
enum Prose {
  /// The blocks of `text`. Its headings stand below those of sections.
  static func blocks(_ text: String) -> [Block] { Narrative.blocks(text) { _ in nil } }

  /// The text of one paragraph.
  static func inlines(_ text: String) -> [Inline] {
    if case .paragraph(let inlines)? = blocks(text).first { inlines } else { [] }
  }

  /// A table whose cells are CommonMark.
  static func table(
    _ id: String, _ caption: String, _ columns: [String], _ rows: [[String]],
    notes: [String] = []
  ) -> Block {
    .table(
      Table(
        id: id, caption: caption, columns: columns.map { Table.Column($0) },
        rows: rows.map { $0.map(inlines) }, notes: notes.map(inlines)))
  }
}
