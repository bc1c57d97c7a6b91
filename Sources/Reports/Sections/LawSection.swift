import PoliceOutcomes

/// Changes in the law and in recording that touch the series.
enum LawSection {
  static func section(_ result: StudyResult) -> Section? {
    let events = result.reference.law
      .filter { Nations.meet(result.description.jurisdiction, [$0.jurisdiction]) }
      .sorted { ($0.date, $0.event) < ($1.date, $1.event) }
    let breaks = result.description.breaks
    if events.isEmpty && breaks.isEmpty { return nil }
    var blocks: [Block] = []
    if !breaks.isEmpty {
      blocks.append(.paragraph("Counts are not alike on the two sides of a break in the series."))
      blocks.append(.list(breaks.map(sentence)))
    }
    if !events.isEmpty { blocks.append(.table(table(events, result))) }
    return Section(
      id: "law", heading: events.isEmpty ? "Breaks in the series" : "The law and the series",
      blocks: blocks)
  }

  private static func sentence(_ change: SeriesBreak) -> Sentence {
    let source: Sentence =
      change.source.isEmpty ? "" : " Source: \(Words.sources(change.source))."
    return "\(Words.date(change.date)): \(Words.sentence(change.what))" + source
  }

  private static func table(_ events: [LawEvent], _ result: StudyResult) -> Table {
    Table(
      id: "law-table", caption: "Changes in \(result.description.jurisdiction)",
      columns: [
        Table.Column("Date"), Table.Column("What changed"), Table.Column("Effect on the series"),
        Table.Column("Months of this study"), Table.Column("Source"),
      ],
      cells: events.map { event in
        [
          Sentence(date(event)), Sentence(words(event)), Sentence(effect(event)),
          place(event, result.description.window),
          event.source.isEmpty ? "not recorded" : Words.sources(event.source),
        ]
      })
  }

  /// The date, with what is not confirmed about it.
  private static func date(_ event: LawEvent) -> String {
    let isPlain = event.dateStatus.isEmpty || event.dateStatus.hasPrefix("confirmed")
    return Words.date(event.date) + (isPlain ? "" : " (\(event.dateStatus))")
  }

  private static func words(_ event: LawEvent) -> String {
    let caveat = event.caveat.isEmpty ? "" : " \(Words.sentence(event.caveat))"
    return Words.sentence(event.event) + caveat
  }

  private static func effect(_ event: LawEvent) -> String {
    switch event.effect {
    case "start": "the series begins"
    case "hard-break": "break: not comparable across the date"
    case "soft-break": "break: compare with care"
    case "scope": "another offence nearby"
    case "repeal": "the series ends"
    default: "none"
    }
  }

  private static func place(_ event: LawEvent, _ window: ReportingPeriod) -> Sentence {
    guard let month = Month(iso: event.date.prefix(7)) else { return "not known" }
    if month < window.first { return "before" }
    if window.last < month { return "after" }
    return "\(Inline.strong([.text("within")]))"
  }
}
