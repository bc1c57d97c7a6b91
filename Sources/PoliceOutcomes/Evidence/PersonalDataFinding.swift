/// What kind of personal data a text holds.
package enum PersonalDataKind: String, Hashable, Sendable, CaseIterable {
  case emailAddress = "an e-mail address"
  case telephoneNumber = "a telephone number"
  /// A rank or title and a name, a collar number, or a name after the words of an office.
  case personName = "the name or number of an officer or another person"
  case postcode = "a full postcode"
  case nationalInsuranceNumber = "a National Insurance number"
  case dateOfBirth = "a date of birth"

  /// As a diagnostic says it, after "the cell holds".
  package var words: String { rawValue }
}

/// Personal data in a text: what kind, where, and how it is printed without being told.
package struct PersonalDataFinding: Hashable, Sendable {
  package let kind: PersonalDataKind
  /// Which Unicode scalars of the text, counted from 0.
  package let range: Range<Int>
  /// What a diagnostic prints in its place: `j…@k…`, `07… (11 digits)`, `DC S…`.
  package let mask: String

  package init(_ kind: PersonalDataKind, _ range: Range<Int>, mask: String) {
    self.kind = kind
    self.range = range
    self.mask = mask
  }
}
