import PoliceOutcomes

/// The law in each nation: that of the study first, with its dates, then the others.
enum NationalLaw {
  static func section(_ result: StudyResult) -> Section? {
    let definitions = result.reference.definitions.filter { $0.id.hasPrefix("law-") }
    let own = definitions.filter { Nations.meet(result.description.jurisdiction, [$0.heading]) }
    let others = definitions.filter { !own.contains($0) }
    let dates = dates(result)
    if definitions.isEmpty && dates.isEmpty { return nil }
    var blocks = own.flatMap { [.heading($0.heading)] + DefinitionText.blocks($0) }
    if !dates.isEmpty {
      blocks.append(.heading("When the law changed"))
      blocks.append(.definitions(dates))
    }
    blocks += others.flatMap { [.heading($0.heading)] + DefinitionText.blocks($0) }
    return Section(id: "law", heading: "The law in each nation", blocks: blocks)
  }

  /// Changes of the law where the study is, in order; those of recording alone are left out.
  private static func dates(_ result: StudyResult) -> [DefinitionEntry] {
    result.reference.law
      .filter { Nations.meet(result.description.jurisdiction, [$0.jurisdiction]) }
      .filter { ["start", "hard-break", "scope", "repeal"].contains($0.effect) }
      .sorted { ($0.date, $0.event) < ($1.date, $1.event) }
      .map { event in
        let isPlain = event.dateStatus.isEmpty || event.dateStatus == "confirmed"
        let date = Words.date(event.date) + (isPlain ? "" : " (\(event.dateStatus))")
        let source: Sentence =
          event.source.isEmpty ? "" : " Source: \(Words.sources(event.source))."
        // What a row says after its first sentence is about the figures.
        let first = event.event.split(separator: ". ").first.map(String.init) ?? event.event
        return DefinitionEntry(Sentence(date), Sentence(Words.sentence(first)) + source)
      }
  }
}
