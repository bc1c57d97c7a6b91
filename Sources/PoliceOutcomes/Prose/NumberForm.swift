/// What a word with digits in it may be beside a number.
struct NumberForm {
  let core: String

  init(_ core: String) {
    self.core = core.hasSuffix("'s") || core.hasSuffix("’s") ? String(core.dropLast(2)) : core
  }

  var hasDigit: Bool { core.contains(where: NumberForm.isDigit) }

  /// "2019", "2010s", "2019/20", "2019-2022", "2021-06-29", "29/06/2021".
  var isDateOrYear: Bool {
    let parts = core.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard let first = parts.first else { return false }
    switch parts.count {
    case 1:
      return NumberForm.isYear(first) || NumberForm.isYear(first.dropLast()) && core.hasSuffix("s")
    case 2:
      return NumberForm.isYear(first)
        && (NumberForm.isYear(parts[1]) || NumberForm.isShort(parts[1]))
    case 3:
      let hasYear = NumberForm.isYear(first) || NumberForm.isYear(parts[2])
      return hasYear && parts.allSatisfy { NumberForm.isYear($0) || NumberForm.isShort($0) }
    default: return false
    }
  }

  /// A day of a month: "29", "3rd".
  var isDay: Bool {
    let digits = core.prefix(while: NumberForm.isDigit)
    guard let day = Int(digits), 1...31 ~= day else { return false }
    return ["", "st", "nd", "rd", "th"].contains(core.dropFirst(digits.count))
  }

  /// "66b", "33(1)", "1a", "16", "66b-66d": what may follow "section" or "outcome".
  var isNumbering: Bool {
    core.split(separator: "-").allSatisfy { part in
      let digits = part.prefix(while: NumberForm.isDigit)
      let letters = part.dropFirst(digits.count).prefix(while: \.isLetter)
      let rest = part.dropFirst(digits.count + letters.count)
      return 1...4 ~= digits.count && letters.count <= 2
        && rest.allSatisfy { $0.isLetter || NumberForm.isDigit($0) || "()./".contains($0) }
    }
  }

  /// "008/71", as the Home Office writes its recording codes.
  var isRecordingCode: Bool {
    let parts = core.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 3 && parts[1].count == 2
      && parts.allSatisfy { $0.allSatisfy(NumberForm.isDigit) }
  }

  /// "10:00".
  var isTimeOfDay: Bool {
    let parts = core.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(NumberForm.isDigit) }
  }

  /// "covid-19", "s33", "oc15": a name with a number in it.
  var isName: Bool { core.first?.isLetter == true && !core.contains("%") }

  /// A group of digits of a telephone number.
  var isDialled: Bool {
    core.allSatisfy { NumberForm.isDigit($0) || "+()-".contains($0) }
  }

  var digitCount: Int { core.count(where: NumberForm.isDigit) }

  private static func isYear(_ text: Substring) -> Bool {
    text.count == 4 && text.allSatisfy(isDigit)
      && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  private static func isShort(_ text: Substring) -> Bool {
    1...2 ~= text.count && text.allSatisfy(isDigit)
  }

  private static func isDigit(_ character: Character) -> Bool { character.isNumber }
}
