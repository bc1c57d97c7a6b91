import PoliceOutcomes

/// What differs for people under 18, and who helps them.
enum UnderEighteen {
  static func section(_ result: StudyResult) -> Section? {
    let services = SupportServices.home(result).filter { $0.under18 == "only" }
    let others = SupportServices.home(result).filter { $0.under18 == "no" }.map(\.name)
    let definition = result.reference.definition("under-18")
    if definition == nil, services.isEmpty { return nil }
    var blocks = definition.map(DefinitionText.blocks) ?? []
    if !services.isEmpty {
      blocks.append(.heading("For people under 18"))
      blocks.append(.definitions(SupportServices.entries(services, result)))
    }
    if !others.isEmpty {
      blocks.append(
        .paragraph(Sentence("Not for people under 18: \(Words.list(others)).")))
    }
    return Section(
      id: "under-18", heading: definition?.heading ?? "Where somebody is under 18", blocks: blocks)
  }
}
