import PoliceOutcomes

/// The page that a reader opens first, in the order of a press release.
enum NationalPage {
  static func page(_ result: StudyResult) -> Report {
    Report(
      id: result.description.id, path: .national, title: result.description.title,
      standfirst: Standfirst.sentence(result).inlines,
      sections: [
        ContentNoteSection.section(result),
        KeyFindingsSection.section(result),
        MethodBoxSection.section(result),
        CoverageSection.section(result),
        CommentarySection.section(result),
        TrendSection.section(result),
        OutcomesSection.section(result),
        MeasuresSection.section(result),
        ChangeSection.section(result),
        ForcesSection.section(result),
        RatesSection.section(result),
        SensitivitySection.section(result),
        LawSection.section(result),
        CaveatsSection.section(result),
        RevisionsSection.section(result),
        UnansweredSection.section(result),
        SupportSection.section(result),
        EditorNotesSection.section(result),
      ].compactMap { $0.map { CoverageNotes.noted($0, result) } })
  }
}
