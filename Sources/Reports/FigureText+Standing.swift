package import PoliceOutcomes

extension FigureText {
  /// How a force stands to the pooled share: a word in a table, and what it rests on at the fullest.
  static func text(_ standing: ForceStanding, as style: Style) -> String {
    switch style {
    case .table: standing.verdict.rawValue
    case .headline: phrase(standing.verdict)
    case .full:
      "\(phrase(standing.verdict)) (99.8% limits"
        + " \(NumberFormat.interval(standing.limits, places: 1)))"
    }
  }

  /// The verdict as a clause: "similar to the pooled share".
  package static func phrase(_ verdict: FunnelVerdict) -> String {
    switch verdict {
    case .higher: "higher than the pooled share"
    case .lower: "lower than the pooled share"
    case .similar: "similar to the pooled share"
    case .cannotTell: "higher, lower or similar: what is not known decides"
    }
  }
}
