import PoliceOutcomes

/// What each return says of itself, and what it is barred from for that.
enum PassportTable {
  /// The table of the returns counted, by force; `nil` where there are none.
  ///
  /// - Parameter force: the only force it is of, or `nil` for all.
  static func table(_ result: StudyResult, of force: Force? = nil) -> Table? {
    let requests = result.countedRequests.filter { force == nil || $0.force == force }.sorted {
      ($0.force.shortName.lowercased(), $0.force.id)
        < ($1.force.shortName.lowercased(), $1.force.id)
    }
    if requests.isEmpty { return nil }
    var notes: [Sentence] = [
      "A fact that is not stated bars a return from what rests on it, and from nothing else."
    ]
    if requests.contains(where: { $0.passport.isFromReturn }) {
      notes.append(
        """
        (the return): the register of requests is silent, and a heading, a title or a note of the \
        return says it.
        """)
    }
    return Table(
      id: "passports-table", caption: "What each return says of itself",
      columns: [
        "Force", "Counts", "Outcomes by date of", "The study's offence", "Counts taken on",
        "Barred from",
      ].map { Table.Column($0) },
      cells: requests.map { cells($0.force.shortName, $0.passport) }, notes: notes)
  }

  private static func cells(_ name: String, _ passport: Passport) -> [Sentence] {
    let uses = Passport.Use.allCases.filter { passport.isBarred(from: $0) }.map(\.words)
    return [
      Sentence(name), fact(passport.unit) { $0.rawValue },
      fact(passport.basis) { $0.dateWords },
      fact(passport.scope) { $0.words }, fact(passport.extractedOn) { Words.date($0) },
      Sentence(uses.isEmpty ? "nothing" : Words.list(uses)),
    ]
  }

  private static func fact<Value>(
    _ fact: PassportFact<Value>?, _ words: (Value) -> String
  ) -> Sentence {
    guard let fact else { return "not stated" }
    return Sentence(words(fact.value) + (fact.isFromReturn ? " (the return)" : ""))
  }
}

extension Passport {
  /// Whether any fact is the return's own.
  fileprivate var isFromReturn: Bool {
    unit?.isFromReturn == true || extractedOn?.isFromReturn == true
  }
}

extension OffenceScope {
  /// The scope in a table cell.
  fileprivate var words: String {
    switch self {
    case .same: "the same"
    case .other(let words): words
    }
  }
}

extension CountingBasis {
  /// The date by which outcomes are counted, in a table cell.
  fileprivate var dateWords: String {
    switch self {
    case .offencesRecorded: "the offence"
    case .outcomesRecorded: "the outcome"
    case .unknown: "not stated"
    }
  }
}
