/// Two forces side by side: what speaks against comparing them first, then each share of the study.
package struct ForcePair: Hashable, Sendable {
  package let first: Force
  package let second: Force
  /// Why the comparison is unsafe; empty where nothing speaks against it.
  package let warnings: [ComparisonWarning]
  /// One for each share among the study's measures, in its order.
  package let lines: [Line]

  /// One share of both forces.
  package struct Line: Hashable, Sendable {
    package let measure: Measure
    package let first: FigureValue
    package let second: FigureValue
    /// The first share less the second, or `nil` where one of them is none, or a warning bars it.
    package let difference: ShareDifference?
  }

  /// The two forces of `result` with these ids, or `nil` where one of them has no counts.
  package init?(_ first: String, _ second: String, in result: StudyResult) {
    guard let one = result.returns.first(where: { $0.force.id == first }),
      let other = result.returns.first(where: { $0.force.id == second })
    else { return nil }
    let comparability = Comparability(
      of: result.returns, requests: result.requests, study: result.description)
    let warnings = comparability.warnings(first, second)
    let isBarred = warnings.contains(where: \.isBarrier)
    self.first = one.force
    self.second = other.force
    self.warnings = warnings
    lines = result.description.measures.filter { $0.denominator != nil }.map { measure in
      let values = [first, second].map { id in
        result.figures["\(measure.id).\(id)"]?.value ?? .none(.notGiven)
      }
      var difference: ShareDifference?
      if !isBarred, case .share(let left) = values[0], case .share(let right) = values[1] {
        difference = ShareDifference(left, less: right)
      }
      return Line(
        measure: measure, first: values[0], second: values[1], difference: difference)
    }
  }

  /// Whether a warning is of a kind that bars the difference of shares.
  package var isBarred: Bool { warnings.contains(where: \.isBarrier) }
}

extension ComparisonWarning {
  /// Whether the shares are then not of the same thing, so that no difference is taken.
  package var isBarrier: Bool { criterion == .basis || criterion == .withheld }
}

extension ShareDifference {
  /// Whether the difference is more than chance and what is withheld could make of none.
  package var verdict: FunnelVerdict {
    let limits = interval()
    if limits.lower > 0 { return .higher }
    if limits.upper < 0 { return .lower }
    // Where the least and the most lie on both sides, the withheld counts may decide.
    return low < .zero && .zero < high ? .cannotTell : .similar
  }
}
