/// What a study asks, of whom, about which months, and how its figures are to be taken.
///
/// The values of `study.yml`; defaults are filled in.
package struct StudyDescription: Hashable, Sendable {
  /// The name of the study's folder, such as "intimate-image-abuse-2015".
  package var id: String
  package var title: String
  package var question: String
  package var offence: OffenceDefinition
  package var jurisdiction: String
  /// The months the study is about, the first and the last included.
  package var window: ReportingPeriod
  package var years: YearBasis
  /// Whether `study.yml` says so, and it is not the default.
  package var areYearsDeclared = true
  /// Whether the returns are invented.
  package var isSynthetic: Bool
  package var publisher: Publisher
  package var breaks: [SeriesBreak]
  /// The measures in the order of the report; the first share is the headline.
  package var measures: [Measure]
  package var settings: StudySettings
  /// The day of this edition, by which waivers expire; `nil` where `study.yml` does not say.
  package var published: CalendarDay?
  /// Whether the report is not to be quoted yet: every page and chart says so.
  package var isDraft = false
  /// The day before which nothing of the report is to be published; `nil` where there is none.
  package var embargo: CalendarDay?
  /// What the author's prose may say although the house would ask about it.
  package var allowances: [ProseAllowance] = []
  /// What templates may say besides, although the house would ask about it.
  package var templateAllowances: [ProseAllowance] = []

  package init(
    id: String, title: String, question: String, offence: OffenceDefinition, jurisdiction: String,
    window: ReportingPeriod, years: YearBasis, isSynthetic: Bool, publisher: Publisher,
    breaks: [SeriesBreak], measures: [Measure], settings: StudySettings
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.offence = offence
    self.jurisdiction = jurisdiction
    self.window = window
    self.years = years
    self.isSynthetic = isSynthetic
    self.publisher = publisher
    self.breaks = breaks
    self.measures = measures
    self.settings = settings
  }
}

/// Who publishes the report and how to reach them.
package struct Publisher: Hashable, Sendable {
  package let name: String
  package let contact: String

  package init(name: String, contact: String) {
    self.name = name
    self.contact = contact
  }
}

/// A day from which counts are not like those before.
package struct SeriesBreak: Hashable, Sendable {
  /// As written: "2021-06-29", or "2015-04" where the day is not known.
  package let date: String
  /// The month the day is in.
  package let month: Month
  /// What changed, as a sentence.
  package let what: String
  /// Where that is written.
  package let source: String

  package init(date: String, month: Month, what: String, source: String) {
    self.date = date
    self.month = month
    self.what = what
    self.source = source
  }
}
