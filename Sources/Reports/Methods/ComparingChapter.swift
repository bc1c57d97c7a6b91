import PoliceOutcomes

/// How a force stands to the others.
enum ComparingChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares, subject.maybe({ $0.returns.count > 1 }) else { return nil }
    return Section(
      id: "comparing", heading: "Comparing forces",
      blocks: Prose.blocks(who(subject.settings) + verdicts + limits + overdispersion)
        + (subject.study.map(own) ?? []))
  }

  private static func who(_ settings: StudySettings) -> String {
    """
    A force is set beside the pooled share of the forces whose returns count alike: outcomes of the offences recorded,
    the whole window, an answer that the pool takes, and no count that nothing bounds. At least
    \(ForceComparison.fewestForces) are needed (house rule). When the counts were taken (within
    \(Comparability.mostDaysApart) days of the middle one) and how many offences are open (\(settings.openLimit)% or
    less) do not bar a force; they are marked.


    """
  }

  private static let verdicts = """
    A verdict on a force is `higher`, `lower`, `similar` or `cannot tell`: beyond the 99.8% limits only where all that
    its share can be is beyond them on one side. Where withheld counts make the pooled share a range, the limits are
    taken at both its ends, and a verdict is one that holds at both; those printed are the widest. Forces stand in
    alphabetical order and have no rank: small forces fill both ends of a ranking by chance. Nothing is adjusted for the
    mix of offences that a force deals with.


    """

  private static let limits = """
    ```
    p ± z √(p(1 − p)/n)        p the pooled share, n the offences of the force, z = \(ConfidenceInterval.Level.percent99point8.z)
    ```

    cut off at 0 and 1; exact binomial limits where fewer than 10 offences are expected in or out of the count (house
    rule).

    *Source:* D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Stat. Med. 24 (2005),
    1185–1202. That rankings mislead: H. Goldstein and D. J. Spiegelhalter, "League tables and their limitations", J. R.
    Stat. Soc. A 159 (1996), 385–443 (pages unconfirmed).


    """

  private static let overdispersion = """
    **Overdispersion.** Forces differ by more than chance. With at least \(Overdispersion.fewestForces) of them their
    variance is estimated on the scale of the arcsine, from scores winsorised at 10% and 90% (quantiles of type 7), and
    widens the limits:

    ```
    zᵢ = (asin √(xᵢ/nᵢ) − asin √p) / sᵢ        sᵢ = 1 / (2√nᵢ)        φ = Σ zᵢ² / N        wᵢ = 1 / sᵢ²
    τ² = (Nφ − (N − 1)) / (Σw − Σw²/Σw), and 0 where Nφ < N − 1
    limits = sin²(asin √p ∓ z √(s² + τ²))
    ```

    The angle is held within 0 and π/2; where fewer than 10 are expected, the limits are never nearer than the exact
    ones.

    *Source:* D. J. Spiegelhalter, as above, and "Handling over-dispersion of performance indicators", Qual. Saf. Health
    Care 14 (2005), 347–351, in the form of the program FunnelPlotR; quantiles: R. J. Hyndman and Y. Fan, "Sample
    quantiles in statistical packages", Am. Stat. 50 (1996), 361–365, definition 7.
    """

  private static func own(_ result: StudyResult) -> [Block] {
    let compared = result.figures.all.filter { $0.id.hasPrefix("funnel-") && $0.force != nil }
    let count = Words.count(compared.count, "force")
    return [
      .paragraph(
        compared.isEmpty
          ? "In this study too few returns count alike, and no force is set beside the others."
          : Sentence("In this study \(count) \(compared.count == 1 ? "is" : "are") compared."))
    ]
  }
}
