import PoliceOutcomes

/// The services of a study, and which of them a reader can reach.
enum SupportServices {
  /// Those of the study's nations, in the order in which they help.
  static func home(_ result: StudyResult) -> [SupportService] {
    inOrderOfHelp(
      result.reference.services.filter {
        isWithinReach($0) && !$0.isAbroad
          && Nations.meet(result.description.jurisdiction, $0.nations)
      })
  }

  /// The number for an emergency, services for those whom the study's topic affects, services for
  /// everybody, and last those to which an offence is only reported: nobody has to report to be
  /// helped. Each in the order of the reference data.
  static func inOrderOfHelp(_ services: [SupportService]) -> [SupportService] {
    let helping = services.filter { !$0.isEmergency && !$0.isOnlyForReporting }
    return services.filter(\.isEmergency) + helping.filter(\.isOfTopic)
      + helping.filter { !$0.isOfTopic }
      + services.filter { $0.isOnlyForReporting && !$0.isEmergency }
  }

  static func abroad(_ result: StudyResult) -> [SupportService] {
    result.reference.services.filter { isWithinReach($0) && $0.isAbroad }
  }

  /// The services as terms and texts; nations are named where a service is not for all of the
  /// study's.
  static func entries(
    _ services: [SupportService], _ result: StudyResult
  ) -> [DefinitionEntry] {
    services.map { service in
      let isNamed = service.isAbroad || !isForAll(service, result)
      let place = isNamed ? " (\(Words.list(service.nations)))" : ""
      return DefinitionEntry(Sentence(service.name + place), ServiceText.sentence(service))
    }
  }

  /// Whether a reader can turn to the service: it has an address, or a number that was checked.
  private static func isWithinReach(_ service: SupportService) -> Bool {
    let hasNumber = !service.checkedOn.isEmpty && !(service.phone + service.text).isEmpty
    return hasNumber || !service.web.isEmpty
  }

  /// Whether the service is there for all of the study's nations.
  static func isForAll(_ service: SupportService, _ result: StudyResult) -> Bool {
    let served = Set(service.nations.flatMap { Nations.named(in: $0) })
    return Nations.named(in: result.description.jurisdiction).isSubset(of: served)
  }
}

extension SupportService {
  var isEmergency: Bool { phone == "999" }

  /// Whether an offence is reported there, and nobody helped.
  var isOnlyForReporting: Bool { forWhom.hasPrefix("anyone reporting") }
}
