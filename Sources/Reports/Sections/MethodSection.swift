import PoliceOutcomes

/// How each figure is defined and worked out.
enum MethodSection {
  static func section(_ result: StudyResult) -> Section? {
    let measures = result.description.measures
    if measures.isEmpty { return nil }
    var rules: [Sentence] = [panel(result)]
    if measures.contains(where: { $0.denominator != nil }) {
      rules += shareRules(result.description.settings)
      rules.append(maturity(result.description.settings))
    }
    if measures.contains(where: { $0.kind == .growth }) { rules.append(growth(result)) }
    rules.append(
      """
      A count that a force withheld is carried as the range it can lie in, through sums and shares; \
      it is never taken as zero or as a middle value, and nothing printed gives it back. Ranges are \
      as narrow as the totals of the rows make them, and no narrower than what is published.
      """)
    return Section(
      id: "method", heading: "Definitions and method",
      blocks: [
        .definitions(
          (measures + beside(measures)).map {
            DefinitionEntry(Sentence($0.title), Sentence($0.definition))
          }),
        .list(rules),
      ])
  }

  /// The measures that stand beside those the study lists.
  private static func beside(_ measures: [Measure]) -> [Measure] {
    let open = measures.contains { $0.denominator != nil } ? Measure.named("open") : nil
    let growth = measures.contains { $0.kind == .growth } ? Measure.unbalancedGrowth : nil
    return ([open] + measures.map(\.onceNoneIsOpen) + [growth]).compactMap { $0 }
      .filter { !measures.contains($0) }
  }

  private static func maturity(_ settings: StudySettings) -> Sentence {
    Sentence(
      "Shares are provisional [p] where more than \(NumberFormat.count(settings.openLimit))% of the"
        + " offences have no outcome yet, or a force took its counts less than"
        + " \(Words.count(settings.matureAfter, "month")) after the last month. Shares of different"
        + " years are compared in words only where both are mature.")
  }

  private static func panel(_ result: StudyResult) -> Sentence {
    let whose =
      switch result.description.settings.pool {
      case .complete: "forces whose answer is complete"
      case .replied: "every force whose answer gives counts"
      }
    return Sentence(
      "Pooled figures cover \(whose). A pooled share is the sum of the offences counted over the"
        + " sum of those they are taken of, not a mean of the forces' shares. A force whose"
        + " outcomes are not those of the offences recorded is in no pooled share; one that gave no"
        + " outcomes is in the shares of all offences recorded, with none stated.")
  }

  private static func shareRules(_ settings: StudySettings) -> [Sentence] {
    let base = NumberFormat.count(settings.smallBase)
    return [
      """
      Intervals are 95% Wilson score intervals: what chance alone could do to the share. They say \
      nothing of forces that did not answer or of how offences were recorded. Their limits are \
      rounded outward.
      """,
      """
      Percentages are taken from whole counts and rounded once, halves away from zero: to whole \
      numbers in sentences, to one decimal place in tables, and to whole numbers on fewer than 100 \
      offences. 0% is none and 100% is all. The ends of a range are rounded outward.
      """,
      """
      A share is also said as a fraction where the fraction fits: "about 1 in 25" where whatever it \
      can be is within a tenth of that and within one percentage point, and its interval within a \
      third; "nearly", "just over", "more than" and "less than" only where the interval, too, is \
      on that side.
      """,
      Sentence("On fewer than \(base) offences counts are given and no percentage."),
    ]
  }

  private static func growth(_ result: StudyResult) -> Sentence {
    let base = NumberFormat.count(result.description.settings.smallBase)
    let breaks =
      result.description.breaks.isEmpty ? "" : " \(acrossBreaks(result.description.settings))"
    return """
      Change is taken from one whole year to the next, in the forces that gave both; a part year is \
      compared with the same months of the year before, and never with a whole year. Where the \
      earlier count is below \(base) both counts are given instead. Offences are said to have risen \
      or fallen only where every count they may be says so and chance alone would not explain \
      it. The 95% interval of a change is the exact conditional one of the ratio of the two \
      counts.\(breaks)
      """
  }

  private static func acrossBreaks(_ settings: StudySettings) -> String {
    switch settings.growthAcrossBreaks {
    case .leaveOut: "Change across a break in the series is in no key finding."
    case .include:
      "Change across a break in the series is among the key findings because the study says so,"
        + " with the break beside it."
    }
  }
}
