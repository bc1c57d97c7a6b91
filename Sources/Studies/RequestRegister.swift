import PoliceOutcomes

/// Reads `requests.csv`: who was asked, who answered, and on what basis.
enum RequestRegister {
  static func requests(
    _ bytes: [UInt8], forces: ForceRegister, window: ReportingPeriod, log: inout [Diagnostic]
  ) -> [Request] {
    let table = HeadedTable(
      bytes, file: "requests.csv",
      required: ["force", "asked", "replied", "status", "files", "basis"],
      optional: [
        "reason", "reference", "address", "extracted_on", "covers", "notes", "unit", "scope",
        "superseded",
      ], log: &log)
    var requests: [Request] = []
    for row in table.rows {
      guard let request = request(row, forces: forces, window: window, log: &log) else { continue }
      if let first = requests.first(where: { $0.force == request.force }) {
        log.append(
          .repeatedForce(
            request.force.shortName, at: row.location(of: "force"), first: first.location))
      } else {
        requests.append(request)
      }
    }
    return requests
  }

  private static func request(
    _ row: HeadedTable.Row, forces: ForceRegister, window: ReportingPeriod,
    log: inout [Diagnostic]
  ) -> Request? {
    guard let force = forces.force(named: row["force"]) else {
      log.append(
        .unknownForce(
          row["force"], at: row.location(of: "force"),
          suggestions: forces.suggestions(for: row["force"])))
      return nil
    }
    guard let status = Request.Status(rawValue: row["status"]) else {
      let all = Request.Status.allCases.map(\.rawValue).joined(separator: ", ")
      log.append(
        .wrongValue(
          "status", row["status"], expected: "one of \(all)", at: row.location(of: "status")))
      return nil
    }
    for column in ["asked", "replied", "extracted_on"] where !isDay(row[column]) {
      log.append(
        .wrongValue(
          column, row[column], expected: "a day such as 2022-07-18, yes, or nothing",
          at: row.location(of: column)))
    }
    let files = files(row, "files", log: &log)
    let basis = basis(row, log: &log)
    return Request(
      force: force, asked: row["asked"], replied: row["replied"], status: status,
      reason: row["reason"], reference: row["reference"], address: row["address"], files: files,
      extractedOn: row["extracted_on"], basis: basis,
      covers: covers(row, window: window, log: &log), notes: row["notes"],
      location: row.location, passport: passport(row, basis: basis, log: &log),
      superseded: superseded(row, files: files, force: force, log: &log))
  }

  private static func basis(_ row: HeadedTable.Row, log: inout [Diagnostic]) -> CountingBasis {
    if row["basis"].isEmpty { return .unknown }
    if let basis = CountingBasis(rawValue: row["basis"]) { return basis }
    let all = CountingBasis.allCases.map(\.rawValue).joined(separator: ", ")
    log.append(
      .wrongValue("basis", row["basis"], expected: "one of \(all)", at: row.location(of: "basis")))
    return .unknown
  }

  private static func covers(
    _ row: HeadedTable.Row, window: ReportingPeriod, log: inout [Diagnostic]
  ) -> ReportingPeriod {
    if row["covers"].isEmpty { return window }
    if case .period(let period) = PeriodText(row["covers"], years: .calendar),
      let inside = period.intersection(window)
    {
      return inside
    }
    log.append(
      .wrongValue(
        "covers", row["covers"],
        expected: "the first and the last month inside \(window.name), such as 2019-01 to 2022-07",
        at: row.location(of: "covers")))
    return window
  }

  /// Whether `text` is empty, "yes", or shaped like an ISO day.
  private static func isDay(_ text: String) -> Bool {
    if text.isEmpty || text == "yes" { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 2, let day = Int(parts[2]), 1...31 ~= day else {
      return false
    }
    return Month(iso: "\(parts[0])-\(parts[1])") != nil
  }
}
