import PoliceOutcomes

/// Whom to turn to in one line, at the foot of every page: the number for an emergency, then services
/// that help, and the page that has them all.
///
/// Only services that are there for all of the study's nations, can be telephoned and were checked.
/// Those for whom the study's topic affects come before those for everybody, and one to which an
/// offence is only reported is none: nobody has to report to be helped.
enum HelpLine {
  /// More services than these are a list, which the page of support has.
  private static let most = 3

  static func inlines(_ result: StudyResult) -> [Inline] {
    let services = result.reference.services.filter { service in
      !service.isAbroad && !service.checkedOn.isEmpty && !service.phone.isEmpty
        && SupportServices.isForAll(service, result)
        && !service.isOnlyForReporting
    }
    let ordered = SupportServices.inOrderOfHelp(services)
    let emergency = ordered.prefix(while: \.isEmergency)
    let named = emergency + ordered.dropFirst(emergency.count).prefix(most)
    guard let checked = named.map(\.checkedOn).min() else { return [] }
    let entries = named.map(entry)
    let list = entries.dropFirst().reduce(entries[0]) { $0 + "; " + $1 }
    return
      ("\(Inline.strong([.text("If this has happened to you:")])) " + list
      + Sentence(". Numbers checked on \(Words.date(checked)) or later. ")
      + "\(Inline.link("All services, the law and how to report", to: .support)).").inlines
  }

  /// "Childline, for people under 18, phone 0800 1111".
  private static func entry(_ service: SupportService) -> Sentence {
    let isForAll = service.forWhom.isEmpty || service.forWhom == "anyone"
    let whom = isForAll || service.isEmergency ? "" : ", for \(service.forWhom)"
    return Sentence("\(service.name)\(whom), ") + (ServiceText.phone(service) ?? "")
  }
}
