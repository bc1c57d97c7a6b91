import PoliceOutcomes

/// What the offence is, the law, how to report it, and whom to turn to.
enum SupportPage {
  static func page(_ result: StudyResult) -> Report? {
    let sections = [OffenceSection.section(result), SupportSection.section(result)]
      .compactMap { $0 }
    if sections.isEmpty { return nil }
    return Report(
      id: result.description.id, path: .support, title: "The offence, the law and support",
      standfirst: [], sections: sections)
  }
}
