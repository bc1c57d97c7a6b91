import PoliceOutcomes

/// Reads numbers from words that stand beside each other: "two hundred and six", "4 per cent",
/// "one in 25", "two-thirds", "more than doubled".
struct NumberReader {
  /// Words in lower case, without the marks around them.
  let words: [String]

  /// The number that begins at `place`, and how many words it has; `nil` where none does.
  func number(at place: Int) -> (number: SpokenNumber, count: Int)? {
    if let multiple = NumberReader.multiples[word(place)] {
      return (SpokenNumber(multiple, form: .multiple), 1)
    }
    if let vague = NumberReader.vague[word(place)] {
      var number = SpokenNumber(ExactRational(vague.0, 1), form: .vague)
      number.upper = vague.1.map { ExactRational($0, 1) }
      return (number, 1)
    }
    if let fraction = fraction(at: place) { return fraction }
    guard let (first, count) = numeral(at: place) else { return nil }
    return ratio(first, count, at: place) ?? unit(first, count, at: place)
  }

  private func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  // What follows a numeral.

  /// "1 in 25", "four out of ten".
  private func ratio(
    _ first: SpokenNumber, _ count: Int, at place: Int
  ) -> (number: SpokenNumber, count: Int)? {
    guard first.form == .numeral, !first.isScaled else { return nil }
    let joint = word(place + count)
    let width = joint == "in" ? 1 : joint == "out" && word(place + count + 1) == "of" ? 2 : 0
    guard width > 0, let (second, more) = numeral(at: place + count + width),
      second.form == .numeral, .zero < second.value, first.value < second.value,
      joint == "in" || NumberReader.rounds.contains(second.value)
    else { return nil }
    return (SpokenNumber(first.value / second.value, form: .fraction), count + width + more)
  }

  /// What a part is said to be out of where nothing was counted: "nine out of ten".
  private static let rounds = Set(
    [3, 4, 5, 6, 8, 10, 12, 20, 25, 50, 100, 1_000].map { ExactRational($0, 1) })

  /// "4 per cent", "5 percentage points", "three times", and the numeral alone.
  private func unit(
    _ numeral: SpokenNumber, _ count: Int, at place: Int
  ) -> (number: SpokenNumber, count: Int) {
    let next = place + count
    if numeral.form == .percentage, word(next).hasPrefix("point") {
      return (hundredth(numeral, .points, isParts: true), count + 1)
    }
    guard numeral.form == .numeral else { return (numeral, count) }
    if word(next) == "percentage" || word(next) == "percent", word(next + 1).hasPrefix("point") {
      return (hundredth(numeral, .points), count + 2)
    }
    if word(next) == "percent" || word(next) == "percentage" {
      return (hundredth(numeral, .percentage), count + 1)
    }
    if word(next) == "per", word(next + 1) == "cent" {
      return word(next + 2).hasPrefix("point")
        ? (hundredth(numeral, .points), count + 3) : (hundredth(numeral, .percentage), count + 2)
    }
    if word(next) == "times" { return (SpokenNumber(numeral.value, form: .multiple), count + 1) }
    return (numeral, count)
  }

  private func hundredth(
    _ number: SpokenNumber, _ form: SpokenNumber.Form, isParts: Bool = false
  ) -> SpokenNumber {
    let scale = ExactRational(1, isParts ? 1 : 100)
    return SpokenNumber(
      number.value * scale, step: number.step * scale, unit: number.unit * scale, form: form,
      isNegative: number.isNegative)
  }

  // Numerals in digits and in words.

  private func numeral(at place: Int) -> (number: SpokenNumber, count: Int)? {
    if var number = Numeral.number(word(place)) {
      guard number.form == .numeral, let scale = SpelledNumber.scales[word(place + 1)] else {
        return (number, 1)
      }
      let times = ExactRational(scale, 1)
      number.value = number.value * times
      number.step = number.step * times
      number.unit = number.unit * times
      number.isScaled = true
      return (number, 2)
    }
    return SpelledNumber.read(words, at: place).map { number, count in
      (SpokenNumber(ExactRational(number, 1), form: .numeral), count)
    }
  }

  // Parts and multiples.

  /// "a third", "two-thirds", "three quarters", "half".
  private func fraction(at place: Int) -> (number: SpokenNumber, count: Int)? {
    if word(place) == "half" || word(place) == "one-half" {
      return (SpokenNumber(ExactRational(1, 2), form: .fraction), 1)
    }
    let parts = word(place).split(separator: "-").map(String.init)
    if parts.count == 2, let part = SpelledNumber.units[parts[0]],
      let whole = NumberReader.wholes[parts[1]], 1..<whole ~= part
    {
      return (SpokenNumber(ExactRational(part, whole), form: .fraction), 1)
    }
    let isOne = ["a", "an", "one"].contains(word(place))
    if isOne || SpelledNumber.units[word(place)] != nil,
      let whole = NumberReader.wholes[word(place + 1)]
    {
      let part = isOne ? 1 : SpelledNumber.units[word(place)] ?? 1
      if 1..<whole ~= part {
        return (SpokenNumber(ExactRational(part, whole), form: .fraction), 2)
      }
    }
    // ProseNumbers leaves the article of "a third" out.
    return NumberReader.wholes[word(place)].map {
      (SpokenNumber(ExactRational(1, $0), form: .fraction), 1)
    }
  }

  private static let wholes = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
    "thousandth": 1_000,
  ]

  private static let multiples: [String: ExactRational] = {
    let two = ["twice", "double", "doubled", "doubles", "doubling", "twofold", "two-fold"]
    let three = [
      "thrice", "treble", "trebled", "trebles", "trebling", "triple", "tripled", "triples",
      "tripling",
      "threefold", "three-fold",
    ]
    let four = ["quadruple", "quadrupled", "quadruples", "quadrupling", "fourfold", "four-fold"]
    let half = ["halved", "halves", "halving"]
    let groups: [([String], ExactRational)] = [
      (two, ExactRational(2, 1)), (three, ExactRational(3, 1)), (four, ExactRational(4, 1)),
      (["fivefold", "five-fold"], ExactRational(5, 1)),
      (["tenfold", "ten-fold"], ExactRational(10, 1)),
      (half, ExactRational(1, 2)),
    ]
    return Dictionary(
      groups.flatMap { words, value in words.map { ($0, value) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// From how many, and below how many.
  private static let vague: [String: (Int, Int?)] = [
    "dozens": (24, nil), "tens": (20, 100), "hundreds": (200, 1_000),
    "thousands": (2_000, 1_000_000),
    "millions": (2_000_000, nil),
  ]
}
