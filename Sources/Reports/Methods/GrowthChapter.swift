import PoliceOutcomes

/// Change from year to year, in which forces, and across which breaks.
enum GrowthChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasGrowth else { return nil }
    return Section(
      id: "growth", heading: "Growth",
      blocks: Prose.blocks(panel(subject) + interval + unbalanced + across(subject.settings))
        + (subject.study.map(panels) ?? []))
  }

  private static func panel(_ subject: MethodsSubject) -> String {
    """
    `g = n2 / n1 − 1`, where `n1` and `n2` are offences recorded by the **balanced panel**: the pooled forces that give
    both periods. The periods are neighbouring whole years, or **the same months** of two neighbouring years; the
    latter pooled only where every pooled force gives both. A study told by month has no growth.

    With bounds the change lies between `n2.low / n1.high − 1` and `n2.high / n1.low − 1`. From fewer than
    \(NumberFormat.count(subject.settings.smallBase)) offences (`small-base`) both counts are given and no percentage;
    from what may be zero it is not calculable.


    """
  }

  private static let interval = """
    **Interval.** Of the two counts together the later is binomial, with odds of their ratio. With the exact interval
    `(l, u)` of `n2` out of `n1 + n2`

    ```
    L = l / (1 − l) − 1        U = u / (1 − u) − 1
    ```

    at 95%; with bounds, the lower limit is that of the fewest later and the most earlier offences, the upper that of
    the reverse. To none the lower limit is −100%. It says what chance alone allows: offences that come in groups, such
    as repeated ones, vary more. Change is put into words only where it holds.

    *Source:* J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson series",
    Biometrika 31 (1940), 313–323; limits of C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits
    illustrated in the case of the binomial", Biometrika 26 (1934), 404–413.


    """

  private static let unbalanced = """
    **Forces that come and go.** Beside the balanced panel stands `growth-unbalanced`, of whole years only: all pooled
    forces that give the later year over all that give the earlier,

    ```
    g = Σ n2 / Σ n1 − 1      n2 over the forces of the later year, n1 over those of the earlier
    ```

    A force of one year moves it and does not move `growth`. The forces that enter and leave are named beside it.


    """

  private static func across(_ settings: StudySettings) -> String {
    let rule =
      switch settings.growthAcrossBreaks {
      case .leaveOut:
        """
        It stands in its table and in no key finding, unless the study sets `growth-across-breaks: include`; then the
        break and its source stand in the same sentence.
        """
      case .include:
        """
        The study sets `growth-across-breaks: include`, so that it may be a key finding; the break and its source then
        stand in the same sentence.
        """
      }
    return """
      **Across a break.** Growth carries every break of `study.yml` with months of the two years, or of the months
      between, on both sides, and its source; `figures.csv` lists them under `breaks`. \(rule) The same holds of "more
      in the first months than in the whole of". *Source:* house rule.
      """
  }

  /// In how many forces each change of the study is taken.
  private static func panels(_ result: StudyResult) -> [Block] {
    let taken = result.figures.all.filter {
      $0.measure?.kind == .growth && $0.force == nil && !$0.panel.isEmpty
    }
    if taken.isEmpty || result.hasMixedYears {
      return [.paragraph("In this study no pooled change from year to year is given.")]
    }
    return [
      .table(
        Table(
          id: "growth-panels", caption: "The panel of each change in this study",
          columns: [
            Table.Column("Change to"), Table.Column("Forces", isNumeric: true),
            Table.Column("Breaks crossed"),
          ],
          cells: taken.map { figure in
            [
              Sentence(figure.period.name), Sentence(NumberFormat.count(figure.panel.count)),
              Sentence(breaks(figure)),
            ]
          }))
    ]
  }

  private static func breaks(_ figure: Figure) -> String {
    guard case .growth(let growth) = figure.value, !growth.breaks.isEmpty else { return "none" }
    return Words.list(growth.breaks.map { Words.date($0.date) })
  }
}
