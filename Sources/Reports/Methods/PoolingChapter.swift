import PoliceOutcomes

/// Whose offences the pooled figures hold; in a study, who is left out and why.
enum PoolingChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    let rules = Prose.blocks(
      """
      - A **pooled share** is the ratio of sums: `ΣC / ΣD` over the forces, never the mean of their shares. Its least
        has every force at its least, its most every force at its most.
      - **Whose offences** the pool holds: \(whose(subject)) "Asked", "replied" and "complete" are counted from
        `requests.csv` alone; a force that replied is one that sent counts.
      - A pooled figure **of one period** covers the pooled forces whose returns can tell the period: those that cover
        all its months and give no longer period that crosses them. `figures.csv` says how many.
      - A force that gave offences and no outcomes stays in the recorded denominator, with none stated.
      - Figures are not weighted and not scaled up to forces that did not answer.

      *Source:* house rules.
      """)
    return Section(
      id: "pooling", heading: "Pooling and panels",
      blocks: rules + (subject.study.map { Exclusions.blocks($0) } ?? []))
  }

  private static func whose(_ subject: MethodsSubject) -> String {
    let words =
      switch subject.settings.pool {
      case .complete: "forces with complete answers (`pool: complete`)"
      case .replied: "every force that gave counts (`pool: replied`)"
      }
    return subject.study == nil
      ? "a setting of the study; by default \(words), else every force that gave counts."
      : words + "."
  }
}
