// Exemptions of the Freedom of Information Act.
extension CountText {
  /// Whether normalised `text` names a section by which information is refused: "s12", "s.40(2)",
  /// "section 31(1)(a)".
  ///
  /// - Source: Freedom of Information Act 2000: section 12 (cost), section 14 (vexatious or
  ///   repeated requests) and the exemptions of Part II, sections 21 to 44.
  static func isExemption(_ text: String) -> Bool {
    let names = ["section", "sect", "sec", "s"]
    guard let name = names.first(where: { text.hasPrefix($0) }) else { return false }
    let number = text.dropFirst(name.count).drop { $0 == "." || $0 == " " }
    let digits = number.prefix { $0.isASCII && $0.isNumber }
    guard let section = Int(digits), section == 12 || section == 14 || 21...44 ~= section else {
      return false
    }
    let rest = number.dropFirst(digits.count)
    return rest.isEmpty
      || rest.hasPrefix("(") && rest.hasSuffix(")")
        && rest.allSatisfy { $0.isLetter || $0.isNumber || $0 == "(" || $0 == ")" }
  }
}
