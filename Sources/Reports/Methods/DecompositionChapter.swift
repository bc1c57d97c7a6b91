import PoliceOutcomes

/// How much of a change of a pooled share is the forces' own, and how much their mix.
enum DecompositionChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares,
      subject.maybe({ !$0.isMonthly && !$0.hasMixedYears && $0.pooled.count > 1 })
    else { return nil }
    return Section(
      id: "decomposition", heading: "A change taken apart",
      blocks: Prose.blocks(
        """
        A pooled share changes because the shares of forces do, and because offences move between forces of high and of
        low shares. With shares `r`, weights `w` (a force's part of all offences), earlier (1) and later (2), and the
        mean `R` of the two pooled shares, the parts of a change are

        ```
        within = Σ (w₁ + w₂)/2 · (r₂ − r₁)        mix = Σ (w₂ − w₁) · ((r₁ + r₂)/2 − R)
        ```

        in exact fractions, so that they add up to the change. Taking `R` away changes no sum, since the weights add up
        to 1 both times, and makes each force's part say something: a force above the pool that grew raises the share.
        A force at one time only is a part of its own. Shares that are ranges are not taken apart, nor is a change of
        shares that may still change called a fall.

        *Source:* E. M. Kitagawa, "Components of a difference between two rates", J. Am. Stat. Assoc. 50 (1955),
        1168–1194, the symmetric form, without a part for interaction.
        """))
  }
}
