import PoliceOutcomes

/// A number in digits: "13,860", "4.1%", "-22%", "1.2m".
enum Numeral {
  /// The number that `word` is, or `nil` where it is none, or more than a number.
  static func number(_ word: String) -> SpokenNumber? {
    var rest = Substring(word)
    var isNegative: Bool?
    if let sign = rest.first, sign == "+" || sign == "-" {
      isNegative = sign == "-"
      rest.removeFirst()
    }
    let figure = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard let suffix = suffixes[String(rest.dropFirst(figure.count))],
      let (digits, places, isGrouped) = digits(of: figure), let whole = Int(digits),
      isGrouped || digits.count <= 15
    else { return nil }
    let scale = ExactRational(suffix.times, suffix.over)
    let step = ExactRational(1, power(places)) * scale
    let noughts = places == 0 && whole > 0 ? digits.reversed().prefix { $0 == "0" }.count : 0
    var number = SpokenNumber(
      ExactRational(whole, power(places)) * scale, step: step,
      unit: step * ExactRational(power(noughts), 1), form: suffix.form, isNegative: isNegative)
    number.isScaled = suffix.times > 1
    return number
  }

  /// What follows the digits: the form, and what the digits are multiplied with.
  private static let suffixes: [String: (form: SpokenNumber.Form, times: Int, over: Int)] = [
    "": (.numeral, 1, 1), "%": (.percentage, 1, 100), "pc": (.percentage, 1, 100),
    "k": (.numeral, 1_000, 1), "m": (.numeral, 1_000_000, 1), "mn": (.numeral, 1_000_000, 1),
    "pp": (.points, 1, 100),
  ]

  /// The digits without their marks, and how many of them are decimal places; `nil` where the marks
  /// are not those of a number: "1,16", "3.4.5".
  private static func digits(
    of text: Substring
  ) -> (digits: String, places: Int, isGrouped: Bool)? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first, !whole.isEmpty else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard
      groups.count == 1
        || 1...3 ~= groups[0].count && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let decimals = halves.count == 2 ? halves[1] : ""
    let isDigits = (groups.joined() + decimals).allSatisfy { ("0"..."9").contains($0) }
    guard isDigits, halves.count == 1 || 1...6 ~= decimals.count, groups.joined().count <= 12 else {
      return nil
    }
    return (groups.joined() + decimals, decimals.count, groups.count > 1)
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
