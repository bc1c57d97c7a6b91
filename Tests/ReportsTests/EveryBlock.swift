import Reports

extension Report {
  /// What stands at the head and the foot of `everyBlock`.
  static let banner = "Synthetic data: the forces and the numbers are invented."

  /// A report that uses every block and every inline, with text in each that could act.
  static let everyBlock = Report(
    id: "every-block",
    title: "Charging of *invented* offences, 2 forces & 1 that refused, 2019 to 2020",
    standfirst: [
      .text("Of "), .figure(PrintedFigure(id: "offences-recorded", text: "1,169")),
      .text(" offences, "), .figure(PrintedFigure(id: "charge-rate", text: "11.6%")),
      .text(" had ended in a charge or summons by 31 July 2021."),
    ],
    sections: [note, findings, method, trend, forces, words, support])

  private static let note = Section(
    id: "content-note", heading: "Content note", role: .contentNote,
    blocks: [
      .paragraph([
        .text("This report is about offences. "), .link([.text("Support")], to: "#support"),
        .text(" is at the end, the "),
        .link([.text("numbers by force")], to: "#table-forces"), .text(" before it."),
      ])
    ])

  private static let findings = Section(
    id: "key-findings", heading: "Key findings", role: .keyFindings,
    blocks: [
      .list([
        [
          .strong([.figure(PrintedFigure(id: "charge-rate", text: "11.6%"))]),
          .text(" of offences ended in a charge or summons: "),
          .figure(PrintedFigure(id: "charged", text: "136")), .text(" of "),
          .figure(PrintedFigure(id: "offences-recorded", text: "1,169")), .text("."),
        ],
        [.text("- a dash, 1. a number and <b>bold</b> are text.")],
      ]),
      .list([[.text("A second list.")]]),
    ])

  private static let method = Section(
    id: "method", heading: "How this was counted", role: .method,
    blocks: [
      .numberedList([
        [.text("Counts below 5 (\"<5\") are kept as "), .emphasis([.text("ranges")]), .text(".")],
        [.text("Files: "), .code("kent_2019|2020`.csv"), .text(".")],
      ]),
      .numberedList([[.text("1) A second list.")]]),
    ])

  private static let trend = Section(
    id: "trend", heading: "Offences recorded",
    blocks: [
      .chart(
        ChartBlock(
          id: "offences-by-period", title: "Offences rose", subtitle: "By year",
          alternativeText: "Bar chart of offences by year: 500 in 2019, 669 in 2020.",
          svg: """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img">
            <title>Offences rose</title>
            <rect width="5" height="5"/>
            </svg>

            """,
          table: Table(
            id: "offences-by-period", caption: "Offences by year, 2 forces, 2019 to 2020",
            columns: [.init("Year"), .init("Offences", isNumeric: true)],
            rows: [
              [
                [.text("2019")],
                [.figure(PrintedFigure(id: "offences-recorded.2019", text: "500"))],
              ],
              [
                [.text("2020")],
                [.figure(PrintedFigure(id: "offences-recorded.2020", text: "669"))],
              ],
            ]),
          notes: [
            [
              .text("Growth of "), .figure(PrintedFigure(id: "growth.2020", text: "34%")),
              .text(" in 2 forces."),
            ]
          ]))
    ])

  private static let forces = Section(
    id: "forces", heading: "Charges by force: Kent & others",
    blocks: [
      .heading(3, [.text("Each force")]),
      .table(
        Table(
          id: "forces", caption: "Charges by force, 2019 to 2020",
          columns: [
            .init("Force"), .init("Offences", isNumeric: true), .init("Share (%)", isNumeric: true),
            .init("Label as sent"),
          ],
          rows: [
            [
              [.text("Avon | Somerset")],
              [.figure(PrintedFigure(id: "offences-recorded.avon-and-somerset", text: "1,100"))],
              [.figure(PrintedFigure(id: "charge-rate.avon-and-somerset", text: "11.8%"))],
              [.code("NFA | declined")],
            ],
            [
              [.link([.text("Kent")], to: "https://www.kent.police.uk/foi?a=1&b=(2)")],
              [.figure(PrintedFigure(id: "offences-recorded.kent", text: "43 [r]"))],
              [.text("[u]")], [.text("-")],
            ],
          ],
          notes: [
            [.text("[u]: fewer than 50 offences. [r]: revised.")],
            [
              .text("Asked: "), .figure(PrintedFigure(id: "forces-asked", text: "3")), .text("."),
            ],
          ])),
      .heading(4, [.text("Refused")]),
      .paragraph([.text("+ One force refused.")]),
    ])

  private static let words = Section(
    id: "words", heading: "Words",
    blocks: [
      .definitions([
        DefinitionEntry(
          term: [.text("Charge "), .strong([.text("rate")])],
          text: [.text("Outcome 1 out of all offences recorded.")]),
        DefinitionEntry(
          term: [.code("008/71")],
          text: [
            .text("Of these "), .figure(PrintedFigure(id: "charged", text: "136")),
            .text(" were charged."),
          ]),
      ]),
      .quote([
        .paragraph([.text("# One person's words,")]),
        .quote([.paragraph([.text("and another's.")])]),
        .list([[.text("In a list.")]]),
      ]),
      .preformatted("g = n2 / n1 − 1    <b> & *c*\n\n  ```\nleast = C / (R − X)"),
      .paragraph([
        .strong([.text("Bold "), .emphasis([.text("and slanted")])]), .text(" beside "),
        .emphasis([.text("slanted")]), .strong([.text("bold")]), .text("; in a wo"),
        .emphasis([.text("rd")]), .text("; "),
        .link([.text("refused")], to: "javascript:alert(1)"), .text("; "),
        .link([.text("https://example.org/")], to: "https://example.org/"), .text("!"),
        .link([.text("mail")], to: "mailto:foi@example.org"),
      ]),
    ])

  private static let support = Section(
    id: "support", heading: "Support", role: .support,
    blocks: [
      .paragraph([
        .text("Call "), .link([.strong([.text("999")])], to: "tel:999"),
        .text(" in an emergency."),
      ])
    ])
}
