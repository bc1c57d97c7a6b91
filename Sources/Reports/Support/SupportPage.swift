package import PoliceOutcomes

/// Where to turn, what the offence is, how to report it, what differs for people under 18, and the
/// law in each nation: for whoever is affected, before it is for whoever reads figures.
///
/// Everything on it comes from the reference data of the study's topic and jurisdiction, each part
/// with the day it was checked and with what nobody has confirmed.
package enum SupportPage {
  package static func page(_ result: StudyResult) -> Report {
    Report(
      id: result.description.id, path: .support, title: title(result),
      standfirst: standfirst(result).inlines,
      sections: [
        services(result), reporting(result), UnderEighteen.section(result), offence(result),
        NationalLaw.section(result), abroad(result), checks(result),
      ].compactMap { $0 })
  }

  /// The page, or `nil` where the reference data have nothing to say of the topic.
  static func pageWithHelp(_ result: StudyResult) -> Report? {
    let page = page(result)
    return page.sections.count > 1 ? page : nil
  }

  private static func title(_ result: StudyResult) -> String {
    let hasLaw = result.reference.definitions.contains { $0.id.hasPrefix("law-") }
    return hasLaw ? "Support, reporting and the law" : "Support and reporting"
  }

  private static func standfirst(_ result: StudyResult) -> Sentence {
    let first: Sentence =
      result.reference.services.contains { $0.phone == "999" && !$0.isAbroad }
      ? "In danger now? Call \(Inline.link([.text("999")], to: "tel:999")). " : ""
    let real: Sentence =
      result.description.isSynthetic
      ? " The forces and counts of this study are invented; the services and the law on this page are not."
      : ""
    return first
      + "Nobody has to report to the police to be helped. What happened is not the fault of whoever it was done to."
      + real
  }

  /// Services in the nations of the study.
  private static func services(_ result: StudyResult) -> Section? {
    let home = SupportServices.home(result)
    if home.isEmpty { return nil }
    return Section(
      id: "services", heading: "Where to turn in \(result.description.jurisdiction)",
      role: .support, blocks: [.definitions(SupportServices.entries(home, result))])
  }

  private static func abroad(_ result: StudyResult) -> Section? {
    let services = SupportServices.abroad(result)
    if services.isEmpty { return nil }
    return Section(
      id: "abroad", heading: "Services in other countries",
      blocks: [
        .paragraph("For readers outside the United Kingdom."),
        .definitions(SupportServices.entries(services, result)),
      ])
  }

  private static func reporting(_ result: StudyResult) -> Section? {
    guard let definition = result.reference.definition("reporting") else { return nil }
    return Section(
      id: "reporting", heading: definition.heading, blocks: DefinitionText.blocks(definition))
  }

  /// What the offence is and whom it affects, in the order of the reference data.
  private static func offence(_ result: StudyResult) -> Section? {
    let definitions = result.reference.definitions.filter { definition in
      !elsewhere.contains(definition.id) && !definition.id.hasPrefix("law-")
    }
    if definitions.isEmpty { return nil }
    return Section(
      id: "definitions", heading: "What the words mean",
      blocks: definitions.flatMap { [.heading($0.heading)] + DefinitionText.blocks($0) })
  }

  /// What has a section of its own, belongs to every page, or is about figures.
  private static let elsewhere: Set = [
    "content-note", "quick-exit", "reporting", "under-18", "recorded-crime", "date-recorded",
    "outcome", "charge-is-not-a-verdict",
  ]

  private static func checks(_ result: StudyResult) -> Section {
    let elsewhere: Set = elsewhere.subtracting(["reporting", "under-18"])
    let printed = result.reference.definitions.filter { !elsewhere.contains($0.id) }
    return Section(
      id: "checked", heading: "How this page was checked",
      blocks: [
        .paragraph(
          """
          Each service and each text has the day on which somebody last checked it. What nobody has \
          confirmed is marked so. A telephone number that nobody has checked is not printed: it might \
          lead to a stranger. Services change; a number that does not answer may have moved.
          """),
        .paragraph("What is said of the law is background for reading figures, not legal advice."),
      ] + [DefinitionText.sources(printed)].compactMap { $0 })
  }
}
