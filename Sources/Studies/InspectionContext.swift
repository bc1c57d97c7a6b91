import PoliceOutcomes

extension SourceLocation {
  /// The place of a file that is in no study: by its name alone.
  var outsideStudy: SourceLocation {
    let prefix = "returns/"
    guard file.hasPrefix(prefix) else { return self }
    return SourceLocation(file: String(file.dropFirst(prefix.count)), line: line, column: column)
  }
}

extension Diagnostic {
  /// The same about a file that is in no study.
  var outsideStudy: Diagnostic {
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

  /// The request of a file that nobody is listed for, as if this force had sent it.
  static func stranger(_ force: Force = unnamed, covers: ReportingPeriod) -> Request {
    Request(
      force: force, asked: "", replied: "", status: .partial, reason: "", reference: "",
      address: "", files: [], extractedOn: "", basis: .unknown, covers: covers, notes: "",
      location: SourceLocation(file: "requests.csv"))
  }

  /// The force of a file that nobody is listed for.
  static let unnamed = Force(
    id: "this-force", name: "this force", shortName: "this force", code: "", region: "",
    nation: "", kind: .territorial)
}
