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
    result.returns.filter { $0.hasRoundedCounts }
  }

  /// The returns in which a count is a range for any other reason.
  static func withholding(_ result: StudyResult) -> [ForceCounts] {
    result.returns.filter { $0.hasWithheldCounts }
  }
}
