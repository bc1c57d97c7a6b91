import PoliceOutcomes

/// The services of a study, and which of them a reader can reach.
enum SupportServices {
  /// Those of the study's nations, in the order of the reference data.
  static func home(_ result: StudyResult) -> [SupportService] {
    result.reference.services.filter {
      isWithinReach($0) && !$0.isAbroad && Nations.meet(result.description.jurisdiction, $0.nations)
    }
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
