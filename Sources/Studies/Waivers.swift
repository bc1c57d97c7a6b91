import PoliceOutcomes

/// The diagnostics that `waivers.csv` accepts, by whom, why and until when.
struct Waivers: Sendable {
  /// The rows, in their order; those that have expired among them.
  let all: [Waiver]
  /// The day of the edition, by which they expire; every row holds where it is not known.
  let published: CalendarDay?

  static let none = Waivers(all: [], published: nil)

  private init(all: [Waiver], published: CalendarDay?) {
    self.all = all
    self.published = published
  }

  init(_ bytes: [UInt8], published: CalendarDay?, forces: ForceRegister, log: inout [Diagnostic]) {
    let table = HeadedTable(
      bytes, file: "waivers.csv", required: ["code", "reason", "by", "given", "expires"],
      optional: ["file", "line", "force"], log: &log)
    all = table.rows.compactMap { Waivers.waiver($0, forces: forces, log: &log) }
    self.published = published
  }

  /// Whether a waiver has expired by the study's own day.
  func hasExpired(_ waiver: Waiver) -> Bool {
    published.map { waiver.expires < $0 } ?? false
  }

  /// The diagnostics, each with the first waiver that accepts it.
  ///
  /// - Parameter requests: the requests that list each file.
  func applied(to diagnostics: [Diagnostic], requests: [String: [Request]]) -> [Diagnostic] {
    let live = all.filter { !hasExpired($0) }
    if live.isEmpty { return diagnostics }
    return diagnostics.map { diagnostic in
      var copy = diagnostic
      copy.waiver = live.first {
        $0.accepts(diagnostic, forces: Waivers.forces(of: diagnostic, requests))
      }
      return copy
    }
  }

  /// What is to be said of the rows themselves, given the diagnostics of the study.
  func remarks(on diagnostics: [Diagnostic], requests: [String: [Request]]) -> [Diagnostic] {
    all.flatMap { waiver -> [Diagnostic] in
      var remarks: [Diagnostic] = []
      if let published, hasExpired(waiver) {
        return [
          .expiredWaiver(
            code: waiver.code, by: waiver.by, expires: waiver.expires, day: published,
            isToday: false, at: waiver.location)
        ]
      }
      let days = waiver.expires.number - waiver.given.number
      if days > Waiver.mostDays {
        remarks.append(.longWaiver(code: waiver.code, days: days, at: waiver.location))
      }
      let isUsed = diagnostics.contains {
        waiver.accepts($0, forces: Waivers.forces(of: $0, requests))
      }
      if !isUsed { remarks.append(.unusedWaiver(code: waiver.code, at: waiver.location)) }
      return remarks
    }
  }

  /// The forces that the place of a diagnostic belongs to: those whose file it is in, or whose
  /// row of the register it is.
  private static func forces(
    of diagnostic: Diagnostic, _ requests: [String: [Request]]
  ) -> Set<String> {
    let place = diagnostic.location
    let prefix = "returns/"
    if place.file.hasPrefix(prefix) {
      let file = String(place.file.dropFirst(prefix.count))
      return Set((requests[file] ?? []).map(\.force.id))
    }
    guard place.file == "requests.csv" else { return [] }
    return Set(
      requests.values.joined().filter { $0.location.line == place.line }.map(\.force.id))
  }
}

// Reading a row.
extension Waivers {
  private static func waiver(
    _ row: HeadedTable.Row, forces: ForceRegister, log: inout [Diagnostic]
  ) -> Waiver? {
    let before = log.count
    checkCode(row, log: &log)
    for (column, expected) in [
      ("reason", "a reason; it is printed in the report"),
      ("by", "who accepts it; the report prints the name"),
    ] where row[column].isEmpty {
      log.append(.wrongValue(column, "", expected: expected, at: row.location(of: column)))
    }
    let given = day("given", row, log: &log)
    let expires = day("expires", row, log: &log)
    if let given, let expires, expires < given {
      log.append(
        .wrongValue(
          "expires", expires.iso, expected: "a day that is not before 'given', \(given.iso)",
          at: row.location(of: "expires")))
    }
    let line = Int(row["line"])
    if !row["line"].isEmpty, (line ?? 0) < 1 {
      log.append(
        .wrongValue(
          "line", row["line"], expected: "a line of the file, from 1, or nothing",
          at: row.location(of: "line")))
    }
    var force: Force?
    if !row["force"].isEmpty {
      force = forces.force(named: row["force"])
      if force == nil {
        log.append(
          .unknownForce(
            row["force"], at: row.location(of: "force"),
            suggestions: forces.suggestions(for: row["force"])))
      }
    }
    guard log.count == before, let given, let expires else { return nil }
    return Waiver(
      code: row["code"], file: row["file"], line: line, force: force?.id, reason: row["reason"],
      by: row["by"], given: given, expires: expires, location: row.location)
  }

  private static func checkCode(_ row: HeadedTable.Row, log: inout [Diagnostic]) {
    let code = row["code"]
    let place = row.location(of: "code")
    guard let page = DiagnosticGuide.page(on: code) else {
      let nearest = NearestNames.closest(to: code, among: DiagnosticGuide.pages.map(\.code))
      log.append(
        .wrongValue(
          "code", code,
          expected: "the code of a diagnostic"
            + (nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))"),
          at: place))
      return
    }
    if Waiver.ownCodes.contains(code) {
      log.append(.waiverRefused(code: code, why: "it is about the waivers themselves", at: place))
    } else if page.severities == [.error], !Waiver.acceptableErrors.contains(code) {
      log.append(
        .waiverRefused(
          code: code, why: "where it stands, something is not counted or not read", at: place))
    }
  }

  private static func day(
    _ column: String, _ row: HeadedTable.Row, log: inout [Diagnostic]
  ) -> CalendarDay? {
    if let day = CalendarDay(iso: row[column]) { return day }
    log.append(
      .wrongValue(
        column, row[column], expected: "a day such as 2024-05-31", at: row.location(of: column)))
    return nil
  }
}
