/// A whole number in words: "six", "twenty-five", "two hundred and six".
enum SpelledNumber {
  /// The number that begins at `place` of `words`, and how many words it has; `nil` where none does.
  static func read(_ words: [String], at place: Int) -> (number: Int, count: Int)? {
    func word(_ offset: Int) -> String {
      words.indices.contains(place + offset) ? words[place + offset] : ""
    }
    // "A hundred", and not "a", which is a word like any other.
    let article = word(0) == "a" && scales[word(1)] != nil ? 1 : 0
    var total = 0
    var group = 0
    var count = article
    while true {
      if let small = small(word(count)) {
        // "Two three" is two numbers; "twenty five" is one.
        if group % 100 != 0, !(group % 10 == 0 && small < 10) { break }
        group += small
      } else if word(count) == "hundred", group < 10 {
        group = max(group, 1) * 100
      } else if let scale = scales[word(count)], scale > 100, group > 0 || total == 0 {
        total += max(group, 1) * scale
        group = 0
      } else if word(count) == "and", small(word(count + 1)) != nil, count > article,
        group % 100 == 0, scales[word(count - 1)] != nil
      {
        // "Two hundred and six": the next word goes on.
      } else {
        break
      }
      count += 1
    }
    return count > article ? (total + group, count) : nil
  }

  static let scales = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  /// 0 to 99, a hyphen between tens and units or not.
  private static func small(_ word: String) -> Int? {
    if let number = units[word] ?? tens[word] { return number }
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])],
      1...9 ~= unit
    else { return nil }
    return ten + unit
  }

  /// 0 to 19.
  static let units = numbered(
    [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]) { $0 }

  private static let tens = numbered(
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  ) { 10 * $0 + 20 }

  private static func numbered(_ words: [String], _ value: (Int) -> Int) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element, value($0.offset)) })
  }
}
