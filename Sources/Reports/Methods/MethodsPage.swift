package import PoliceOutcomes

/// How the figures of one study are defined and worked out: only what the study uses, with its own
/// thresholds, its exclusions and its breaks.
package enum MethodsPage {
  package static func page(_ result: StudyResult) -> Report {
    let description = result.description
    return Report(
      id: description.id, path: .methods, title: "Definitions and method",
      standfirst: Sentence(
        "How every figure of this study is defined and worked out, with the thresholds it is held to"
          + " and the source of each formula."
      ).inlines,
      sections: [study(result)] + chapters(MethodsSubject(result)))
  }

  /// Every chapter that has something to say, in the order of the page.
  static func chapters(_ subject: MethodsSubject) -> [Section] {
    [
      OutcomesChapter.section(subject), DenominatorsChapter.section(subject),
      MeasuresChapter.section(subject), WithheldChapter.section(subject),
      PoolingChapter.section(subject), PassportsChapter.section(subject),
      SupersessionChapter.section(subject), PeriodsChapter.section(subject),
      MaturityChapter.section(subject), GrowthChapter.section(subject),
      IntervalsChapter.section(subject), ComparingChapter.section(subject),
      ChoicesChapter.section(subject), DecompositionChapter.section(subject),
      RatesChapter.section(subject), RoundingChapter.section(subject),
      WordsChapter.section(subject), ChecksChapter.section(subject),
    ].compactMap { $0 }
  }

  /// What the study asks, and its settings.
  private static func study(_ result: StudyResult) -> Section {
    let description = result.description
    return Section(
      id: "study", heading: "The study and its settings",
      blocks: [
        .definitions([
          DefinitionEntry("Question", Sentence(Words.sentence(description.question))),
          DefinitionEntry("Offence", Sentence(offence(description.offence))),
          DefinitionEntry("Where", Sentence(description.jurisdiction)),
          DefinitionEntry("When", Sentence(description.window.name)),
        ]),
        SettingsTable.table(
          "What the figures are held to", [("This study", description.settings)]),
      ])
  }

  private static func offence(_ offence: OffenceDefinition) -> String {
    let codes =
      offence.codes.isEmpty
      ? ""
      : "; recording \(offence.codes.count == 1 ? "code" : "codes") \(Words.list(offence.codes))"
    return offence.name + (offence.law.isEmpty ? "" : " (\(offence.law))") + codes
  }
}
