/// How a force's share stands to the pooled one, allowing for its size. There is no order of forces
/// beyond these four.
package enum FunnelVerdict: String, Hashable, Sendable, CaseIterable {
  /// Above the upper limit, whatever its withheld counts are.
  case higher
  /// Below the lower limit, whatever its withheld counts are.
  case lower
  /// Within the limits, whatever its withheld counts are.
  case similar
  /// Its withheld counts decide on which side of a limit it lies.
  case cannotTell = "cannot tell"

  /// The verdict on which all of `verdicts` agree, or that one cannot tell.
  package static func agreed(_ verdicts: [FunnelVerdict]) -> FunnelVerdict {
    guard let first = verdicts.first, verdicts.allSatisfy({ $0 == first }) else {
      return .cannotTell
    }
    return first
  }
}
