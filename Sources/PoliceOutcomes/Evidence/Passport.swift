/// What is known of a return as a whole: what it counts, by which date, whether it counts exactly
/// the study's offence, and when the counts were taken. `nil` is not stated.
package struct Passport: Hashable, Sendable {
  package var unit: PassportFact<CountingUnit>?
  /// Never `unknown`: that is `nil`.
  package var basis: PassportFact<CountingBasis>?
  package var scope: PassportFact<OffenceScope>?
  /// The day, as in ISO 8601: "2022-07-14".
  package var extractedOn: PassportFact<String>?

  package init(
    unit: PassportFact<CountingUnit>? = nil, basis: PassportFact<CountingBasis>? = nil,
    scope: PassportFact<OffenceScope>? = nil, extractedOn: PassportFact<String>? = nil
  ) {
    self.unit = unit
    self.basis = basis
    self.scope = scope
    self.extractedOn = extractedOn
  }

  /// What the basis and the day of a register's row say, and nothing more.
  package init(basis: CountingBasis, extractedOn: String = "", at location: SourceLocation) {
    if basis != .unknown { self.basis = PassportFact(basis, at: location) }
    if CalendarDay(iso: extractedOn) != nil {
      self.extractedOn = PassportFact(extractedOn, at: location)
    }
  }
}

/// One fact of a passport, and where it is written.
package struct PassportFact<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let location: SourceLocation
  /// Whether the return says it itself; else `requests.csv` does.
  package let isFromReturn: Bool

  package init(_ value: Value, at location: SourceLocation, isFromReturn: Bool = false) {
    self.value = value
    self.location = location
    self.isFromReturn = isFromReturn
  }
}
