package import PoliceOutcomes

/// Turns what a study came to into a report, in the order of a press release.
///
/// A section that has nothing to say is absent, so that a study prints only what its own returns
/// and the reference rows of its topic give.
package struct ReportComposer {
  /// What a report and each of its charts say where the returns are invented.
  package static let syntheticBanner = "Synthetic data: invented forces and counts"

  package static func report(_ result: StudyResult) -> Report {
    Report(
      id: result.description.id, title: result.description.title,
      standfirst: Standfirst.sentence(result).inlines, banner: banner(result),
      sections: [
        ContentNoteSection.section(result),
        KeyFindingsSection.section(result),
        MethodBoxSection.section(result),
        CoverageSection.section(result),
        CommentarySection.section(result),
        TrendSection.section(result),
        OutcomesSection.section(result),
        MeasuresSection.section(result),
        ForcesSection.section(result),
        SensitivitySection.section(result),
        LawSection.section(result),
        MethodSection.section(result),
        CaveatsSection.section(result),
        UnansweredSection.section(result),
        DataQualitySection.section(result),
        OffenceSection.section(result),
        SupportSection.section(result),
        EditorNotesSection.section(result),
      ].compactMap { $0 })
  }

  static func banner(_ result: StudyResult) -> String? {
    result.description.isSynthetic ? syntheticBanner : nil
  }

  /// What a chart says besides its figures; its source is the pooled forces unless given.
  static func frame(
    _ result: StudyResult, id: String, title: String, subtitle: String, source: String? = nil
  ) -> ChartFrame {
    ChartFrame(
      id: id, title: title, subtitle: subtitle, source: source ?? result.sourceLine,
      banner: banner(result))
  }

  /// What is measured, where and when: the subtitle of a chart and the caption of a table.
  ///
  /// - Parameter forces: how many forces are behind it; those that are pooled unless given.
  static func subject(
    _ result: StudyResult, _ measure: String, period: ReportingPeriod? = nil,
    forces: Int? = nil
  ) -> String {
    let place = place(result, forces: forces)
    return "\(measure), \(place), \((period ?? result.description.window).name)"
  }

  /// "24 forces in England and Wales": never the whole jurisdiction, for which nothing is grossed
  /// up.
  static func place(_ result: StudyResult, forces: Int? = nil) -> String {
    "\(Words.count(forces ?? result.pooled.count, "force")) in \(result.description.jurisdiction)"
  }
}
