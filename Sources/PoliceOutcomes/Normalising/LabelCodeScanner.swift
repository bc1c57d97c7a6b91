/// Reads outcome codes, and the names they go by, from the beginning of normalised text.
struct LabelCodeScanner {
  /// What is not read yet.
  private(set) var rest: Substring

  init(_ text: Substring) {
    rest = text
  }

  /// What a code is called before its number; a longer name comes before one it begins with.
  private static let names: [String] =
    ["home office ", "ho ", "crime ", ""].flatMap { owner in
      [
        "outcome types", "outcome type", "outcome codes", "outcome code", "outcome number",
        "outcome no.", "outcome no", "outcomes", "outcome",
      ].map { owner + $0 }
    } + ["canlyniad", "types", "type", "o/c", "oc", "o"]

  private static let joints = [
    ", and ", ",and ", " and ", " or ", " & ", " + ", "/", ",", "&", "+", "|",
  ]

  /// Codes that are called so: "outcome type 16", "oc2/3/8". Reads nothing where one of them is
  /// not in the framework.
  mutating func named() -> OutcomeCodes? {
    let start = rest
    guard skipName(), var codes = codeOrRun() else {
      rest = start
      return nil
    }
    while let joint = LabelCodeScanner.joints.first(where: { rest.hasPrefix($0) }) {
      let end = rest
      rest = rest.dropFirst(joint.count)
      let isNamed = skipName()
      guard isNamed || rest.first?.isNumber == true else {
        // Words follow, and no further code.
        rest = end
        break
      }
      guard let next = codeOrRun() else {
        rest = start
        return nil
      }
      codes.formUnion(next)
    }
    return codes
  }

  /// Several codes and nothing else: "14, 15 and 16", "1 & 1A". Not "14/15", which may be a year.
  mutating func list() -> OutcomeCodes? {
    guard var codes = code() else { return nil }
    var count = 1
    while !rest.isEmpty {
      guard let joint = LabelCodeScanner.joints.first(where: { rest.hasPrefix($0) }), joint != "/"
      else { return nil }
      rest = rest.dropFirst(joint.count)
      guard let next = code() else { return nil }
      codes.formUnion(next)
      count += 1
    }
    return count > 1 ? codes : nil
  }

  /// A code, or a run of them, "9-18" or "9 to 18", the alternates 1A, 2A and 3A left out. A run
  /// ends the text or is followed by a mark: in "outcome 14-16 year olds" it is none.
  private mutating func codeOrRun() -> OutcomeCodes? {
    guard let first = code() else { return nil }
    guard let joint = ["-", " to ", " through "].first(where: { rest.hasPrefix($0) }) else {
      return first
    }
    let end = rest
    rest = rest.dropFirst(joint.count)
    let isNamed = skipName()
    guard isNamed || rest.first?.isNumber == true, let last = code() else {
      rest = end
      return first
    }
    let isOver = rest.first.map { $0 != " " && $0 != "-" } ?? true
    guard isOver || LabelCodeScanner.joints.contains(where: { rest.hasPrefix($0) }),
      let run = OutcomeCodes(from: first, through: last)
    else { return nil }
    return run
  }

  /// One code of the framework. 15A and 15B count as 15.
  mutating func code() -> OutcomeCodes? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard 1...3 ~= digits.count, let number = Int(digits) else { return nil }
    var after = rest.dropFirst(digits.count)
    var text = String(number)
    if let letter = after.first, letter == "a" || letter == "b" {
      if number != 15 { text += letter.uppercased() }
      after = after.dropFirst()
    }
    let isOver = after.first.map { !$0.isLetter && !$0.isNumber && $0 != "%" } ?? true
    guard isOver, let code = OutcomeCode(rawValue: text) else { return nil }
    rest = after
    return OutcomeCodes(code)
  }

  /// Passes over a name and what sets it apart from a number that follows.
  private mutating func skipName() -> Bool {
    for name in LabelCodeScanner.names where rest.hasPrefix(name) {
      var after = rest.dropFirst(name.count)
      // An O alone is a name only where it touches its number.
      if name != "o", let mark = after.first, mark == " " || mark == "-" || mark == ":" {
        after = after.dropFirst()
      }
      if after.first?.isNumber == true {
        rest = after
        return true
      }
    }
    return false
  }
}
