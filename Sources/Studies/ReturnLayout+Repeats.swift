import PoliceOutcomes

// Which columns of a table play one part.
extension ReturnLayout.Role {
  /// Whether the column's heading names a period.
  var namesPeriod: Bool {
    switch self {
    case .periodCounts, .periodOutcomeCounts: true
    case .part, .outcomeCounts, .periodTotal, .outcomeTotal, .total, .ignored: false
    }
  }

  /// Whether a second column of the same role would count the same again, or name the same again.
  var isPlayedOnce: Bool {
    switch self {
    case .part, .outcomeCounts: true
    // A month without its year may stand for another year the second time.
    case .periodCounts(let text), .periodOutcomeCounts(let text, _):
      if case .period = text { true } else { false }
    case .periodTotal, .outcomeTotal, .total, .ignored: false
    }
  }

  /// Whether two columns would play one part: outcomes are one where their labels are.
  func isSame(as other: ReturnLayout.Role) -> Bool {
    switch (self, other) {
    case (.outcomeCounts(let label), .outcomeCounts(let same)):
      LabelText.normalised(label) == LabelText.normalised(same)
    case (.periodOutcomeCounts(let period, let label), .periodOutcomeCounts(let when, let same)):
      period == when && LabelText.normalised(label) == LabelText.normalised(same)
    default: self == other
    }
  }
}
