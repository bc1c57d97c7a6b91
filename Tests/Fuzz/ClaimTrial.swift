import Claims
import PoliceOutcomes
import TestSupport

/// What must hold of any text whose numbers are checked against a study.
struct ClaimTrial {
  let result: StudyResult

  func run(_ text: String) throws {
    let check = ClaimCheck(ClaimText(text), of: result)
    let settings = result.description.settings
    let lines = ClaimsText.lines(check, name: "text.md", settings: settings)
    try Failure.unless(
      ClaimsText.lines(
        ClaimCheck(ClaimText(text), of: result), name: "text.md", settings: settings) == lines,
      "a text checked twice differs")
    let count = shownLines(Array(text.utf8))
    var last = (1, 0)
    for claim in check.claims {
      try Failure.unless(
        1...count ~= claim.line && claim.column >= 1, "a claim on line \(claim.line) of \(count)")
      try Failure.unless(
        last <= (claim.line, claim.column), "claims out of order: \(claim.words)")
      last = (claim.line, claim.column)
      try Failure.unless(!claim.words.isEmpty, "a claim without words")
    }
    for line in lines {
      try Failure.unless(line.hiddenCharacters.isEmpty, "a line that steers a terminal")
    }
    let json = ClaimsText.json(check, name: "text.md", study: "s", settings: settings)
    try Failure.unless(json.hiddenCharacters.isEmpty, "JSON that steers a terminal")
  }

  /// A text of words that mean something to the reader of claims, in any order.
  static func text(numbers: inout SeededNumbers) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &numbers) {
      text += words[Int.random(in: words.indices, using: &numbers)]
      text += gaps[Int.random(in: gaps.indices, using: &numbers)]
    }
    return text
  }

  private static let gaps = [
    " ", " ", " ", " ", " ", " ", ", ", ". ", "; ", ": ", " (", ") ", "\n", "\n\n", "\n| ", "][",
    " – ", "-",
  ]

  private static let words = [
    "4%", "22%", "13,860", "24", "<0.1%", "-22%", "+26%", "−4.3%", "3-5%", "0", "100%", "1 in 25",
    "one",
    "two", "third", "a third", "two-thirds", "half", "doubled", "halved", "three times", "hundred",
    "thousand", "million", "per cent", "percentage points", "about", "nearly", "more than",
    "at least",
    "only", "just", "just over", "up to", "or more", "between", "and", "to", "from", "of", "out of",
    "in", "the",
    "than", "by", "was", "more", "fewer", "rose", "fell", "increase", "up", "offences", "forces",
    "recorded",
    "were", "charged", "not", "no suspect", "suspect identified", "did not support",
    "evidential difficulties",
    "outcome 16", "outcomes 14 and", "cautioned", "asked", "replied", "refused", "complete", "2019",
    "2020",
    "2021/22", "2019-2022", "January", "July 2022", "the first six months of 2022", "first half",
    "Durham",
    "Humberside Police", "these", "it", "which", "overall", "[4%][charge-rate]", "[", "]",
    "[x][none]",
    "{{charge-rate}}", "`4%`", "months", "aged", "under 18", "interval", "per 100,000", "dozens",
    "1.5m",
    "999999999999", "9999", "0000", "“5%”", "\u{202E}7%", "\u{661}\u{662}%", "\u{BD}", "1,16", "£4",
    "4%%", "--4",
  ]
}
