import PoliceOutcomes

/// One outcome as the returns state it, with the offences that ended in it.
struct OutcomeRow {
  let outcome: Outcome
  let figure: Figure
  let count: OffenceCount

  /// The outcomes of the pooled forces over everything they returned, in the order of the figures.
  static func all(_ result: StudyResult) -> [OutcomeRow] {
    result.figures.all.compactMap { figure in
      guard figure.id.hasPrefix(prefix), case .offences(let count) = figure.value,
        let outcome = outcome(String(figure.id.dropFirst(prefix.count)))
      else { return nil }
      return OutcomeRow(outcome: outcome, figure: figure, count: count)
    }
  }

  private static let prefix = "outcomes."

  /// The outcome of a figure's id, in which `-or-` stands between codes.
  private static func outcome(_ id: String) -> Outcome? {
    Outcome.NotStated.allCases.map { Outcome.notStated($0) }.first { $0.id == id }
      ?? OutcomeNotation.outcome(id.replacing("-or-", with: "|"))
  }

  /// The codes in a figure's id, `nil` where it has none.
  static func codes(_ id: String) -> OutcomeCodes? {
    if case .assigned(let codes)? = outcome(id) { codes } else { nil }
  }

  /// "1: Charged or summonsed", "14 or 16: the return does not say which".
  func name(_ descriptions: [OutcomeDescription]) -> String {
    func described(_ code: String) -> String? { descriptions.first { $0.code == code }?.name }
    switch outcome {
    case .assigned(let codes):
      let words = OutcomeRow.words(codes)
      guard codes.codes.count == 1 else { return "\(words): the return does not say which" }
      return described(words).map { "\(words): \($0)" } ?? "Outcome \(words)"
    case .outsideFramework: return "Another outcome, which the framework has no code for"
    case .notYetAssigned: return described("not-yet-assigned") ?? "No outcome yet"
    case .notStated(let reason): return "Not stated: \(reason.words)"
    case .transferred: return described("transferred") ?? "Transferred to another force"
    case .cancelled: return described("cancelled") ?? "Cancelled or no crime"
    }
  }

  /// The codes as a reader says them: "14 or 16", "9 to 18 or 21".
  static func words(_ codes: OutcomeCodes) -> String {
    let framework = OutcomeCode.allCases.filter { !$0.rawValue.hasSuffix("A") }
    var runs: [[OutcomeCode]] = []
    for code in codes.codes {
      let place = framework.firstIndex(of: code)
      if let last = runs.last?.last, let place, framework.firstIndex(of: last) == place - 1 {
        runs[runs.count - 1].append(code)
      } else {
        runs.append([code])
      }
    }
    let words = runs.flatMap { run in
      run.count < 3
        ? run.map(\.rawValue) : ["\(run[0].rawValue) to \(run[run.count - 1].rawValue)"]
    }
    return Words.list(words, "or")
  }
}
