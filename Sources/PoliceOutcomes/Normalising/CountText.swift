/// What a cell says where a count should stand.
///
/// Blank, a dash, a withheld count and one that is not held are four different facts.
package enum CountText: Hashable, Sendable {
  case count(OffenceCount)
  /// Nothing is written.
  case blank
  /// A dash of any kind is written, and nothing else.
  case dash
  /// The count is withheld by a mark whose bounds the return has to explain: `*`, `[c]`, `..`.
  case withheld
  /// The force does not hold the count, or refuses it: `n/a`, `[x]`, `s12`.
  case notHeld
  case unreadable(Unreadable)

  /// Why a cell is not a count.
  package enum Unreadable: Hashable, Sendable {
    case negative
    case fraction
    /// A spreadsheet turned a range into a date: `04-Jan`.
    case date
    /// A date, a run of years or an offence code: `01/04/2019`, `2019-2020`, `8/71`.
    case period
    /// A spreadsheet could not work it out or show it: `#REF!`, `####`.
    case spreadsheetError
    /// Digits are lost: `1.2E+03`.
    case scientific
    /// A code and not a count: `00871`.
    case leadingZeros
    case unknown
  }

  /// The most bytes a count is written with, notes included; a longer text is not searched for one.
  private static let mostBytes = 100

  /// What `text` says, by the lexicon of withheld and missing counts in `docs/methods.md`.
  package init(_ text: String) {
    if let digits = CountText.digits(text) {
      self = .count(OffenceCount(digits))
      return
    }
    let plain = LabelText.normalised(text)
    self = CountText.known(plain, of: text) ?? .unreadable(CountText.reason(plain))
  }

  /// Whether `text` says a number, exact or within bounds: the same as to read it, without asking why
  /// it does not.
  package static func isNumber(_ text: String) -> Bool {
    if digits(text) != nil { return true }
    if case .count = known(LabelText.normalised(text), of: text) { return true }
    return false
  }

  /// What nothing but digits says, as most counts are written: at most nine, so that the counts of the
  /// largest file still add up, and not padded with zeros, as a code is.
  private static func digits(_ text: String) -> Int? {
    let bytes = text.utf8
    guard 1...9 ~= bytes.count, bytes.count == 1 || bytes.first != UInt8(ascii: "0") else {
      return nil
    }
    var sum = 0
    for byte in bytes {
      guard 0x30...0x39 ~= byte else { return nil }
      sum = sum * 10 + Int(byte - 0x30)
    }
    return sum
  }

  /// What normalised `text` says; `nil` where it has to be asked why it is no count.
  private static func known(_ plain: String, of text: String) -> CountText? {
    // A normalised label loses its full stops, and dots alone withhold a count.
    if plain.isEmpty, text.unicodeScalars.count(where: { $0 == "." }) > 1 { return .withheld }
    if plain.isEmpty { return text.contains(".") ? .unreadable(.unknown) : .blank }
    if plain.allSatisfy({ $0 == "-" }) { return .dash }
    if plain.utf8.count > mostBytes { return .unreadable(.unknown) }
    if withheldMarks.contains(plain) { return .withheld }
    if notHeldMarks.contains(plain) || isExemption(plain) { return .notHeld }
    return count(withNotes: plain).map(CountText.count)
  }

  /// What `count` reads, perhaps with marks of footnotes behind it.
  static func count(withNotes text: String) -> OffenceCount? {
    count(text) ?? count(withoutNotes(text))
  }

  /// A whole number, a word for none, or a range.
  private static func count(_ text: String) -> OffenceCount? {
    if noneWords.contains(text) { return .zero }
    return exact(text).map { OffenceCount($0) } ?? bounds(text)
  }

  private static let withheldMarks: Set<String> = [
    "*", "**", "[c]", "c", "s", "supp", "suppressed", "..", "#", "[low]", "~",
    "redacted", "withheld", "…", "[suppressed]", "[redacted]", "[withheld]", "masked",
    "confidential", "[s]", "(c)", "(s)",
  ]
  private static let notHeldMarks: Set<String> = [
    "[x]", "x", "[z]", "n/a", "n.a", "na", "not held", "not available", "no information held",
    "exempt", "refused", "not applicable", "not recorded", "not known", "not provided",
    "unknown", "no data", "data not available", "information not held", "data not held",
    "no data held", "nk", "n/k", "ncnd", "neither confirm nor deny",
  ]

  private static let noneWords: Set<String> = ["nil", "none", "zero"]

  /// A whole number, thousands set apart by commas or spaces, perhaps followed by a share in
  /// brackets: "1,234", "12 (3%)", "12.0".
  private static func exact(_ text: String) -> Int? {
    guard let start = text.utf8.first, 0x30...0x39 ~= start else { return nil }
    var body = Substring(text)
    if body.hasSuffix("%)"), let open = body.lastIndex(of: "(") {
      body = body[..<open]
    }
    body = CountText.withoutZeroFraction(body)
    let groups = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == " " }
    guard let first = groups.first,
      // At most nine digits, so that the counts of the largest file still add up.
      1...9 ~= groups.reduce(0, { $0 + $1.count }),
      groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      // A count is not padded with zeros; a code is.
      first == "0" && groups.count == 1 || first.first != "0"
    else { return nil }
    return Int(groups.joined())
  }

  /// A number without a fraction of zeros, as spreadsheets write floats. Three zeros may be a
  /// thousand with a full stop for its comma, and are left.
  private static func withoutZeroFraction(_ text: Substring) -> Substring {
    guard let point = text.lastIndex(of: "."), point != text.startIndex else { return text }
    let fraction = text[text.index(after: point)...]
    let isZero = !fraction.isEmpty && fraction.allSatisfy { $0 == "0" }
    return isZero && fraction.count != 3 ? text[..<point] : text
  }

  /// A range, or fewer than so many. "Fewer than 5" begins at 1: a force that masks small counts
  /// prints its zeros, unless it says otherwise.
  private static func bounds(_ text: String) -> OffenceCount? {
    for (opening, isInclusive) in openings where text.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count).drop { $0 == " " }
      guard let limit = smallNumber(rest), limit > (isInclusive ? 0 : 1) else { return nil }
      return OffenceCount(from: 1, through: isInclusive ? limit : limit - 1)
    }
    for ending in endings where text.hasSuffix(ending) {
      guard let limit = smallNumber(text.dropLast(ending.count)), limit > 0 else { return nil }
      return OffenceCount(from: 1, through: limit)
    }
    // A range begins with a digit, a word for a number or "between".
    guard let start = text.utf8.first, "0123456789otfsenb".utf8.contains(start) else {
      return nil
    }
    // Without a hyphen a range has a word between its ends.
    guard text.utf8.contains(UInt8(ascii: "-")) || text.utf8.contains(UInt8(ascii: " ")) else {
      return nil
    }
    let range =
      text.hasPrefix("between ")
      ? text.dropFirst(8).replacing(" and ", with: "-") : text[...]
    let ends = (range.contains("-") ? range : range.replacing(" to ", with: "-"))
      .split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let low = smallNumber(ends[0]), let high = smallNumber(ends[1]),
      low < high, !(isYear(ends[0]) && isYear(ends[1]))
    else { return nil }
    return OffenceCount(from: low, through: high)
  }

  private static let openings = [
    ("<=", true), ("≤", true), ("<", false), ("less than or equal to ", true),
    ("fewer than or equal to ", true), ("no more than ", true), ("not more than ", true),
    ("at most ", true), ("under ", false), ("fewer than ", false), ("less than ", false),
    ("below ", false), ("up to ", true),
  ]
  private static let endings = [" or fewer", " or less", " or under", " or below", " and under"]
  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Four digits that a year is written with: "2019-2020" is no range of counts.
  static func isYear(_ text: Substring) -> Bool {
    text.count == 4 && (Int(text).map { 1900...2099 ~= $0 } ?? false)
  }

  private static func smallNumber(_ text: Substring) -> Int? {
    if let word = numberWords.firstIndex(where: { $0 == text }) { return word + 1 }
    guard !text.isEmpty, text.count <= 9, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}
