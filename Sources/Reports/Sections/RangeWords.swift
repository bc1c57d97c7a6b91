import PoliceOutcomes

/// Why counts of the study are ranges, in words.
enum RangeWords {
  /// What forces did to counts that are ranges: "withheld", "rounded" or "withheld or rounded".
  static func deeds(_ result: StudyResult) -> String {
    if rounding(result).isEmpty { return "withheld" }
    return withholding(result).isEmpty ? "rounded" : "withheld or rounded"
  }

  /// The returns that round their counts.
  static func rounding(_ result: StudyResult) -> [ForceCounts] {
    result.returns.filter { $0.hasInexact(rounded: true) }
  }

  /// The returns in which a count is a range for any other reason.
  static func withholding(_ result: StudyResult) -> [ForceCounts] {
    result.returns.filter { $0.hasInexact(rounded: false) }
  }
}

extension ForceCounts {
  /// Whether a count is a range, and is one because the force rounded it or for another reason.
  /// What is worked out of rounded counts, such as a difference, is no reason of its own.
  fileprivate func hasInexact(rounded: Bool) -> Bool {
    (recorded + outcomes).contains { $0.count.exact == nil && $0.isRounded == rounded }
  }
}
