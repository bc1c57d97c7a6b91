import DelimitedText
import PoliceOutcomes
import Reports

/// `observations.csv`: every count of every return as it is counted, with its place.
///
/// `count_low` and `count_high` differ where the count is withheld, and `protection` says by whom;
/// `counts_as` says whether the row adds to the offences recorded, to the outcomes, or to both. A
/// row that is a "total of outcomes" or a "total of offences" adds to nothing: it is a printed total
/// over several periods that narrows what its parts add up to, and `labels` has the rows of this
/// file that are its parts, the header being row 1.
/// `status` says whether the row is counted, or which later file supersedes it; a superseded row
/// adds to nothing.
/// `last_line` is the line of the last row of those that `count_low` counts, where a large return has
/// many rows that say the same. A count of one row has none, and so has a withheld one: from the first
/// line to the last there may be just as many as are withheld.
enum ObservationsTable {
  static func csv(_ result: StudyResult) -> [UInt8] {
    var writer = RecordWriter()
    writer.append(TableSchema.observations.names.map { .verbatim($0) })
    let isSynthetic = WrittenCell.verbatim(result.description.isSynthetic ? "yes" : "no")
    let counted = WrittenCell.verbatim("counted")
    var rowCount = 1
    for counts in result.returns {
      var numbers: [PeriodTotal.Side: [Int]] = [:]
      for (observation, countsAs, sides) in rows(of: counts) {
        writer.append(
          row(observation, countsAs: countsAs) + [counted, isSynthetic, lastLine(observation)])
        rowCount += 1
        for side in sides { numbers[side, default: []].append(rowCount) }
      }
      for total in counts.totals {
        let own = numbers[total.side] ?? []
        let parts = total.parts.map { "\(own[$0])" }.joined(separator: " ")
        writer.append(
          row(total, of: counts, parts: parts)
            + [counted, isSynthetic, lastLine(counts.observation(of: total))])
        rowCount += 1
      }
    }
    for file in result.superseded {
      for count in SupersededRows.printed(file.counts) {
        let last = count.isWithheld ? .verbatim("") : lastLine(count.observation)
        writer.append(row(count) + [.text(count.status), isSynthetic, last])
      }
    }
    return writer.bytes
  }

  /// The counts of one force, what each adds to, and in which lists it stands, in their order.
  static func rows(
    of counts: ForceCounts
  ) -> [(Observation, countsAs: String, sides: [PeriodTotal.Side])] {
    let isApart = counts.isTotalGiven || counts.outcomes.isEmpty
    return (isApart ? counts.recorded.map { ($0, "offences", [.offences]) } : [])
      + counts.outcomes.map { ($0, counts.isTotalGiven ? "outcomes" : "both", [.outcomes]) }
  }

  private static func row(
    _ total: PeriodTotal, of counts: ForceCounts, parts: String
  ) -> [WrittenCell] {
    let observation = counts.observation(of: total)
    let whole = row(observation, countsAs: observation.category)
    return Array(whole[..<12]) + [.verbatim(parts)] + Array(whole[13...])
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

  private static func lastLine(_ observation: Observation) -> WrittenCell {
    guard observation.count.exact != nil, let line = observation.lastLine else {
      return .verbatim("")
    }
    return .number("\(line)")
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
