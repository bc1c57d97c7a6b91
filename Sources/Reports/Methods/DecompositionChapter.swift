import PoliceOutcomes

/// How much of a change of a pooled share is the forces' own, and how much their mix.
enum DecompositionChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares,
      subject.maybe({ $0.figures.all.contains { $0.id.hasPrefix("change-") } })
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

        A change is taken of the headline share, between neighbouring whole years, in the pooled forces that give both,
        and only where the shares of both years are [mature](#maturity) and each is out of at least
        \(NumberFormat.count(subject.settings.smallBase)) offences (`small-base`). Its interval is that of the
        difference of two shares. The parts are given where the share of every force is known exactly; a force without
        offences in one of the years is part of the mix.

        Interval of the difference `d = p₁ − p₂`, from the Wilson limits `l` and `u` of each:

        ```
        L = d − √((p₁ − l₁)² + (u₂ − p₂)²)        U = d + √((u₁ − p₁)² + (p₂ − l₂)²)
        ```

        *Source:* E. M. Kitagawa, "Components of a difference between two rates", J. Am. Stat. Assoc. 50 (1955),
        1168–1194, the symmetric form, without a part for interaction; R. G. Newcombe, "Interval estimation for the
        difference between independent proportions", Stat. Med. 17 (1998), 873–890, method 10.
        """))
  }
}
