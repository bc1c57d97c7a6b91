import PoliceOutcomes

/// A number in a sentence, with its hedge and what kind of quantity the words beside it make of it.
struct NumberMention: Hashable {
  /// Its words, the hedge before it left out.
  var words: Range<Int>
  /// How many words before it hedge it or pass judgement on it.
  let hedgeCount: Int
  /// `nil` where the words are a number that is not understood.
  let number: SpokenNumber?
  let hedge: Hedge
  var role: Role

  /// What the words beside a number make of it.
  enum Role: Hashable {
    case offences
    case forces
    case share
    case change(ClaimedQuantity.Direction)
    case points(ClaimedQuantity.Direction)
    case rate
    /// A length of time, an age, the level of an interval, the number of a list.
    case other
    /// Nothing beside it says.
    case unclear
  }

  /// Where the number with its hedge begins.
  var start: Int { words.lowerBound - hedgeCount }

  /// The numbers of a sentence, in order; `isNumber` says which words `ProseNumbers` finds, those of
  /// periods left out.
  static func all(in sentence: ClaimSentence, isNumber: [Bool]) -> [NumberMention] {
    let cores = sentence.cores
    let reader = NumberReader(words: cores)
    var found: [NumberMention] = []
    var place = 0
    while place < cores.count {
      guard isNumber[place] else {
        place += 1
        continue
      }
      var count = 1
      var number: SpokenNumber?
      if let read = reader.number(at: place) {
        (number, count) = read
      } else if let range = NumberMention.range(cores[place]) {
        number = range
      } else if joints.contains(cores[place]) {
        place += 1
        continue
      }
      let sign = sentence.words[place].sign
      if number?.isNegative == nil, sign == "−" || sign == "–" { number?.isNegative = true }
      let before = Hedge.ending(cores[(found.last?.words.upperBound ?? 0)..<place])
      let after = Hedge.following(cores[(place + count)...])
      found.append(
        NumberMention(
          words: place..<place + count + (after?.count ?? 0), hedgeCount: before.count,
          number: number, hedge: sign.flatMap { signs[$0] } ?? after?.hedge ?? before.hedge,
          role: .unclear))
      place += count + (after?.count ?? 0)
    }
    found = joined(found, sentence)
    let roles = NumberRoles(sentence: sentence, numbers: found)
    for index in found.indices { found[index].role = roles.role(of: index, after: found[..<index]) }
    return found
  }

  private static let signs: [Character: Hedge] = [
    "<": .lessThan, ">": .moreThan, "≤": .atMost, "≥": .atLeast,
  ]

  /// Words that `ProseNumbers` counts to a number, between its parts.
  private static let joints: Set<String> = ["in", "of", "to", "and", "out", "a", "per"]

  /// "3-5%".
  private static func range(_ core: String) -> SpokenNumber? {
    let parts = core.split(separator: "-").map(String.init)
    guard parts.count == 2, var low = Numeral.number(parts[0]), let high = Numeral.number(parts[1])
    else {
      return nil
    }
    if low.form == .numeral, high.form == .percentage, let same = Numeral.number(parts[0] + "%") {
      low = same
    }
    return interval(low, high)
  }

  private static func interval(_ low: SpokenNumber, _ high: SpokenNumber) -> SpokenNumber? {
    let least = low.isNegative == true ? -low.value : low.value
    let most = high.isNegative == true ? -high.value : high.value
    guard low.form == high.form, low.upper == nil, high.upper == nil, least < most,
      low.form == .numeral || low.form == .percentage
    else { return nil }
    var number = low
    number.value = least
    number.upper = most
    // The signs are in the ends.
    number.isNegative = low.isNegative == nil && high.isNegative == nil ? nil : false
    number.step = min(low.step, high.step)
    return number
  }

  /// The number that a run begins with: "<0.1% to 0.4%" begins with none.
  private func least(in sentence: ClaimSentence) -> SpokenNumber? {
    guard var number, sentence.words[words.lowerBound].sign == "<" else { return number }
    number.value = .zero
    return number
  }

  /// "between 3% and 5%" and "3.8% to 4.3%" are one number; "from 199 to 366" are two.
  private static func joined(_ numbers: [NumberMention], _ sentence: ClaimSentence)
    -> [NumberMention]
  {
    let cores = sentence.cores
    var result: [NumberMention] = []
    for mention in numbers {
      guard let last = result.last, let low = last.least(in: sentence), let high = mention.number,
        mention.start == last.words.upperBound + 1, mention.hedgeCount == 0,
        let interval = interval(low, high)
      else {
        result.append(mention)
        continue
      }
      let isFirst = last.start == 0 || sentence.words[last.start - 1].isEnd
      let before = isFirst ? "" : cores[last.start - 1]
      let joint = cores[last.words.upperBound]
      let isInterval =
        joint == "and" && before == "between"
        || joint == "to" && before != "from" && !ChangeWords.directions.keys.contains(before)
      if isInterval {
        result[result.count - 1] = NumberMention(
          words: last.words.lowerBound..<mention.words.upperBound,
          hedgeCount: last.hedgeCount + (joint == "and" ? 1 : 0), number: interval, hedge: .none,
          role: .unclear)
      } else {
        result.append(mention)
      }
    }
    return result
  }
}
