import DelimitedText
import Foundation
package import PoliceOutcomes

/// How one file would be read, and what to write into `study.yml` to have it read so.
package struct Inspection: Sendable {
  /// The report, line by line.
  package let lines: [String]
  package let diagnostics: [Diagnostic]
  /// The folder that diagnostics name files in.
  package let folder: String

  /// Reads the file at `path`. Inside a study's `returns/` it is read as the study reads it;
  /// elsewhere with the built-in labels only, as the answer of an unnamed force.
  package init(path: String, referencePath: String?) throws(StudiesError) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let bytes = try readFile(at: path, named: path)
    let name = url.lastPathComponent
    let studyURL = url.deletingLastPathComponent().deletingLastPathComponent()
    let isInStudy =
      url.deletingLastPathComponent().lastPathComponent == "returns"
      && FileManager.default.fileExists(atPath: studyURL.appendingPathComponent("study.yml").path)
    let context: ReturnContext
    if isInStudy {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      folder =
        parts.count > 2 ? parts.dropLast(2).joined(separator: "/") : studyURL.path
      context = try StudyRun.context(at: folder, referencePath: referencePath)
        .admitting(name)
    } else {
      folder =
        path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
      let reference = try ReferenceData(for: path, named: referencePath)
      context = ReturnContext.open(reference: reference, file: name)
    }
    let read = ReturnReader.read(bytes, file: name, context: context)
    diagnostics = read.diagnostics
    lines = Inspection.lines(read, bytes: bytes, name: name, years: context.years(of: name))
  }

  private static func lines(
    _ read: ReadReturn, bytes: [UInt8], name: String, years: YearBasis
  ) -> [String] {
    var lines = [name, "  bytes      \(bytes.count)"]
    do {
      let table = try readRecords(bytes)
      lines.append(
        "  encoding   \(table.encoding.name)\(table.hasByteOrderMark ? " with byte-order mark" : "")"
      )
      lines.append("  delimiter  \(table.dialect.statement)")
    } catch {
      lines.append("  not read   \(error.problem)")
      return lines
    }
    lines.append("  lines      \(accounted(read.account))")
    guard let layout = read.layout else {
      lines.append("  layout     not certain: see below")
      lines += headings(read.headings)
      return lines + pins(name, layout: nil, headings: read.headings, years: years)
    }
    lines.append("  layout     \(layout.kind.words) (\(layout.reasons.joined(separator: "; ")))")
    lines.append("  rows tell  \(layout.tableKind.rawValue)")
    lines.append("")
    for (heading, role) in zip(read.headings, layout.roles) {
      lines.append("  column '\(heading)': \(role.words)")
    }
    lines.append("")
    let observations = read.tables.flatMap(\.observations)
    lines.append("  \(observations.count) counts; the first of them:")
    for observation in observations.prefix(5) {
      let place = observation.cells.first?.location.text ?? ""
      let what = observation.outcome.map { "outcome \($0.id)" } ?? "offences"
      lines.append(
        "    \(observation.count.words)  \(what), \(observation.period.name), \(observation.force)  \(place)"
      )
    }
    return lines + pins(name, layout: layout, headings: read.headings, years: years)
  }

  private static func headings(_ headings: [String]) -> [String] {
    headings.map { "  column '\($0)'" }
  }

  private static func accounted(_ account: LineAccount) -> String {
    let parts = LineClass.allCases.compactMap { lineClass -> String? in
      let count = account.count(of: lineClass)
      return count == 0 ? nil : "\(count) \(lineClass.rawValue)"
    }
    return "\(account.classes.count) = \(parts.joined(separator: " + "))"
  }

  /// The lines for `study.yml` that pin what was found, or ask for what was not.
  private static func pins(
    _ name: String, layout: ReturnLayout?, headings: [String], years: YearBasis
  ) -> [String] {
    let kinds = ReturnLayout.Kind.allCases.map(\.rawValue).joined(separator: " | ")
    var lines = ["", "  To pin this, paste into study.yml:", "", "returns:", "  \(name):"]
    lines.append("    layout: \(layout?.kind.rawValue ?? "   # one of \(kinds)")")
    let parts = ReturnLayout.Part.allCases.compactMap { part -> String? in
      guard let place = layout?.place(of: part) else { return nil }
      return "\(part.rawValue): \"\(headings[place].replacingOccurrences(of: "\"", with: "\\\""))\""
    }
    if !parts.isEmpty { lines.append("    columns: {\(parts.joined(separator: ", "))}") }
    lines.append("    years: \(years.rawValue)")
    lines.append("    blank: missing   # or zero, where the return says that a blank is zero")
    lines.append("    dash: missing    # or zero")
    return lines
  }
}

extension ReturnContext {
  /// The context with the file listed for a force of its own where no request lists it.
  fileprivate func admitting(_ file: String) -> ReturnContext {
    guard requests[file] == nil else { return self }
    var requests = requests
    requests[file] = [ReturnContext.stranger(covers: window)]
    return ReturnContext(
      window: window, years: years, monthsOutsideWindow: monthsOutsideWindow, forces: forces,
      codebook: codebook, corrections: corrections, pins: pins, requests: requests)
  }

  /// A context without a study: any month, the built-in labels, an unnamed force or every force
  /// there is.
  fileprivate static func open(reference: ReferenceData, file: String) -> ReturnContext {
    guard let first = Month(year: 1990, month: 1), let last = Month(year: 2089, month: 12),
      let century = ReportingPeriod(first: first, last: last)
    else { preconditionFailure("1990 to 2089 is a period") }
    return ReturnContext(
      window: century, years: .calendar, monthsOutsideWindow: .count, forces: reference.register,
      codebook: Codebook(rows: [], builtIns: reference.labels), corrections: .none, pins: [:],
      requests: [file: [stranger(covers: century)]])
  }

  private static func stranger(covers: ReportingPeriod) -> Request {
    Request(
      force: Force(
        id: "this-force", name: "this force", shortName: "this force", code: "", region: "",
        nation: "", kind: .territorial),
      asked: "", replied: "", status: .partial, reason: "", reference: "", address: "", files: [],
      extractedOn: "", basis: .unknown, covers: covers, notes: "",
      location: SourceLocation(file: "requests.csv"))
  }
}
