/// A word before a number that says how it is meant: "about", "nearly", "more than".
enum Hedge: Hashable {
  case none
  case about
  case nearly
  case justOver
  case moreThan
  case atLeast
  case lessThan
  case atMost

  /// The hedge that the words before a number end in, and how many words it has. Words that only
  /// judge a number ("only", "a mere") are passed over, and are counted.
  static func ending(_ words: ArraySlice<String>) -> (hedge: Hedge, count: Int) {
    let judging = words.reversed().prefix { passed.contains($0) }.count
    let rest = words.dropLast(judging)
    for phrase in phrases where rest.suffix(phrase.words.count).elementsEqual(phrase.words) {
      let before = rest.dropLast(phrase.words.count).reversed().prefix { passed.contains($0) }
      return (phrase.hedge, judging + phrase.words.count + before.count)
    }
    return (.none, judging)
  }

  /// The hedge that stands behind a number: "4% or more".
  static func following(_ words: ArraySlice<String>) -> (hedge: Hedge, count: Int)? {
    let found = tails.first { words.prefix($0.words.count).elementsEqual($0.words) }
    return found.map { ($0.hedge, $0.words.count) }
  }

  private static let passed: Set<String> = [
    "only", "just", "merely", "mere", "a", "an", "as", "staggering", "shocking", "further",
    "another",
    "whopping", "paltry",
  ]

  private typealias Phrase = (words: [String], hedge: Hedge)

  /// The longest first, so that "no more than" is not read as "more than".
  private static let phrases: [Phrase] = [
    ("just over", .justOver), ("slightly over", .justOver), ("slightly above", .justOver),
    ("just above", .justOver), ("slightly more than", .justOver), ("just more than", .justOver),
    ("a little over", .justOver), ("a little more than", .justOver), ("little over", .justOver),
    ("little more than", .justOver), ("just under", .nearly), ("just below", .nearly),
    ("slightly under", .nearly), ("slightly below", .nearly), ("slightly less than", .nearly),
    ("slightly fewer than", .nearly), ("just less than", .nearly), ("a little under", .nearly),
    ("little under", .nearly), ("not quite", .nearly), ("close to", .nearly), ("nearly", .nearly),
    ("almost", .nearly), ("approaching", .nearly), ("no more than", .atMost),
    ("not more than", .atMost), ("up to", .atMost), ("at most", .atMost), ("at the most", .atMost),
    ("a maximum of", .atMost), ("no fewer than", .atLeast), ("no less than", .atLeast),
    ("not less than", .atLeast), ("at least", .atLeast), ("a minimum of", .atLeast),
    ("more than", .moreThan), ("greater than", .moreThan), ("higher than", .moreThan),
    ("well over", .moreThan), ("upwards of", .moreThan), ("in excess of", .moreThan),
    ("over", .moreThan), ("above", .moreThan), ("exceeding", .moreThan), ("fewer than", .lessThan),
    ("less than", .lessThan), ("lower than", .lessThan), ("under", .lessThan),
    ("below", .lessThan), ("roughly", .about), ("approximately", .about), ("approx", .about),
    ("about", .about), ("around", .about), ("circa", .about), ("c", .about), ("some", .about),
    ("an estimated", .about), ("in the region of", .about),
  ].map { phrase($0, $1) }.sorted { $0.words.count > $1.words.count }

  private static let tails: [Phrase] = [
    ("or more", .atLeast), ("or over", .atLeast), ("or above", .atLeast), ("or fewer", .atMost),
    ("or less", .atMost), ("or under", .atMost), ("or so", .about), ("or thereabouts", .about),
  ].map { phrase($0, $1) }

  private static func phrase(_ words: String, _ hedge: Hedge) -> Phrase {
    (words.split(separator: " ").map(String.init), hedge)
  }
}
