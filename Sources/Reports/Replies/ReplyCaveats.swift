import PoliceOutcomes

/// That forces dispute something of the report, or correct what they returned.
enum ReplyCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    ForceReply.Kind.allCases.compactMap { kind in
      let forces = Set(result.replies.filter { $0.kind == kind }.map(\.force))
      guard let words = words(kind), !forces.isEmpty else { return nil }
      let names = forces.map { (id: $0, name: result.shortName(of: $0)) }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .map { Inline.link($0.name, to: .force($0.id), anchor: ForceReplySection.id) }
      let list = names.dropFirst().reduce("\(names[0])" as Sentence) { $0 + ", " + "\($1)" }
      return list + Sentence(": the force \(words), and is quoted on its page.")
    }
  }

  /// `nil` for a comment, which leaves nothing uncertain.
  private static func words(_ kind: ForceReply.Kind) -> String? {
    switch kind {
    case .comment: nil
    case .dispute: "disputes what is said here of its counts"
    case .correction: "says that its return should have counted otherwise"
    }
  }
}
