package import PoliceOutcomes
package import Reports
package import Studies

/// A trace as text: for a person, and as one JSON object for a program.
package enum TraceText {
  /// One line a count, under its force; `folder` is put before file names.
  ///
  /// - Parameter counted: the rows of counts that stand for many, by the place of their first cell.
  package static func lines(
    _ trace: Trace, folder: String, counted: [SourceLocation: CountedRows] = [:]
  ) -> [String] {
    var lines = ["\(trace.figure.id)  \(trace.printed)", "  \(trace.figure.title)"]
    lines.append("  \(trace.figure.definition)")
    lines += trace.revisions.map { "  [r] \($0.remark)" }
    lines += trace.replies.map { "  \($0)" }
    if let measure = trace.figure.measure, case .share = measure.kind {
      lines.append("  Marked +: in the numerator. Marked ?: may be. Others: in the total only.")
    }
    for part in trace.forces where !part.rows.isEmpty {
      lines.append("")
      lines.append("  \(part.force.name)")
      for row in part.rows { lines += text(row, folder: folder, counted) }
      if !part.superseded.isEmpty {
        lines.append("  Superseded, with no later count of the same months and outcome:")
        lines += TraceText.lines(part.superseded, folder: folder)
      }
    }
    var search = PersonalDataSearch()
    return lines.map { DiagnosticText.visible(search.masked($0)) }
  }

  private static func text(
    _ row: Trace.Row, folder: String, _ counted: [SourceLocation: CountedRows]
  ) -> [String] {
    let observation = row.observation
    let place = observation.cells.first?.location
    let rows = place.flatMap { place in
      counted[place].map { "      \(folder)/\(place.file), \($0.words)" }
    }
    let outcome = observation.outcome.map { " outcome \($0.id)" } ?? ""
    let head =
      "  \(mark(row.role)) \(NumberFormat.briefly(observation.count))\(outcome), \(observation.period.name) (\(row.role.rawValue))"
    return [head + (observation.control.reason.map { ", \($0)" } ?? "")]
      + observation.cells.map { cell in
        let corrected = cell.correction.map { ", corrected to '\($0)'" } ?? ""
        return "      \(folder)/\(cell.location.text)  '\(cell.text)'\(corrected)"
      } + (rows.map { [$0] } ?? []) + TraceText.lines(row.superseded, folder: folder)
  }

  private static func mark(_ role: Trace.Role) -> String {
    switch role {
    case .counted, .later: "+"
    case .perhaps: "?"
    case .total, .earlier: " "
    case .removed: "-"
    case .narrowing: "="
    }
  }

  /// The rows of a count that stands for many, as a member of its object; else nothing.
  private static func json(
    _ counted: [SourceLocation: CountedRows], _ observation: Observation
  ) -> String {
    guard let rows = observation.cells.first.flatMap({ counted[$0.location] }) else { return "" }
    let runs = rows.runs.map { "[\($0.lowerBound), \($0.upperBound)]" }
    return "\"lines\": [\(runs.joined(separator: ", "))], \"more_rows\": \(rows.more), "
  }

  /// The whole trace as one JSON object.
  package static func json(
    _ trace: Trace, folder: String, counted: [SourceLocation: CountedRows] = [:]
  ) -> String {
    var search = PersonalDataSearch()
    func quoted(_ text: String) -> String { JSONText.quoted(search.masked(text)) }
    let forces = trace.forces.map { part in
      let rows = part.rows.map { row in
        let cells = row.observation.cells.map { cell in
          "{\"place\": \(JSONText.quoted("\(folder)/\(cell.location.text)")), \"text\": \(quoted(cell.text)), \"correction\": \(cell.correction.map(quoted) ?? "null")}"
        }
        return
          "{\"role\": \"\(row.role.rawValue)\", \"low\": \(row.observation.count.low), \"high\": \(row.observation.count.high.map(String.init) ?? "null"), \"outcome\": \(row.observation.outcome.map { JSONText.quoted($0.id) } ?? "null"), \"period\": \"\(row.observation.period.id)\", \"protection\": \"\(row.observation.control.rawValue)\", \"cells\": [\(cells.joined(separator: ", "))], \(json(counted, row.observation))\"superseded\": \(TraceText.json(row.superseded, folder: folder))}"
      }
      return
        "{\"force\": \(JSONText.quoted(part.force.id)), \"counts\": [\(rows.joined(separator: ", "))], \"superseded\": \(TraceText.json(part.superseded, folder: folder))}"
    }
    return
      "{\"figure\": \(JSONText.quoted(trace.figure.id)), \"text\": \(JSONText.quoted(trace.printed)), \"definition\": \(JSONText.quoted(trace.figure.definition)), \"revised\": [\(trace.revisions.map { JSONText.quoted($0.date.iso) }.joined(separator: ", "))], \"replies\": [\(trace.replies.map(quoted).joined(separator: ", "))], \"forces\": [\(forces.joined(separator: ", "))]}"
  }
}
