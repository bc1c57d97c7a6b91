import PoliceOutcomes

/// Somewhere to turn in the nations of the study, and abroad where the topic has services there.
enum SupportSection {
  static func section(_ result: StudyResult) -> Section? {
    let services = result.reference.services.filter(isWithinReach)
    let home = services.filter {
      !$0.isAbroad && Nations.meet(result.description.jurisdiction, $0.nations)
    }
    let abroad = services.filter(\.isAbroad)
    if home.isEmpty && abroad.isEmpty { return nil }
    var blocks: [Block] = []
    if !home.isEmpty {
      blocks.append(.definitions(home.map { entry($0, nations: !isForAll($0, result)) }))
    }
    if !abroad.isEmpty {
      blocks.append(.heading("Outside the United Kingdom"))
      blocks.append(.definitions(abroad.map { entry($0, nations: true) }))
    }
    return Section(id: "support", heading: "Support", role: .support, blocks: blocks)
  }

  /// Whether a reader can turn to the service: it has an address, or a number that was checked.
  private static func isWithinReach(_ service: SupportService) -> Bool {
    let hasNumber = !service.checkedOn.isEmpty && !(service.phone + service.text).isEmpty
    return hasNumber || !service.web.isEmpty
  }

  /// Whether the service is there for all of the study's nations.
  private static func isForAll(_ service: SupportService, _ result: StudyResult) -> Bool {
    let served = Set(service.nations.flatMap { Nations.named(in: $0) })
    return Nations.named(in: result.description.jurisdiction).isSubset(of: served)
  }

  private static func entry(_ service: SupportService, nations: Bool) -> DefinitionEntry {
    let place = nations ? " (\(Words.list(service.nations)))" : ""
    return DefinitionEntry(Sentence(service.name + place), ServiceText.sentence(service))
  }
}
