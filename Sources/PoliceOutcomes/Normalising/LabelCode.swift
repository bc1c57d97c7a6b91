/// The outcome code that a label itself states: `Type 1a -`, `OC15`, `15: ...`, `... (OC18)`.
///
/// A code stands first in the label or in brackets at its end, and nowhere else: "12 months",
/// "section 16" and "under 18" state none. In normalised text:
///
///     label  = named [rest] | bare [mark words] | "(" named ")" [words] | words "(" named ")"
///            | bare joint bare { joint bare }
///     named  = name [" " | "-" | ":"] codes { joint [name] codes }
///     codes  = code [("-" | " to ") [name] code]
///     name   = "outcome" | "outcome type" | "oc" | "o/c" | "o" | "type" | ...
///     rest   = mark words | "(" words ")" | " " words
///     mark   = ":" | "-" | "." | ")" | "," | ";" | "/"        bare: ":" | "-" | "." | ")"
///     code   = "1" ... "22", "1a" ... "3a", "15a", "15b"
package struct LabelCode: Hashable, Sendable {
  /// The code, or the several that the label says it may be.
  package let codes: OutcomeCodes
  /// The words beside it, normalised; empty where there are none.
  package let words: String
  /// Whether the label calls the number an outcome, and it is not a number alone.
  package let isNamed: Bool
  /// Whether the number may be that of a list, "1. Cautioned", so that only the words beside it
  /// show that it is a code.
  package let mayNumberAList: Bool
  /// Other codes that the brackets at its end state, where they do.
  package let others: OutcomeCodes?

  /// What `label` states, or `nil` where it states no code of the framework.
  package init?(_ label: String) {
    let text = LabelText.normalised(label)
    let last = LabelCode.lastBracket(of: text)
    guard var stated = LabelCode.first(of: last?.words ?? Substring(text)) else {
      guard let last else { return nil }
      self.init(codes: last.codes, words: String(last.words), isNamed: true)
      return
    }
    if let last, last.codes != stated.codes { stated = stated.contradicted(by: last.codes) }
    self = stated
  }

  private init(
    codes: OutcomeCodes, words: String, isNamed: Bool, mayNumberAList: Bool = false,
    others: OutcomeCodes? = nil
  ) {
    self.codes = codes
    self.words = words
    self.isNamed = isNamed
    self.mayNumberAList = mayNumberAList
    self.others = others
  }

  private func contradicted(by others: OutcomeCodes) -> LabelCode {
    LabelCode(
      codes: codes, words: words, isNamed: isNamed, mayNumberAList: mayNumberAList,
      others: others)
  }

  /// The codes in the brackets at the end, with the words before them.
  private static func lastBracket(
    of text: String
  ) -> (codes: OutcomeCodes, words: Substring)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open != text.startIndex
    else { return nil }
    var scanner = LabelCodeScanner(text[text.index(after: open)...].dropLast())
    guard let codes = scanner.named(), scanner.rest.isEmpty else { return nil }
    return (codes, text[..<open])
  }

  /// The code that stands first.
  private static func first(of text: Substring) -> LabelCode? {
    if text.hasPrefix("(") {
      var scanner = LabelCodeScanner(text.dropFirst())
      guard let codes = scanner.named(), scanner.rest.hasPrefix(")") else { return nil }
      let words = scanner.rest.dropFirst().drop { $0 == " " || $0 == "-" || $0 == ":" }
      return LabelCode(codes: codes, words: String(words), isNamed: true)
    }
    var scanner = LabelCodeScanner(text)
    if let codes = scanner.named() {
      guard let words = words(after: scanner.rest) else { return nil }
      return LabelCode(codes: codes, words: words, isNamed: true)
    }
    scanner = LabelCodeScanner(text)
    if let codes = scanner.list() { return LabelCode(codes: codes, words: "", isNamed: false) }
    scanner = LabelCodeScanner(text)
    guard let code = scanner.code() else { return nil }
    guard let mark = scanner.rest.first else {
      return LabelCode(codes: code, words: "", isNamed: false)
    }
    guard ":-.)".contains(mark), let words = words(after: scanner.rest) else { return nil }
    return LabelCode(
      codes: code, words: words, isNamed: false,
      mayNumberAList: (mark == "." || mark == ")") && code.isSubset(of: .lettered) == false)
  }

  /// The words after a code, or `nil` where what follows shows that the number is none: "9-18",
  /// "4.1", "outcome 12 months on".
  private static func words(after rest: Substring) -> String? {
    guard let mark = rest.first else { return "" }
    var words = rest.dropFirst().drop { $0 == " " }
    if mark == "(" {
      guard words.hasSuffix(")") else { return String(rest) }
      words = words.dropLast()
      return words.contains("(") || words.contains(")") ? String(rest) : String(words)
    }
    guard ":-.),;/ ".contains(mark), words.first?.isNumber != true else { return nil }
    if mark == " " {
      guard let first = words.first, first.isLetter,
        !joinsOrMeasures.contains(String(words.prefix { $0.isLetter }))
      else { return nil }
    }
    return String(words)
  }

  /// Words that make the number before them one of several, or no code at all.
  private static let joinsOrMeasures: Set<String> = [
    "and", "or", "to", "of", "through", "day", "days", "week", "weeks", "month", "months", "year",
    "years", "hour", "hours", "offence", "offences", "crime", "crimes", "percent", "per",
  ]
}

extension OutcomeCodes {
  /// The codes from one through a later one, both of one code, the alternates left out.
  init?(from first: OutcomeCodes, through last: OutcomeCodes) {
    guard let low = first.codes.first, let high = last.codes.first, low < high,
      first.union(last).isDisjoint(with: .lettered)
    else { return nil }
    self = OutcomeCodes(
      OutcomeCode.allCases.filter { low <= $0 && $0 <= high && !$0.rawValue.hasSuffix("A") })
  }

  /// The codes with a letter, which no list is numbered by.
  fileprivate static let lettered = OutcomeCodes(.o1A, .o2A, .o3A)
}
