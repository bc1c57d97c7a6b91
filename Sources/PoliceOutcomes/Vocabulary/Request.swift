/// One freedom-of-information request: a row of `requests.csv`.
package struct Request: Hashable, Sendable {
  package let force: Force
  /// The day it was sent, "yes" where the day is not known, or empty where nobody knows
  /// whether the force was asked.
  package let asked: String
  /// The day it was answered, "yes" where the day is not known, or empty.
  package let replied: String
  package let status: Status
  /// Why the answer is not complete: "s12 cost".
  package let reason: String
  package let reference: String
  package let address: String
  /// The files of `returns/` that hold the answer.
  package let files: [String]
  /// The day the force took the counts from its system, or empty.
  package internal(set) var extractedOn: String
  package let basis: CountingBasis
  /// The months the answer covers.
  package let covers: ReportingPeriod
  package let notes: String
  /// Where the row stands.
  package let location: SourceLocation
  /// What is known of the answer as a whole.
  package private(set) var passport: Passport
  /// Files of `returns/` that those of `files` replace. They are read and are in no figure.
  package let superseded: [String]

  /// What came of a request.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case complete
    case partial
    case refused
    case notHeld = "not-held"
    case noReply = "no-reply"

    package var words: String {
      switch self {
      case .complete: "complete"
      case .partial: "partial"
      case .refused: "refused"
      case .notHeld: "not held"
      case .noReply: "no reply"
      }
    }
  }

  package init(
    force: Force, asked: String, replied: String, status: Status, reason: String,
    reference: String, address: String, files: [String], extractedOn: String,
    basis: CountingBasis, covers: ReportingPeriod, notes: String, location: SourceLocation,
    passport: Passport? = nil, superseded: [String] = []
  ) {
    self.force = force
    self.asked = asked
    self.replied = replied
    self.status = status
    self.reason = reason
    self.reference = reference
    self.address = address
    self.files = files
    self.extractedOn = extractedOn
    self.basis = basis
    self.covers = covers
    self.notes = notes
    self.location = location
    self.superseded = superseded
    self.passport =
      passport ?? Passport(basis: basis, extractedOn: extractedOn, at: location)
  }

  /// The request with this passport; a day that the return itself gives stands for the register's.
  package func with(_ passport: Passport) -> Request {
    var request = self
    request.passport = passport
    if let day = passport.extractedOn, day.isFromReturn { request.extractedOn = day.value }
    return request
  }
}
