import PoliceOutcomes

/// Whether shares have settled, and what they can come to once no offence is open.
enum MaturityChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares else { return nil }
    return Section(
      id: "maturity", heading: "Maturity",
      blocks: Prose.blocks(age) + [verdicts(subject.settings)] + Prose.blocks(comparing)
        + own(subject) + (subject.hasFinalRate ? Prose.blocks(finalRate) : []))
  }

  private static let age = """
    Outcomes come with time: a share of a recent year changes until its offences are closed. Every share therefore has
    an age, a share still open, and a verdict, by force and pooled, by period and for the whole.

    ```
    age  = whole months from the end of the period to extracted_on
    open = U / (R − X)
    ```

    The age is exact to the day: from 31 December 2021 twelve months are whole on 31 December 2022, and from 31 January
    2020 one month is whole on 29 February. Counts taken before the end of the period have the age 0. Where
    `extracted_on` is not known, the day of the reply bounds the age from above, since no reply holds later counts; the
    day of the request bounds nothing. Pooled counts are as young as the youngest; how many forces do not say is
    printed beside it.
    """

  private static func verdicts(_ settings: StudySettings) -> Block {
    let months = Words.count(settings.matureAfter, "month")
    return Prose.table(
      "maturity-verdicts", "Whether a share has settled", ["Verdict", "Condition"],
      [
        [
          "provisional [p]",
          "the age of any force's counts is for certain under \(months) (`mature-after`), or `open` is for"
            + " certain more than \(settings.openLimit)% (`open-limit`)",
        ],
        [
          "mature",
          "the age of every force's counts is known and at least that, and `open` is for certain no more than"
            + " that",
        ],
        [
          "cannot tell",
          "neither: an age is not known, or the bounds of `open` lie on both sides of the limit",
        ],
      ])
  }

  private static let comparing = """
    The table of the headline share by year prints all three beside each year. Provisional shares carry [p] in tables
    and under charts, and `figures.csv` has `maturity` and `age_months` for every share. The key finding of the
    headline share says how much is open and which years are provisional.

    **Comparing years.** The shares of two years are called higher or lower only where both are mature, the forces are
    the same and the two 95% intervals do not meet; where they meet, no change can be told. That intervals lie apart
    asks for more than a test of the difference does. All other years are named as held out: a lower share in a year
    that may still change is never called a fall.

    *Source:* right-censoring; [p] is Government Statistical Service shorthand; the two limits are house rules.
    Overlap: N. Schenker and J. F. Gentleman, "On judging the significance of differences by examining the overlap
    between confidence intervals", The American Statistician 55 (2001), 182–186.
    """

  private static func own(_ subject: MethodsSubject) -> [Block] {
    subject.study.flatMap(MaturityWords.caveat).map { [.paragraph("In this study: " + $0)] } ?? []
  }

  private static let finalRate = """
    ### The final rate

    Once no offence is open any more, a rate of charges out of all offences recorded must lie between

    ```
    least = C / (R − X)            no open offence is ever charged
    most  = (C + U) / (R − X)      every open offence is charged
    ```

    With bounds the least has `C` at its least and the most has `C` and `U` at their most, as for labels with several
    meanings: an open offence is *perhaps* counted. Where a return names only some outcomes and not open ones, any of
    the rest may be open. Offences whose outcome is not stated stay as they are. The two bounds are no forecast. They
    stand with the outcomes and in `figures.csv` as `charge-rate-final`, for the whole, each period and each force.

    *Source:* worst-case bounds of a proportion with missing outcomes: C. F. Manski, "Nonparametric bounds on treatment
    effects", American Economic Review 80 (1990), 319–323.
    """
}
