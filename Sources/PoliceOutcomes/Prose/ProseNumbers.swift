/// Where the author's prose says a number that no figure stands behind: in digits or in words.
///
/// Dates, years, numbers of sections and outcomes, recording codes, times of day, telephone numbers
/// and the numbers of a list are names and no numbers. "One" is a number only before what is
/// counted, a fraction or "in": elsewhere it is a pronoun.
package struct ProseNumbers {
  private let tokens: [ProseToken]
  /// What each word is as a number.
  private let forms: [NumberForm]
  /// Whether a word such as "sections" stands before each word, or before the others of its list.
  private let areNumbered: [Bool]
  /// The run of groups of digits that each word is in, as a telephone number is written; `nil` where it is none.
  private let runs: [DialledRun?]

  /// Groups of digits beside one another.
  private struct DialledRun {
    let first: Int
    let digitCount: Int
  }

  private init(tokens: [ProseToken]) {
    self.tokens = tokens
    forms = tokens.map { NumberForm($0.core) }
    areNumbered = ProseNumbers.areNumbered(tokens, forms)
    runs = ProseNumbers.runs(tokens, forms)
  }

  /// The numbers of `prose`, as ranges of its characters, in order. "Four in ten" is one.
  package static func all(in prose: ProseText) -> [Range<Int>] {
    ProseToken.runs(of: prose).flatMap { ProseNumbers(tokens: $0).found }
  }

  private var found: [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < tokens.count {
      guard isNumber(place) else {
        place += 1
        continue
      }
      let last = end(of: place)
      found.append(tokens[place].range.lowerBound..<tokens[last].range.upperBound)
      place = last + 1
    }
    return found
  }

  /// The last word of the number that begins at `place`: over "in", "out of" and the like to the
  /// next number.
  private func end(of place: Int) -> Int {
    var last = place
    while last + 1 < tokens.count, !tokens[last].isEnd {
      let next = last + 1
      if isPart(next) {
        last = next
      } else if core(next) == "per", core(next + 1) == "cent" {
        last = next + 1
      } else if ["percent", "percentage"].contains(core(next)) {
        last = next
      } else if isJoint(core(next), after: core(last)), !tokens[next].isEnd, isPart(next + 1) {
        last = next + 1
      } else if core(next) == "out", core(next + 1) == "of", isPart(next + 2) {
        last = next + 2
      } else {
        break
      }
    }
    return last
  }

  /// "Four in ten", "3 to 5", "two of five", "half a million", "two hundred and six".
  private func isJoint(_ word: String, after number: String) -> Bool {
    switch word {
    case "in", "to", "of": true
    case "a": number == "half"
    case "and": ["hundred", "thousand", "million"].contains(number)
    default: false
    }
  }

  /// Whether the word may go on a number.
  private func isPart(_ place: Int) -> Bool {
    guard tokens.indices.contains(place) else { return false }
    return isNumber(place) || NumberWords.fractions.contains(core(place))
  }

  private func isNumber(_ place: Int) -> Bool {
    let form = forms[place]
    return form.hasDigit ? !isName(form, at: place) : isWord(place)
  }

  // Digits.

  private func isName(_ form: NumberForm, at place: Int) -> Bool {
    if form.isName || form.isRecordingCode || form.isTimeOfDay { return true }
    if !tokens[place].isEnd, isCounted(place + 1) { return false }
    return form.isDateOrYear || form.isDay && isBesideMonth(place)
      || form.isNumbering && areNumbered[place] || form.isDialled && isTelephone(place)
  }

  private func isBesideMonth(_ place: Int) -> Bool {
    if isMonth(place + 1) { return true }
    // "June 29", and not "in June 24 of the forces".
    if isMonth(place - 1), core(place - 1) != "may", !tokens[place - 1].isEnd {
      return !["of", "out", "per"].contains(core(place + 1))
    }
    // "from 4 to 8 November"
    return ["to", "and", "or"].contains(core(place + 1)) && NumberForm(core(place + 2)).isDay
      && isMonth(place + 3) || isMonth(place + 2) && NumberForm(core(place + 1)).isDay
  }

  private func isMonth(_ place: Int) -> Bool { NumberWords.months.contains(core(place)) }

  /// What `areNumbered` says, word after word: a list goes on over numbers and the words that join them.
  private static func areNumbered(_ tokens: [ProseToken], _ forms: [NumberForm]) -> [Bool] {
    var areNumbered: [Bool] = []
    areNumbered.reserveCapacity(tokens.count)
    var isNumbered = false
    for (token, form) in zip(tokens, forms) {
      areNumbered.append(isNumbered)
      let goesOn =
        ["to", "and", "or", "&"].contains(token.core) || form.isNumbering && form.hasDigit
      isNumbered = NumberWords.numbering.contains(token.core) || isNumbered && goesOn
    }
    return areNumbered
  }

  private static func runs(_ tokens: [ProseToken], _ forms: [NumberForm]) -> [DialledRun?] {
    var runs = [DialledRun?](repeating: nil, count: tokens.count)
    var first = 0
    while first < tokens.count {
      guard forms[first].hasDigit, forms[first].isDialled else {
        first += 1
        continue
      }
      var end = first + 1
      while end < tokens.count, !tokens[end - 1].isEnd, forms[end].hasDigit, forms[end].isDialled {
        end += 1
      }
      let digits = forms[first..<end].reduce(0) { $0 + $1.digitCount }
      let run = DialledRun(first: first, digitCount: digits)
      for place in first..<end { runs[place] = run }
      first = end
    }
    return runs
  }

  private func isTelephone(_ place: Int) -> Bool {
    if let run = runs[place], run.digitCount >= 9 {
      return core(run.first).hasPrefix("0") || core(run.first).hasPrefix("+")
    }
    let isShort = ["999", "101", "111", "112", "105", "18000"].contains(core(place))
    return isShort
      && (place - 3..<place).contains { NumberWords.dialling.contains(core($0)) }
  }

  private func isCounted(_ place: Int) -> Bool { NumberWords.counted.contains(core(place)) }

  // Words.

  private func isWord(_ place: Int) -> Bool {
    let word = core(place)
    let parts = word.split(separator: "-").map(String.init)
    if parts.count > 1 { return isCompound(parts) }
    if NumberWords.numbering.contains(core(place - 1)) { return false }
    if ["double", "doubles"].contains(word) {
      return !["count", "check"].contains { core(place + 1).hasPrefix($0) }
    }
    if word == "one" { return isOneOfSome(place) }
    if word == "half" { return !["first", "second", "other", "latter"].contains(core(place - 1)) }
    if NumberWords.fractions.contains(word) {
      return ["a", "an", "one"].contains(core(place - 1))
        && !NumberWords.ordered.contains(core(place + 1))
    }
    return NumberWords.plain.contains(word)
  }

  /// "two-thirds", "twenty-five", "six-month"; not "one-off", "half-year" or "double-counted".
  private func isCompound(_ parts: [String]) -> Bool {
    if parts[0] == "double" { return !["count", "check"].contains { parts[1].hasPrefix($0) } }
    if parts[0] == "half" { return !["year", "years", "yearly", "term"].contains(parts[1]) }
    if parts[0] == "one" { return parts[1] == "half" || NumberWords.fractions.contains(parts[1]) }
    return parts.contains { NumberWords.plain.contains($0) }
  }

  /// Whether "one" counts: "one in four", "one third", "one hundred", "one force".
  private func isOneOfSome(_ place: Int) -> Bool {
    if tokens[place].isEnd { return false }
    let next = core(place + 1)
    if NumberWords.fractions.contains(next) {
      return !NumberWords.ordered.contains(core(place + 2))
    }
    if next == "half" || NumberWords.plain.contains(next) { return true }
    if next == "in" { return tokens.indices.contains(place + 2) && isNumber(place + 2) }
    return next == "per" && core(place + 2) == "cent" || next == "percent"
      || NumberWords.countedSingly.contains(next)
  }

  /// The word at `place`; empty where there is none.
  private func core(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].core : ""
  }
}
