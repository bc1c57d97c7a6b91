import PoliceOutcomes

/// What became of every line that the forces sent, and what was noticed about it.
enum QualityPage {
  /// `nil` where no return was read.
  static func page(_ result: StudyResult) -> Report? {
    let sections = DataQualitySection.sections(result)
    if sections.isEmpty { return nil }
    return Report(
      id: result.description.id, path: .quality, title: "Quality of the returns",
      standfirst: DataQualitySection.totals(result.lines).inlines, sections: sections)
  }
}
