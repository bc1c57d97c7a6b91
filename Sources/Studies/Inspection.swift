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
    let context: ReturnContext
    let study = Inspection.studyPath(of: path)
    if let study {
      folder = study
      context = try StudyRun.context(at: folder, referencePath: referencePath)
        .admitting(name)
    } else {
      folder =
        path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
      let reference = try ReferenceData(for: path, named: referencePath)
      context = ReturnContext.open(reference: reference, file: name)
    }
    let read = ReturnReader.read(bytes, file: name, context: context)
    let isInStudy = study != nil
    let said = context.waivers.applied(
      to: StudyRun.ordered(read.diagnostics, hiding: read.personalPlaces),
      requests: context.requests)
    diagnostics = isInStudy ? said : said.map(\.outsideStudy)
    lines = read.personalPlaces.masked(
      Inspection.lines(
        read, bytes: bytes, name: name, years: context.years(of: name),
        pins: context.pins[name] ?? ReturnPins(),
        place: { isInStudy ? $0.text : $0.outsideStudy.text }), of: read.account.file)
  }

  /// The study in whose `returns/` the file at `path` is, or `nil`.
  package static func studyPath(of path: String) -> String? {
    let folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
    let study = folder.deletingLastPathComponent()
    guard folder.lastPathComponent == "returns",
      FileManager.default.fileExists(atPath: study.appendingPathComponent("study.yml").path)
    else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts.dropLast(2).joined(separator: "/") : study.path
  }

  private static func lines(
    _ read: ReadReturn, bytes: [UInt8], name: String, years: YearBasis, pins: ReturnPins,
    place: (SourceLocation) -> String
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
    lines += read.notes.map { "  note       line \($0.location.line): '\($0.text)'" }
    for (place, table) in read.shapes.enumerated() {
      if read.shapes.count > 1 { lines += ["", "  table \(place + 1)    from line \(table.line)"] }
      lines += columns(of: table)
    }
    let pinned = Inspection.pinned(name, read: read, years: years, pins: pins)
    guard read.layout != nil else { return lines + pinned }
    lines.append("")
    let observations = read.tables.flatMap(\.observations)
    lines.append("  \(observations.count) counts; the first of them:")
    for observation in observations.prefix(5) {
      let cell = observation.cells.first.map { place($0.location) } ?? ""
      let what = observation.outcome.map { "outcome \($0.id)" } ?? "offences"
      lines.append(
        "    \(observation.count.words)  \(what), \(observation.period.name), \(observation.force)  \(cell)"
      )
    }
    return lines + pinned
  }

  /// The layout of a table and what each of its columns is.
  private static func columns(of table: ReadTable) -> [String] {
    guard let layout = table.layout else {
      return ["  layout     not certain: see below"] + table.headings.map { "  column '\($0)'" }
    }
    return [
      "  layout     \(layout.kind.words) (\(layout.reasons.joined(separator: "; ")))",
      "  rows tell  \(layout.tableKind.rawValue)", "",
    ] + zip(table.headings, layout.roles).map { "  column '\($0)': \($1.words)" }
  }

  private static func accounted(_ account: LineAccount) -> String {
    let parts = LineClass.allCases.compactMap { lineClass -> String? in
      let count = account.count(of: lineClass)
      return count == 0 ? nil : "\(count) \(lineClass.rawValue)"
    }
    return "\(account.classes.count) = \(parts.joined(separator: " + "))"
  }

  /// The lines for `study.yml` that pin what was found and what is pinned already, or ask for
  /// what was not found.
  private static func pinned(
    _ name: String, read: ReadReturn, years: YearBasis, pins: ReturnPins
  ) -> [String] {
    let layout = read.layout
    let headings = read.headings
    let kinds = ReturnLayout.Kind.allCases.map(\.rawValue).joined(separator: " | ")
    var lines = ["", "  To pin this, paste into study.yml:", "", "returns:", "  \(key(name)):"]
    if let line = read.shapes.first?.line ?? pins.headerLine, line > 1 {
      lines.append("    header: \(line)")
    }
    lines.append("    layout: \(layout?.kind.rawValue ?? "   # one of \(kinds)")")
    let parts = ReturnLayout.Part.allCases.compactMap { part -> String? in
      // A column without a heading cannot be named; the layout finds it.
      guard let place = layout?.place(of: part), !LabelText.normalised(headings[place]).isEmpty
      else { return nil }
      return "\(part.rawValue): \(quoted(headings[place]))"
    }
    if !parts.isEmpty { lines.append("    columns: {\(parts.joined(separator: ", "))}") }
    lines.append("    years: \(years.rawValue)")
    lines.append(
      "    blank: \(pins.blank.rawValue)   # zero, where the return says that a blank is zero")
    lines.append("    dash: \(pins.dash.rawValue)    # zero, where it says so of a dash")
    if !pins.hasAllOutcomes { lines.append("    outcomes: selected") }
    if pins.duplicates != .refuse { lines.append("    duplicates: \(pins.duplicates.rawValue)") }
    let marks = pins.suppressed.sorted { $0.key < $1.key }.compactMap { mark, count in
      count.high.map { "\(quoted(mark)): \(count.low)\($0 == count.low ? "" : "-\($0)")" }
    }
    if !marks.isEmpty { lines.append("    suppressed: {\(marks.joined(separator: ", "))}") }
    return lines
  }

  /// A file's name as a key of YAML, in quotes where it could be anything else.
  private static func key(_ name: String) -> String {
    let isPlain =
      name.first?.isLetter == true
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
    return isPlain ? name : quoted(name)
  }

  /// Text as a double-quoted scalar of YAML.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}

extension SourceLocation {
  /// The place of a file that is in no study: by its name alone.
  fileprivate var outsideStudy: SourceLocation {
    let prefix = "returns/"
    guard file.hasPrefix(prefix) else { return self }
    return SourceLocation(file: String(file.dropFirst(prefix.count)), line: line, column: column)
  }
}

extension Diagnostic {
  /// The same about a file that is in no study.
  fileprivate var outsideStudy: Diagnostic {
    var copy = Diagnostic(
      severity, code, at: location.outsideStudy, message, remedy: remedy,
      related: related.map(\.outsideStudy))
    copy.hidesLine = hidesLine
    return copy
  }
}

extension ReturnContext {
  /// The context with the file listed for a force of its own where no request lists it.
  func admitting(_ file: String) -> ReturnContext {
    guard requests[file] == nil else { return self }
    var copy = self
    copy.requests[file] = [ReturnContext.stranger(covers: window)]
    return copy
  }

  /// A context without a study: any month, the built-in labels, an unnamed force or every force
  /// there is.
  static func open(reference: ReferenceData, file: String) -> ReturnContext {
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
