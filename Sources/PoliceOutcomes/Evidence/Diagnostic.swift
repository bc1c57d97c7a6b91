/// A fact about the data that a maintainer should see: what is so, where, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Something was read in one of several ways, and the report says which.
    case note
    /// Something is counted with less detail than the force may have meant.
    case warning
    /// Something could not be counted; the figures stand without it and the command fails.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package let severity: Severity
  /// The stable name of the kind of fact, such as `unknown-label`.
  package let code: String
  package let location: SourceLocation
  /// What is so, in the force's own words, and what was done about it.
  package let message: String
  /// What the maintainer can do.
  package let remedy: String
  /// Other places the fact rests on, such as the total a sum was checked against.
  package let related: [SourceLocation]
  /// Whether the line of its place holds personal data or a count that is withheld, and is not to be
  /// shown beside it.
  package var hidesLine = false
  /// Who accepts the fact, why and until when; `nil` where nobody does. See `Waiver`.
  package var waiver: Waiver?

  package init(
    _ severity: Severity, _ code: String, at location: SourceLocation, _ message: String,
    remedy: String, related: [SourceLocation] = []
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.remedy = remedy
    self.related = related
  }

  /// The same fact said in other words, of these places besides.
  package func saying(_ message: String, at places: [SourceLocation]) -> Diagnostic {
    var said = Diagnostic(
      severity, code, at: location, message, remedy: remedy, related: related + places)
    said.hidesLine = hidesLine
    said.waiver = waiver
    return said
  }

  /// The one line that stands alone in a terminal or a log.
  package var line: String {
    "\(location.text): \(severity.rawValue): \(message) [\(code)]"
  }
}
