import PoliceOutcomes

/// Which forces are not wholly in the figures, and why, by name.
enum UnansweredSection {
  static func section(_ result: StudyResult) -> Section? {
    let groups = Request.Status.allCases.filter { $0 != .complete }.compactMap { status in
      group(status, result.requests.filter { $0.status == status && isKnownAsked($0) })
    }
    let unknown = result.requests.filter { $0.status != .complete && !isKnownAsked($0) }
    var entries = groups
    if !unknown.isEmpty {
      entries.append(
        DefinitionEntry("Not known to have been asked", Sentence("\(names(unknown)).")))
    }
    if entries.isEmpty { return nil }
    return Section(
      id: "unanswered", heading: "Forces that did not answer in full",
      blocks: [.definitions(entries)])
  }

  static func names(_ requests: [Request]) -> String {
    Words.list(requests.map(\.force.shortName).sorted())
  }

  private static func isKnownAsked(_ request: Request) -> Bool {
    !request.asked.isEmpty || !request.replied.isEmpty
  }

  private static func group(
    _ status: Request.Status, _ requests: [Request]
  ) -> DefinitionEntry? {
    if requests.isEmpty { return nil }
    var reasons: [String] = []
    for request in requests where !reasons.contains(request.reason) {
      reasons.append(request.reason)
    }
    let parts = reasons.sorted().map { reason in
      let names = names(requests.filter { $0.reason == reason })
      return reason.isEmpty ? names : "\(reason): \(names)"
    }
    return DefinitionEntry(
      Sentence("\(Words.raised(status.words)) (\(NumberFormat.count(requests.count)))"),
      Sentence("\(parts.joined(separator: "; "))."))
  }
}
