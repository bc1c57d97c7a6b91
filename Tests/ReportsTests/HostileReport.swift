import Reports

extension Report {
  /// A report with the same text in every field that holds text.
  static func filled(with text: String) -> Report {
    let inlines: [Inline] = [
      .text(text), .figure(PrintedFigure(id: text, text: text)),
      .emphasis([.text(text)]), .text(" "), .strong([.text(text)]), .text(" "), .code(text),
      .text(" "), .link([.text(text)], to: text), .text(" "),
      .link([.text(text)], to: "https://example.org/"), .text(text),
    ]
    let table = Table(
      id: text, caption: text, columns: [.init(text), .init(text, isNumeric: true)],
      rows: [[inlines, [.text(text)]], [[.code(text)], inlines]], notes: [inlines])
    let chart = ChartBlock(
      id: text, title: text, subtitle: text, alternativeText: text, svg: "<svg></svg>",
      table: table, notes: [inlines])
    return Report(
      id: text, title: text, standfirst: inlines,
      sections: [
        Section(
          id: text, heading: text,
          blocks: [
            .paragraph(inlines), .list([inlines, [.text(text)]]), .numberedList([[.text(text)]]),
            .definitions([DefinitionEntry(term: inlines, text: inlines)]),
            .heading(3, [.text(text)]), .quote([.paragraph([.text(text)])]),
            .preformatted(text), .table(table),
            .chart(chart),
          ])
      ])
  }
}
