/// Looks for personal data in texts: addresses and numbers that reach a person, names of officers
/// and staff, postcodes, National Insurance numbers and dates of birth.
///
/// Ranks that stand alone, names of forces and places, labels of outcomes, counts, periods and
/// references are none. What it finds is asked about; what it does not find may still be there.
package struct PersonalDataSearch: Sendable {
  /// Texts in which nothing was found: returns repeat a few texts many times.
  private var clean: Set<String> = []

  /// How many texts are remembered.
  private static let mostRemembered = 5_000

  package init() {}

  /// Every finding in `text`, by its place; none overlaps another.
  package mutating func findings(in text: String) -> [PersonalDataFinding] {
    if text.utf8.count < 5 { return [] }
    let form = Form(text)
    guard form.mayHold, !clean.contains(text) else { return [] }
    let found = PersonalDataSearch.search(text, form)
    if found.isEmpty, clean.count < PersonalDataSearch.mostRemembered { clean.insert(text) }
    return found
  }

  /// `text` with a mask in the place of everything found in it.
  package mutating func masked(_ text: String) -> String {
    let found = findings(in: text)
    if found.isEmpty { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for finding in found {
      result.append(contentsOf: scalars[place..<finding.range.lowerBound])
      result.add(finding.mask)
      place = finding.range.upperBound
    }
    result.append(contentsOf: scalars[place...])
    return String(result)
  }

  /// `text` with a dot for every character of what is found in it: as long as before.
  package mutating func blanked(_ text: String) -> String {
    let found = findings(in: text)
    if found.isEmpty { return text }
    var scalars = Array(text.unicodeScalars)
    for place in found.flatMap(\.range) { scalars[place] = "•" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Digits and signs without an @, and without a letter but one before a digit at the beginning, are
  /// nothing while there are no more digits than these.
  package static let harmlessDigits = 8

  /// What a text is made of, which tells in one pass what it cannot hold.
  private struct Form {
    var letters = 0
    var digits = 0
    var capitals = 0
    var hasAt = false
    var isASCII = true

    init(_ text: String) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "@"): hasAt = true
        case 0x30...0x39: digits += 1
        case 0x41...0x5A: capitals += 1
        case 0x61...0x7A: letters += 1
        case 0x80...:
          letters += 1
          isASCII = false
        default: continue
        }
      }
    }

    /// Whether a text could hold any: it has an @, a digit beside a letter or nine of them, or a
    /// capital letter beside another letter.
    var mayHold: Bool {
      hasAt || digits > harmlessDigits || digits > 0 && capitals + letters > 0
        || capitals > 0 && capitals + letters > 3
    }
  }

  private static func search(_ text: String, _ form: Form) -> [PersonalDataFinding] {
    // Most texts have the form of nothing, and none of the words that something is found beside.
    if form.isASCII, !form.hasAt, form.digits < 10, form.capitals < 3 || form.digits < 2,
      form.digits < 6 || form.capitals + form.letters < 3, !PersonalDataSigns.maySpeak(text)
    {
      return []
    }
    let text = PersonalDataText(text)
    var found: [PersonalDataFinding] = []
    let anyLetters = form.capitals + form.letters
    // Each asks first for what the shortest of its kind has.
    if form.hasAt || !form.isASCII { found += text.emailAddresses }
    if form.digits >= 10 || !form.isASCII { found += text.telephoneNumbers }
    if form.digits >= 2, anyLetters > 0 { found += text.namedNumbers }
    if form.digits >= 6, anyLetters >= 3 { found += text.nationalInsuranceNumbers }
    if form.digits >= 2, form.capitals >= 3 { found += text.postcodes }
    if form.digits > 0, anyLetters > 0 { found += text.datesOfBirth }
    if text.mayNameAPerson { found += text.personNames }
    found.sort {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var kept: [PersonalDataFinding] = []
    for finding in found where (kept.last?.range.upperBound ?? 0) <= finding.range.lowerBound {
      kept.append(finding)
    }
    return kept
  }
}

extension PersonalDataSearch {
  /// Whether `text` is or ends with the words of an office or a closing, so that the next cell
  /// may be a name.
  package static func announcesName(_ text: String) -> Bool {
    text.utf8.count < 60 && PersonalDataText(text).announcesAName
  }

  /// The finding where the whole of `text` is a name of two parts or more, or `nil`.
  package static func name(whole text: String) -> PersonalDataFinding? {
    PersonalDataText(text).wholeName(least: 2)
  }
}
