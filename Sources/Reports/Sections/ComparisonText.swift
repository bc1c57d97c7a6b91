import PoliceOutcomes

/// What the funnel says of the forces, in one paragraph: how many stand where, and never in which
/// order.
enum ComparisonText {
  /// The paragraph, or why there is no comparison; `nil` where the study has no share to compare.
  static func paragraph(_ result: StudyResult, _ rows: [ForceRow]) -> Block? {
    guard let measure = result.headline else { return nil }
    let standings = rows.compactMap { row -> ForceStanding? in
      guard case .standing(let standing)? = row.standing?.value else { return nil }
      return standing
    }
    guard !standings.isEmpty, let compared = result.printed("forces-compared"),
      let pooled = result.printed("\(measure.id)-compared", as: .table)
    else {
      return .paragraph(
        Sentence(
          "No force is set beside the pooled share: fewer than"
            + " \(NumberFormat.count(ForceComparison.fewestForces)) returns count alike."))
    }
    let found = FunnelVerdict.allCases.compactMap { verdict -> Sentence? in
      guard let count = result.forceCount(verdict.countID), count > 0,
        let figure = result.printed(verdict.countID)
      else { return nil }
      return "\(figure) \(count == 1 ? "is" : "are") \(words(verdict))"
    }
    return .paragraph(
      "\(measure.title): \(pooled) in the \(compared) forces whose returns count alike, taken together."
        + " Allowing for the size of each, \(Words.sentences(found))."
        + Sentence(
          " A force is called higher or lower only beyond limits that chance passes twice in a"
            + " thousand times\(spread(standings)). What a force deals with and how it records are not"
            + " allowed for."))
  }

  private static func words(_ verdict: FunnelVerdict) -> String {
    switch verdict {
    case .higher: "higher"
    case .lower: "lower"
    case .similar: "similar"
    case .cannotTell: "not to be told apart for what is not known"
    }
  }

  /// Whether the limits allow for more than chance.
  private static func spread(_ standings: [ForceStanding]) -> String {
    standings.count < Overdispersion.fewestForces
      ? "; there are too few forces to allow for more than chance"
      : ", wider where forces vary by more than chance"
  }
}
