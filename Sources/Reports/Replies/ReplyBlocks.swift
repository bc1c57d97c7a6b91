import PoliceOutcomes

/// What a force replied, in its own words and as a quotation, with the publisher's answer.
enum ReplyBlocks {
  /// The replies, the earliest first; those of one day in the order of `replies.csv`.
  static func blocks(_ replies: [ForceReply], _ result: StudyResult) -> [Block] {
    inOrder(replies).flatMap { reply in
      [.paragraph(head(reply, result)), .quote(quoted(reply.reply)), answer(reply)]
        .compactMap { $0 }
    }
  }

  static func inOrder(_ replies: [ForceReply]) -> [ForceReply] {
    replies.enumerated().sorted {
      ($0.element.received, $0.offset) < ($1.element.received, $1.offset)
    }.map(\.element)
  }

  /// "31 May 2024, dispute: Charged or summonsed, Kent, 2021, published as 21% ..."
  private static func head(_ reply: ForceReply, _ result: StudyResult) -> Sentence {
    let day = Inline.strong([.text("\(Words.date(reply.received.iso)), \(reply.kind.words)")])
    guard let figure = reply.figure.flatMap({ result.figures[$0] }) else {
      return "\(day): its return as a whole"
    }
    return "\(day): \(figure.title), published as \(result.printed(figure, as: .full))"
  }

  /// The lines of the force's words, each a paragraph.
  private static func quoted(_ words: String) -> [Block] {
    words.split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
      .map { .paragraph([.text(String($0))]) }
  }

  /// `nil` where nothing is answered to a comment, which asks for no answer.
  private static func answer(_ reply: ForceReply) -> Block? {
    if !reply.answer.isEmpty {
      return .paragraph(Sentence("Answer: \(Words.sentence(reply.answer))"))
    }
    switch reply.kind {
    case .comment: return nil
    case .dispute, .correction: return .paragraph("There is no answer to it yet.")
    }
  }
}

extension ForceReply.Kind {
  /// The kind as a noun.
  var words: String {
    switch self {
    case .comment: "comment"
    case .dispute: "dispute"
    case .correction: "correction"
    }
  }

  /// What the force does: "Kent disputes it".
  fileprivate var verb: String {
    switch self {
    case .comment: "comments"
    case .dispute: "disputes it"
    case .correction: "corrects its return"
    }
  }
}

extension ForceReply {
  /// What is said beside the figure: "Kent disputes it, 31 May 2024: ‘...’ Answer: ..."
  ///
  /// - Parameter force: the force's name in tables.
  func remark(force: String) -> String {
    "\(force) \(kind.verb), \(Words.date(received.iso)): ‘\(ForceReply.inOneLine(reply))’"
      + (answer.isEmpty ? "" : " Answer: \(Words.sentence(ForceReply.inOneLine(answer)))")
  }

  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
