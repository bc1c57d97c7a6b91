import PoliceOutcomes

/// Who asks, about which study, and what is asked of the force.
enum PackRequest {
  /// - Parameters:
  ///   - day: by when, or `nil` where no day is named.
  ///   - sections: the other parts of the letter, to go to.
  static func section(
    _ contents: PackContents, by day: CalendarDay?, before sections: [Section]
  ) -> Section {
    let study = contents.result.description
    let facts: [(Sentence, Sentence?)] = [
      ("Who asks", Sentence(study.publisher.name)),
      ("Report", Sentence(study.title)),
      ("Its question", Sentence(study.question)),
      ("Offence", offence(study.offence)),
      ("Months", Sentence(study.window.name)),
      ("Reply by", day.map { Sentence(Words.date($0.iso)) }),
      ("Reply to", Sentence(study.publisher.contact)),
    ]
    return Section(
      id: "request", heading: "What is asked of you",
      blocks: [
        .definitions(facts.compactMap { term, text in text.map { DefinitionEntry(term, $0) } }),
        .numberedList(steps(contents)), .paragraph(use), .paragraph("This letter holds:"),
        .list(PackContents.list(of: sections)),
      ])
  }

  private static func offence(_ offence: OffenceDefinition) -> Sentence {
    Sentence(offence.name + (offence.law.isEmpty ? "" : " (\(offence.law))"))
  }

  private static func steps(_ contents: PackContents) -> [Sentence] {
    let form = Inline.code("reply.csv")
    return [
      "Look through the figures below, and through how your return was read.",
      """
      Where one is not so, or needs a word beside it, write into \(form), which comes with this \
      letter: under \(Inline.code("reply")) what the report is to print, in your words, and under \
      \(Inline.code("kind")) one of \(Inline.code("comment")) (something to know beside the figure), \
      \(Inline.code("dispute")) (the figure is not so) and \(Inline.code("correction")) (your return \
      should have counted otherwise).
      """,
      """
      The form has a row for each figure of \(contents.name) alone and one, without an id, for your \
      return as a whole. For any other figure add a row with its id. Leave every other row as it is.
      """,
      "Send counts that are to be corrected as a new return: a reply alone changes no figure.",
      """
      Name nobody, tell of no single offence, and give no count that you withhold: what you write is \
      published.
      """,
    ]
  }

  private static let use: Sentence = """
    Your words are printed as you write them, as a quotation, with the day on which they came and with \
    any answer: on your page of the report and beside the figure. Where all is well there is nothing \
    to send.
    """
}
