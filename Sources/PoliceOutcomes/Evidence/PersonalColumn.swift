/// A column of a return that tells of single people or single offences, by its heading.
package enum PersonalColumn: Hashable, Sendable {
  /// Names of people: findings in any table.
  case names
  /// Days of birth: findings in any table.
  case birthDates
  /// References to single records: findings in any table.
  case references
  /// An attribute of a victim or another person, or the circumstances: findings where each row
  /// is one offence.
  case attributes
  /// Free text that may be the title of an offence: findings where each row is one offence and
  /// most texts differ.
  case freeText

  /// What `heading` announces, or `nil` where it announces nothing of the kind.
  package init?(heading: String) {
    let text = LabelText.normalised(heading)
    let words = text.split { !$0.isLetter }.map(String.init)
    let set = Set(words)
    let isOfPerson = !set.isDisjoint(with: PersonalColumn.people)
    let isOfficer = !set.isDisjoint(with: ["oic", "officer", "staff", "contact"])
    if ["dob", "d.o.b", "birthdate"].contains(text) || set.contains("dob")
      || set.contains("birth") && !set.isDisjoint(with: ["date", "day"])
    {
      self = .birthDates
    } else if isOfPerson || isOfficer, !set.isDisjoint(with: PersonalColumn.nameWords) {
      self = .names
    } else if text == "oic" || set.contains("officer") && set.contains("investigating")
      || set.contains("officer") && set.contains("case")
    {
      self = .names
    } else if PersonalColumn.isReference(set) {
      self = .references
    } else if isOfPerson, !set.isDisjoint(with: PersonalColumn.details) {
      self = .attributes
    } else if PersonalColumn.accounts.contains(text) || set.contains("circumstances")
      || set.contains("modus")
    {
      self = .attributes
    } else if PersonalColumn.notes.contains(text) {
      self = .freeText
    } else {
      return nil
    }
  }

  private static func isReference(_ words: Set<String>) -> Bool {
    if words == ["urn"] || words == ["crn"] { return true }
    guard !words.isDisjoint(with: ["crime", "incident", "occurrence", "offence", "niche"]) else {
      return false
    }
    return !words.isDisjoint(with: ["reference", "ref", "urn", "number", "no", "id"])
      && words.isDisjoint(with: [
        "of", "code", "codes", "class", "classification", "total", "ho", "home", "hocr",
      ])
  }

  private static let people: Set<String> = [
    "victim", "victims", "complainant", "complainants", "aggrieved", "survivor", "survivors", "ip",
    "suspect", "suspects", "offender", "offenders", "accused", "defendant", "witness",
  ]
  private static let nameWords: Set<String> = ["name", "names", "surname", "forename"]
  private static let details: Set<String> = [
    "age", "ages", "sex", "gender", "ethnicity", "ethnic", "race", "religion", "address",
    "postcode", "occupation", "nationality", "disability", "disabled", "sexuality", "orientation",
    "relationship", "vulnerability",
  ]
  private static let accounts: Set<String> = [
    "mo", "m.o", "mo notes", "mo summary", "summary", "free text", "freetext", "narrative",
    "incident summary", "crime summary", "summary of offence", "synopsis",
  ]
  private static let notes: Set<String> = [
    "offence description", "offence notes", "offence details", "crime notes", "crime description",
    "description", "notes", "note", "details", "comments", "remarks", "incident notes",
  ]

  /// Whether `cell`, below such a heading, holds what it announces.
  package func isFilled(_ cell: String) -> Bool {
    let text = LabelText.normalised(cell)
    if text.isEmpty || PersonalColumn.fillers.contains(text) { return false }
    switch self {
    case .names:
      return text.contains(where: \.isLetter)
        && PersonalDataText(cell).words.contains { PersonalNameWords.isName($0) }
    case .birthDates:
      let parts = text.split { !$0.isLetter && !$0.isNumber }
      let digits = text.count(where: \.isNumber)
      return parts.count >= 3 && digits >= 4 || digits == 8
    case .references:
      let digits = text.count(where: \.isNumber)
      return digits >= 6 || digits >= 3 && text.contains { $0.isLetter || $0 == "/" }
    case .attributes: return true
    case .freeText: return text.split(separator: " ").count >= 4
    }
  }

  private static let fillers: Set<String> = [
    "-", "--", "n/a", "na", "nil", "none", "null", "not known", "not stated", "not recorded",
    "not given", "unknown", "u/k", "n/k", "nk", "x", "*", "[redacted]", "redacted", "withheld",
  ]
}
