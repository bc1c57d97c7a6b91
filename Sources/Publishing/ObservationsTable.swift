import DelimitedText
import PoliceOutcomes
import Reports

/// `observations.csv`: every count of every return as it is counted, with its place.
///
/// `count_low` and `count_high` differ where the count is withheld, and `protection` says by whom;
/// `counts_as` says whether the row adds to the offences recorded, to the outcomes, or to both.
/// `status` says whether the row is counted, or which later file supersedes it; a superseded row
/// adds to nothing.
enum ObservationsTable {
  static let columns = [
    "force", "first_month", "last_month", "placement", "counts_as", "outcome", "count_low",
    "count_high", "file", "line", "column", "as_written", "labels", "protection", "status",
    "synthetic",
  ]

  static func csv(_ result: StudyResult) -> String {
    var writer = RecordWriter()
    writer.append(columns.map { .verbatim($0) })
    let isSynthetic = WrittenCell.verbatim(result.description.isSynthetic ? "yes" : "no")
    let counted = WrittenCell.verbatim("counted")
    for counts in result.returns {
      for observation in counts.recorded where counts.isTotalGiven || counts.outcomes.isEmpty {
        writer.append(row(observation, countsAs: "offences") + [counted, isSynthetic])
      }
      for observation in counts.outcomes {
        let countsAs = counts.isTotalGiven ? "outcomes" : "both"
        writer.append(row(observation, countsAs: countsAs) + [counted, isSynthetic])
      }
    }
    for file in result.superseded {
      for count in SupersededRows.printed(file.counts) {
        writer.append(row(count) + [.text(count.status), isSynthetic])
      }
    }
    return writer.text
  }

  /// A superseded count: without its numbers where a later file withholds some.
  private static func row(_ count: SupersededCount) -> [WrittenCell] {
    let whole = row(count.observation, countsAs: "nothing")
    guard count.isWithheld else { return whole }
    let nothing = WrittenCell.verbatim("")
    return Array(whole[..<6]) + [
      nothing, nothing, whole[8], nothing, nothing, nothing, nothing, .verbatim("withheld"),
    ]
  }

  private static func row(_ observation: Observation, countsAs: String) -> [WrittenCell] {
    let place = observation.cells.first
    let outcome = observation.outcome?.id ?? ""
    let placement =
      switch observation.placement {
      case .stated: "stated"
      case .withinPeriod: "within period"
      case .outsideWindow: "outside window"
      }
    return [
      .verbatim(observation.force), .verbatim(observation.period.first.iso),
      .verbatim(observation.period.last.iso), .verbatim(placement), .verbatim(countsAs),
      .verbatim(outcome), .number("\(observation.count.low)"),
      observation.count.high.map { .number("\($0)") } ?? .verbatim(""),
      .text(place?.location.file ?? ""), .number("\(place?.location.line ?? 0)"),
      .number("\(place?.location.column ?? 0)"), .text(place?.text ?? ""),
      .text(observation.cells.dropFirst().map(\.text).joined(separator: " | ")),
      .verbatim(observation.control.rawValue),
    ]
  }
}
