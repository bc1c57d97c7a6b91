import PoliceOutcomes

/// How figures are rounded, and when there is no percentage.
enum RoundingChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "rounding", heading: "Rounding",
      blocks: Prose.blocks(
        """
        - Percentages are rounded once, when printed, half away from zero, on whole numbers: to `d` places
          `(2·x·10^(d+2) + n) / (2n)` in whole-number division. 1 of 40 is 3%.
        - In sentences no decimal place; in tables one, and none where the share is out of fewer than 100.
        - 0% is none and 100% is all; between them `<1%` or `>99%` (`<0.1%`, `>99.9%`).
        - The ends of a range and the limits of an interval are rounded outward, to the places of the share.
        - A difference of two percentages is taken before either is rounded, and is in percentage points.
        - `figures.csv` gives fractions to six decimal places; of a small base too, for reuse, and `status` says that no
          percentage is printed of it.

        **Small base.** Where a share may be out of fewer than
        \(NumberFormat.count(subject.settings.smallBase)) offences (`small-base` of the study) the counts are printed
        and no percentage: [u], the nearest marker of the Government Statistical Service. *Source:* house rule.

        **Parts and wholes.** A table says that its shares do not add up to 100% where, as printed, they do not, and
        only there; so does a group whose share differs in its last digit from the sum of its outcomes' shares, and a
        chart whose whole percentages do. Shares that are ranges do not add up at all, and the table says that instead.
        """))
  }
}
