import PoliceOutcomes

/// What a year, a part year and a month are.
enum PeriodsChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "periods", heading: "Periods",
      blocks: (subject.study.map(own) ?? []) + Prose.blocks(years + outside(subject))
        + (subject.maybe { !$0.isMonthly } ? Prose.blocks(firstMonths) : []))
  }

  private static func own(_ result: StudyResult) -> [Block] {
    let description = result.description
    let basis =
      switch description.years {
      case .calendar: "calendar years"
      case .financial: "financial years, from April to March"
      }
    let told = result.isMonthly ? "by month" : "by \(basis)"
    var blocks: [Block] = [
      .paragraph(Sentence("This study is about \(description.window.name), told \(told)."))
    ]
    if !description.breaks.isEmpty {
      blocks += [
        .paragraph("Its series breaks here; counts are not alike on the two sides."),
        .list(
          description.breaks.map {
            "\(Words.date($0.date)): \(Words.sentence($0.what)) Source: \(Words.sources($0.source))."
          }),
      ]
    }
    return blocks + PeriodCaveats.besideBreaks(result).map { .paragraph($0) }
  }

  private static let years = """
    A period is a run of whole months. A study whose window is shorter than 24 months is told by month, any other by
    year: calendar years, or financial years from 1 April to 31 March, written `2021/22`. A force may count in other
    years than its study; forces that count in different years are pooled over the whole and never by year.

    **Part years.** A year that a force's answer covers in part is a period of its own months. It is never set against
    a whole year as a percentage. Two counts may be set side by side in words ("more were recorded from January to June
    2022 than in the whole of 2020") where both are exact and of the same forces. Where the last year of the window has
    more than six months, its first six are a period too, if every pooled force gives them.


    """

  private static func outside(_ subject: MethodsSubject) -> String {
    let leftOut = "are left out, each with an error (`months-outside-window: leave-out`)"
    let counted = "are counted in the whole and in no month (`months-outside-window: count`)"
    let setting =
      switch subject.settings.monthsOutsideWindow {
      case .leaveOut:
        subject.study == nil ? "\(leftOut) or, where a study says so, \(counted)" : leftOut
      case .count: counted
      }
    return """
      **Months outside the window** \(setting). Offences whose month is not given are in the whole and in no month or
      year.
      """
  }

  private static let firstMonths = """
    **First months.** Where the last year of the window is a part year, its fewest months from the start that hold more
    offences than the newest whole year it exceeds are a period too, under the same condition: "more were recorded from
    January to May 2022 than in the whole of 2020". Counts only, exact only, never a percentage.
    """
}
