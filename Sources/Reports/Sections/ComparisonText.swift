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
    guard let pooled = standings.first?.pooled else {
      return .paragraph(
        Sentence(
          "No force is set beside the pooled share: fewer than"
            + " \(NumberFormat.count(ForceComparison.fewestForces)) returns count alike."))
    }
    let found = FunnelVerdict.allCases.compactMap { verdict -> String? in
      let count = standings.count { $0.verdict == verdict }
      return count == 0
        ? nil : "\(NumberFormat.count(count)) \(count == 1 ? "is" : "are") \(words(verdict))"
    }
    let percentage = FigureText.percentage(
      pooled, places: 1, settings: result.description.settings)
    return .paragraph(
      Sentence(
        "\(measure.title): \(percentage) in the \(Words.count(standings.count, "force")) whose returns"
          + " count alike, taken together. Allowing for the size of each, \(Words.list(found))."
          + " A force is called higher or lower only beyond limits that chance passes twice in a"
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
