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
    let last = result.description.window.last
    let since = events.filter { (Month(iso: $0.date.prefix(7)) ?? last) > last }
    let entries = events.filter { !since.contains($0) }.map { entry($0, result) }
    if !entries.isEmpty { blocks.append(.definitions(entries)) }
    if !since.isEmpty {
      blocks.append(.heading("After the months of this study"))
      blocks.append(.definitions(since.map { entry($0, result) }))
    }
    return Section(
      id: "law", heading: events.isEmpty ? "Breaks in the series" : "The law and the series",
      blocks: blocks)
  }

  private static func sentence(_ change: SeriesBreak) -> Sentence {
    "\(Words.date(change.date)): \(Words.sentence(change.what))\(sources(change.source))"
  }

  /// The date and what it does to the series; what changed, and where that is written.
  private static func entry(_ event: LawEvent, _ result: StudyResult) -> DefinitionEntry {
    let month = Month(iso: event.date.prefix(7))
    let isWithin = month.map { result.description.window.contains(ReportingPeriod($0)) } ?? false
    let place = isWithin ? ", within the months of this study" : ""
    return DefinitionEntry(
      Sentence("\(date(event)): \(effect(event))\(place)"),
      "\(words(event))\(sources(event.source))")
  }

  private static func sources(_ text: String) -> Sentence {
    text.isEmpty ? "" : " Source: \(Words.sources(text))."
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
    case "hard-break": "a break, not comparable across the date"
    case "soft-break": "a break, compare with care"
    case "scope": "another offence nearby"
    case "repeal": "the series ends"
    default: "no effect on the series"
    }
  }
}
