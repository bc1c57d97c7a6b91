import PoliceOutcomes

// The report for a person.
extension Inspection {
  /// The report, line by line, in 80 columns.
  package var lines: [String] { lines(width: 80) }

  /// The report, line by line, its picture in `width` columns.
  package func lines(width: Int) -> [String] {
    personalPlaces.masked(unmaskedLines(width: width), of: account.file)
  }

  private func unmaskedLines(width: Int) -> [String] {
    var lines = [name, "  bytes      \(byteCount)"]
    guard let form else { return lines + ["  not read   \(problem ?? "it is no table")"] }
    if records.isEmpty {
      let blank = account.lineCount == 0 ? "it has no line" : "every line of it is blank"
      return lines + ["  not read   the file is empty: \(blank)"]
    }
    lines.append("  encoding   \(form.encoding)")
    lines.append("  delimiter  \(form.dialect)")
    lines.append("  lines      \(accounted)")
    if let rounding { lines.append("  rounded    to \(rounding.rawValue): counts are ranges") }
    lines += notes.map { "  note       line \($0.location.line): '\($0.text)'" }
    for (place, table) in tables.enumerated() {
      if tables.count > 1 { lines += ["", "  table \(place + 1)    from line \(table.line)"] }
      lines += columns(of: table)
    }
    lines +=
      [""]
      + Picture(of: self).lines(width: max(38, width - 2))
      .map { $0.isEmpty ? "" : "  \($0)" }
    if tables.first?.layout != nil { lines += [""] + countLines }
    return lines + ["", "  To pin this, paste into study.yml:", ""] + pins
  }

  /// The layout of a table, and the columns that nothing reads.
  private func columns(of table: ReadTable) -> [String] {
    guard let layout = table.layout else {
      return ["  layout     not certain: see below"]
    }
    let unread = zip(table.headings, layout.roles).enumerated().compactMap { place, column in
      column.1 == .ignored
        ? column.0.isEmpty ? "column \(place + 1), which has no heading" : "'\(column.0)'" : nil
    }
    return [
      "  layout     \(layout.kind.words) (\(layout.reasons.joined(separator: "; ")))",
      "  rows tell  \(layout.tableKind.rawValue)",
    ] + (unread.isEmpty ? [] : ["  not read   \(unread.joined(separator: ", "))"])
  }

  /// How many counts there are, and the first of them.
  private var countLines: [String] {
    guard countTotal > 0 else { return ["  no counts"] }
    let head = "  \(countTotal) \(countTotal == 1 ? "count" : "counts"); the first of them:"
    return [head]
      + firstCounts.map { observation, place in
        let what = observation.outcome.map { "outcome \($0.id)" } ?? "offences"
        let when = observation.placement == .stated ? observation.period.name : "no month given"
        return
          "    \(observation.count.words)  \(what), \(when), \(observation.force)  \(place)"
      }
  }

  private var accounted: String {
    let parts = LineClass.allCases.compactMap { lineClass -> String? in
      let count = account.count(of: lineClass)
      return count == 0 ? nil : "\(count) \(lineClass.rawValue)"
    }
    return "\(account.lineCount) = \(parts.joined(separator: " + "))"
  }
}
