/// What a template may print besides figures.
package enum TemplateKey: String, Hashable, Sendable, CaseIterable {
  case title
  case question
  /// The offences as a sentence counts them: "intimate image offences".
  case offences
  /// The months of the study: "January 2019 to March 2024".
  case window
  case publisher
  case contact
  /// The day of the edition: "26 January 2023".
  case published
  /// Publisher, title, edition and cut-off, as the report is cited.
  case citation
  /// That the study is a draft, under an embargo or of invented data; nothing where it is none of these.
  case notices
  /// Two braces that open, as text.
  case leftBraces = "left-braces"
  /// The name of the force that a block is repeated for, as tables print it.
  case force
  /// Its full name.
  case forceName = "force-name"
  /// What came of the request to it: "complete", "refused (s12 cost)".
  case answer
  /// The months that a block is repeated for: "2021/22".
  case period

  /// The block in which alone it has a meaning, or `nil`.
  package var repetition: TemplateBlock.Repetition? {
    switch self {
    case .force, .forceName, .answer: .forces
    case .period: .periods
    case .title, .question, .offences, .window, .publisher, .contact, .published,
      .citation, .notices, .leftBraces:
      nil
    }
  }
}
