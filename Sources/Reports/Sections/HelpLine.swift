import PoliceOutcomes

/// Whom to turn to in one line, at the foot of every page: the services of the study's nations that
/// can be telephoned and were checked, and the page that has them all.
enum HelpLine {
  /// More numbers than these are a list, which the page of support has.
  private static let most = 3

  static func inlines(_ result: StudyResult) -> [Inline] {
    let services = result.reference.services.filter { service in
      !service.isAbroad && !service.checkedOn.isEmpty && !service.phone.isEmpty
        && Nations.meet(result.description.jurisdiction, service.nations)
    }.prefix(most)
    if services.isEmpty { return [] }
    let checked = services.map(\.checkedOn).min() ?? ""
    let entries = services.map { service in
      Sentence("\(service.name), ") + (ServiceText.phone(service) ?? "")
    }
    let lead: Sentence = "\(Inline.strong([.text("If this has happened to you:")])) "
    return
      (lead + Words.sentences(entries)
      + Sentence(" (numbers checked on \(Words.date(checked)), or later). ")
      + "\(Inline.link("All services, the law and how to report", to: .support)).").inlines
  }
}
