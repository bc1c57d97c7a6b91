import PoliceOutcomes

/// The words of a label that say something, and how alike two of them are.
enum LabelWords {
  /// Each word once, in the order of the text; what every label has is left out.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    let isWord = { (byte: UInt8) in 0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte >= 0x80 }
    for part in LabelText.normalised(text).utf8.split(whereSeparator: { !isWord($0) }) {
      let word = String(Substring(part))
      if !silent.contains(word), !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// How alike two words are, in hundredths: 100 where they are one; less where one is the
  /// beginning of the other ("evid" of "evidential") or they differ in their endings ("declined",
  /// "declines"); else 0. Numbers are alike only where they are equal.
  static func likeness(_ left: String, _ right: String) -> Int {
    if left == right { return 100 }
    guard let first = left.utf8.first, !(0x30...0x39 ~= first) else { return 0 }
    let shared = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    let short = min(left.utf8.count, right.utf8.count)
    let long = max(left.utf8.count, right.utf8.count)
    let isBeginning = shared == short && (short >= 4 || (short == 3 && long <= 10))
    guard isBeginning || (shared >= 5 && shared * 4 >= long * 3) else { return 0 }
    return (long + shared) * 50 / long
  }

  /// The words that deny something.
  static let denials: Set<String> = ["no", "not"]

  private static let silent: Set<String> = [
    "a", "an", "and", "been", "by", "for", "from", "has", "in", "is", "of", "on", "or", "out",
    "outcome", "that", "the", "this", "to", "type", "with",
  ]
}
