import PoliceOutcomes

/// What the offence is, the law, and how to report it, from the definitions of the topic.
enum OffenceSection {
  /// Definitions that stand elsewhere or belong to a page.
  private static let elsewhere: Set = ["content-note", "quick-exit"]

  static func section(_ result: StudyResult) -> Section? {
    let offence = result.description.offence
    let paragraphs = result.reference.definitions.filter { !elsewhere.contains($0.id) }
    if paragraphs.isEmpty && offence.law.isEmpty && offence.codes.isEmpty { return nil }
    var facts = [DefinitionEntry("Offence", Sentence(offence.name))]
    if !offence.law.isEmpty { facts.append(DefinitionEntry("Law", Sentence(offence.law))) }
    if !offence.codes.isEmpty {
      facts.append(
        DefinitionEntry(
          Sentence(offence.codes.count == 1 ? "Recording code" : "Recording codes"),
          Sentence(Words.list(offence.codes))))
    }
    return Section(
      id: "offence", heading: "About the offence",
      blocks: [.definitions(facts)] + paragraphs.flatMap(blocks))
  }

  private static func blocks(_ definition: Definition) -> [Block] {
    let unconfirmed = Words.unconfirmed(definition.status)
    let marked: Sentence = unconfirmed.isEmpty ? "" : " (\(unconfirmed))"
    return [
      .heading(definition.heading), .paragraph(Sentence(definition.text) + marked),
    ]
  }
}
