import PoliceOutcomes

/// How each figure is defined and worked out, by the study's own settings.
enum MethodsPage {
  static func page(_ result: StudyResult) -> Report? {
    guard let method = MethodSection.section(result) else { return nil }
    return Report(
      id: result.description.id, path: .methods, title: "Definitions and method",
      standfirst: [], sections: [method])
  }
}
