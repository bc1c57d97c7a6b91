import PoliceOutcomes

extension StudyResult {
  /// How many forces were asked, or `nil` where it is not known of every force of the register.
  var asked: PrintedFigure? {
    guard let asked = forceCount("forces-asked"), asked > 0,
      asked >= forceCount("forces-replied") ?? 0, requests.allSatisfy({ !$0.asked.isEmpty })
    else { return nil }
    return printed("forces-asked")
  }

  /// "24 of the 43 forces asked", "all 43 forces asked", or "31 forces" where it is not known how
  /// many were asked; `nil` where the pool was not counted.
  var coverage: Sentence? {
    guard let pooled = printed("forces-pooled") else { return nil }
    if let asked, asked.text == pooled.text {
      let count = forceCount("forces-asked") ?? 0
      return "\(count > 2 ? "all" : "the") \(asked) \(Words.forces(count)) asked"
    }
    if let asked { return "\(pooled) of the \(asked) forces asked" }
    return "\(pooled) \(Words.forces(forceCount("forces-pooled") ?? 0))"
  }

  /// What stands beneath a chart of the pooled forces: "FOI returns from 24 of 43 forces asked".
  var sourceLine: String { sourceLine(of: forceCount("forces-pooled") ?? pooled.count) }

  /// What stands beneath a chart of `count` forces.
  func sourceLine(of count: Int) -> String {
    let answers = answersInWords.map { "; \($0)" } ?? ""
    if let asked {
      return "FOI returns from \(NumberFormat.count(count)) of \(asked.text) forces asked\(answers)"
    }
    return "FOI returns from \(Words.count(count, "force"))\(answers)"
  }

  /// "29 replied with counts, 24 of them completely"; `nil` where they were not counted.
  private var answersInWords: String? {
    guard let replied = printed("forces-replied"), let complete = printed("forces-complete") else {
      return nil
    }
    return "\(replied.text) replied with counts, \(complete.text) of them completely"
  }

  /// Who was asked, who replied and who did so completely: the note of every table over forces.
  var coverageNote: Sentence? {
    guard let replied = printed("forces-replied"), let complete = printed("forces-complete") else {
      return nil
    }
    let answers: Sentence = "\(replied) replied with counts, \(complete) of them completely."
    guard let asked else {
      return "How many forces were asked is not known for certain; " + answers
    }
    let isOne = forceCount("forces-asked") == 1
    return "\(asked) \(isOne ? "force was" : "forces were") asked; " + answers
  }

  /// Forces that are known to have been asked.
  var requestsMade: [Request] { requests.filter { !$0.asked.isEmpty } }

  /// The requests whose answers are counted somewhere in the report.
  var countedRequests: [Request] {
    let counted = Set(returns.map(\.force.id))
    return requests.filter { counted.contains($0.force.id) }
  }

  /// When the forces took their counts: "from 4 July to 8 November 2022", with how many do not
  /// say; `nil` where none says.
  var extractions: String? {
    let dates = countedRequests.map(\.extractedOn).filter { !$0.isEmpty }.sorted()
    guard let first = dates.first, let last = dates.last else { return nil }
    let span =
      first == last
      ? "on \(Words.date(first))" : "from \(Words.date(first)) to \(Words.date(last))"
    let silent = countedRequests.count - dates.count
    return silent == 0
      ? span : span + " (\(Words.count(silent, "return")) without a date)"
  }
}
