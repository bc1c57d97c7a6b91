/// A named, reasoned, dated acceptance of a diagnostic, until a day: a row of `waivers.csv`.
///
/// It changes no figure. What it accepts is printed as waived and does not make a command fail.
package struct Waiver: Hashable, Sendable {
  /// The code of the diagnostics it is about.
  package let code: String
  /// The file it is about, as diagnostics print it or by its name in `returns/`; empty for every
  /// file.
  package let file: String
  /// The line it is about, or `nil` for every line.
  package let line: Int?
  /// The id of the force it is about, or `nil` for every force.
  package let force: String?
  package let reason: String
  /// Who accepts.
  package let by: String
  package let given: CalendarDay
  /// The last day on which it holds.
  package let expires: CalendarDay
  package let location: SourceLocation

  package init(
    code: String, file: String, line: Int?, force: String?, reason: String, by: String,
    given: CalendarDay, expires: CalendarDay, location: SourceLocation
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.force = force
    self.reason = reason
    self.by = by
    self.given = given
    self.expires = expires
    self.location = location
  }

  /// Days from `given` to `expires` beyond which a waiver is asked about: a year and a month.
  package static let mostDays = 400

  /// Codes of errors that a waiver may accept: those where every count is read all the same.
  package static let acceptableErrors: Set<String> = [
    "outcomes-exceed-offences", Diagnostic.personalDataCode,
  ]

  /// Codes about waivers themselves, which no waiver may accept.
  package static let ownCodes: Set<String> = [
    "expired-waiver", "long-waiver", "unused-waiver", "waiver-refused",
  ]

  /// Whether it is about `diagnostic`.
  ///
  /// - Parameter forces: the ids of the forces that the diagnostic's place belongs to.
  package func accepts(_ diagnostic: Diagnostic, forces: Set<String>) -> Bool {
    guard code == diagnostic.code,
      diagnostic.severity != .error || Waiver.acceptableErrors.contains(code)
    else { return false }
    let place = diagnostic.location
    return (file.isEmpty || file == place.file || "returns/\(file)" == place.file)
      && (line == nil || line == place.line) && force.map(forces.contains) ?? true
  }
}
