import PoliceOutcomes
import Reports

/// Counts as a table for readers.
enum CountsTable {
  static func markdown(_ counts: [Observation]) -> String {
    guard !counts.isEmpty else { return "No count comes of it.\n" }
    return "| force | months | outcome | offences |\n| --- | --- | --- | --- |\n"
      + counts.map { count in
        "| \(count.force) | \(months(count)) | \(what(count)) | \(count.count.words) |\n"
      }.joined()
  }

  private static func months(_ observation: Observation) -> String {
    switch observation.placement {
    case .stated: observation.period.name
    case .withinPeriod: "within \(observation.period.name)"
    case .outsideWindow: "none of the study's"
    }
  }

  private static func what(_ observation: Observation) -> String {
    guard let outcome = observation.outcome else {
      return observation.category.isEmpty
        ? "offences" : "offences: \(Code.inline(observation.category))"
    }
    return switch outcome {
    case .assigned(let codes): codes.codes.map(\.rawValue).joined(separator: " or ")
    case .outsideFramework: "none that has a number"
    case .notYetAssigned: "open"
    case .notStated(let reason): "not stated: \(reason.words)"
    case .transferred: "transferred"
    case .cancelled: "cancelled"
    }
  }
}
