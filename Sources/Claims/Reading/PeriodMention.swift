import PoliceOutcomes

/// Where a sentence names months or years.
struct PeriodMention: Hashable {
  /// Its words, "from", "between" and the like left out.
  let words: Range<Int>
  let meaning: Meaning
  /// Whether it names years by their number alone, so that which twelve months they are is for whoever counted to
  /// say; `meaning` has those of the study.
  var isOfBareYears = false

  enum Meaning: Hashable {
    case period(ReportingPeriod)
    /// "from 2019 to 2020", "between 2020 and 2021": the two and what lies between, or a change from the
    /// one to the other.
    case years(ReportingPeriod, ReportingPeriod)
  }

  /// The months from the first through the last.
  var whole: ReportingPeriod? {
    switch meaning {
    case .period(let period): period
    case .years(let first, let last): ReportingPeriod(first: first.first, last: last.last)
    }
  }

  /// The same as somebody means it who counts in other years.
  func counted(in years: YearBasis) -> PeriodMention {
    guard isOfBareYears else { return self }
    func year(_ year: ReportingPeriod) -> ReportingPeriod {
      years.year(beginning: year.first.year) ?? year
    }
    let meaning: Meaning =
      switch meaning {
      case .period(let period): .period(year(period))
      case .years(let first, let last): .years(year(first), year(last))
      }
    return PeriodMention(words: words, meaning: meaning, isOfBareYears: true)
  }

  /// What a sentence names, in order, the longest at each place.
  static func all(
    in sentence: ClaimSentence, of text: ProseText, years: YearBasis
  ) -> [PeriodMention] {
    var found: [PeriodMention] = []
    var place = 0
    let cores = sentence.cores
    while place < cores.count {
      if let (period, count) = partOfYear(cores, place, years) {
        found.append(
          PeriodMention(words: place..<place + count, meaning: .period(period)))
        place += count
      } else if let mention = mention(at: place, in: sentence, of: text, years: years) {
        found.append(mention)
        place = mention.words.upperBound
      } else {
        place += 1
      }
    }
    return found.map { mention in
      var mention = mention
      mention.isOfBareYears = cores[mention.words].allSatisfy(isBare)
      return mention
    }
  }

  /// Whether a word is a year by its number alone, two of them, or stands between two.
  private static func isBare(_ core: String) -> Bool {
    if ["between", "and", "to", "until", "through"].contains(core) { return true }
    return core.split(separator: "-").allSatisfy { $0.count == 4 && Int($0) != nil }
  }

  /// The most words a period is written with: "between 1st January 2019 and 31st July 2022".
  private static let mostWords = 9

  private static func mention(
    at place: Int, in sentence: ClaimSentence, of text: ProseText, years: YearBasis
  ) -> PeriodMention? {
    let cores = sentence.cores
    if let pair = pairOfYears(cores, place, years) { return pair }
    if let pair = dashedYears(at: place, in: sentence, of: text, years: years) { return pair }
    // A period begins with a month, a year, a day, or words that lead to one.
    guard
      cores[place].contains(where: \.isNumber) || isMonth(cores[place])
        || ["between", "year", "q1", "q2", "q3", "q4"].contains(cores[place])
    else { return nil }
    for count in (1...min(mostWords, cores.count - place)).reversed() {
      let words = place..<place + count
      guard cores[words].contains(where: isYear) else { continue }
      let range =
        sentence.words[place].range.lowerBound..<sentence.words[place + count - 1].range.upperBound
      let written = String(text.characters[range])
      if case .period(let period) = PeriodText(
        written, years: years, areYearsDeclared: true, seeksNearest: false)
      {
        return PeriodMention(words: words, meaning: .period(period))
      }
    }
    return nil
  }

  /// "2019 to 2020", "between 2020 and 2021", "2019-2022".
  private static func pairOfYears(
    _ cores: [String], _ place: Int, _ basis: YearBasis
  ) -> PeriodMention? {
    let isBetween = cores[place] == "between"
    let first = isBetween ? place + 1 : place
    guard first + 2 < cores.count, let one = year(cores[first], basis),
      let other = year(cores[first + 2], basis), one < other,
      isBetween
        ? ["and", "to"].contains(cores[first + 1])
        : ["to", "until", "through"].contains(cores[first + 1])
    else {
      let parts = cores[place].split(separator: "-").map(String.init)
      guard parts.count == 2, parts[1].count == 4, let one = year(parts[0], basis),
        let other = year(parts[1], basis), one < other
      else { return nil }
      return PeriodMention(words: place..<place + 1, meaning: .years(one, other))
    }
    return PeriodMention(words: place..<first + 3, meaning: .years(one, other))
  }

  /// "2019–2022", whose dash parts two words.
  private static func dashedYears(
    at place: Int, in sentence: ClaimSentence, of text: ProseText, years: YearBasis
  ) -> PeriodMention? {
    guard place + 1 < sentence.words.count, let one = year(sentence.words[place].core, years),
      let other = year(sentence.words[place + 1].core, years), one < other
    else { return nil }
    let gap = text.characters[
      sentence.words[place].range.upperBound..<sentence.words[place + 1].range.lowerBound]
    guard gap.contains("–") || gap.contains("—") else { return nil }
    return PeriodMention(words: place..<place + 2, meaning: .years(one, other))
  }

  /// "the first six months of 2022", "the second half of 2021".
  private static func partOfYear(
    _ cores: [String], _ place: Int, _ years: YearBasis
  ) -> (ReportingPeriod, Int)? {
    guard ["first", "second", "last"].contains(cores[place]), place + 3 < cores.count else {
      return nil
    }
    let rest = cores[(place + 1)...]
    for (words, months) in parts
    where rest.starts(with: words) && rest.dropFirst(words.count).first == "of" {
      let end = place + 1 + words.count + 1
      guard end < cores.count, let year = year(cores[end], years) else { continue }
      let first =
        cores[place] == "first"
        ? year.first
        : cores[place] == "last" ? year.last.adding(1 - months) : year.first.adding(months)
      guard let period = ReportingPeriod(first: first, last: first.adding(months - 1)) else {
        continue
      }
      return (period, end + 1 - place)
    }
    return nil
  }

  private static let parts: [([String], Int)] = [
    (["half"], 6), (["six", "months"], 6), (["6", "months"], 6), (["quarter"], 3),
    (["three", "months"], 3), (["3", "months"], 3), (["seven", "months"], 7), (["7", "months"], 7),
    (["nine", "months"], 9), (["9", "months"], 9),
  ]

  private static func year(_ core: String, _ basis: YearBasis) -> ReportingPeriod? {
    guard core.count == 4, let year = Int(core), 1900...2099 ~= year else {
      guard core.contains("/"),
        case .period(let period) = PeriodText(core, years: basis, seeksNearest: false),
        period.yearBasis != nil
      else { return nil }
      return period
    }
    return basis.year(beginning: year)
  }

  private static func isYear(_ core: String) -> Bool {
    core.count(where: \.isNumber) >= 2 && !core.contains("%")
  }

  private static func isMonth(_ core: String) -> Bool {
    core.count >= 3 && PeriodText.month(named: core) != nil
  }
}
