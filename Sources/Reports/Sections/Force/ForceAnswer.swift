import PoliceOutcomes

/// What the force was asked, what came of it, and what it sent.
enum ForceAnswer {
  /// Beneath the name: what came of the request, and the months.
  static func standfirst(_ view: ForceView, _ result: StudyResult) -> Sentence {
    let offences = Words.lowered(result.description.offence.plural)
    return Sentence(
      "\(Words.raised(offences)), \(result.description.window.name). Answer to the request:"
        + " \(Words.answers(view.requests)).")
  }

  /// - Parameter charts: gives the map of all answers, with the force's own framed; `nil` for none.
  static func section(
    _ view: ForceView, _ charts: ForceCharts?, _ result: StudyResult
  ) -> Section? {
    let map = view.requests.first.flatMap { charts?.answer($0) }
    return Section(
      id: "answer", heading: "What it was asked and what it sent",
      blocks: facts(view, result) + [map.map(Block.chart)].compactMap { $0 })
  }

  /// The facts of each request, a list a request.
  static func facts(_ view: ForceView, _ result: StudyResult) -> [Block] {
    view.requests.map { .definitions(facts($0, view, result)) }
  }

  private static func facts(
    _ request: Request, _ view: ForceView, _ result: StudyResult
  ) -> [DefinitionEntry] {
    let files = request.files.map { Sentence([.code("returns/\($0)")]) }
    let facts: [(String, Sentence?)] = [
      ("Asked", day(request.asked)), ("Replied", day(request.replied)),
      ("Answer", Sentence(Words.raised(request.status.words))),
      ("Reason", words(request.reason)), ("FOI reference", words(request.reference)),
      ("Where it is published", request.address.isEmpty ? nil : Words.sources(request.address)),
      ("Files", files.isEmpty ? nil : files.dropFirst().reduce(files[0]) { $0 + ", " + $1 }),
      ("Months covered", files.isEmpty ? nil : Sentence(request.covers.name)),
      ("Outcomes given", files.isEmpty ? nil : Sentence(request.basis.words)),
      ("Counts taken on", files.isEmpty ? nil : day(request.extractedOn)),
      ("Notes", words(request.notes)),
    ]
    return facts.compactMap { term, text in text.map { DefinitionEntry(Sentence(term), $0) } }
  }

  private static func day(_ text: String) -> Sentence {
    switch text {
    case "": "not known"
    case "yes": "yes; the day is not known"
    default: Sentence(Words.date(text))
    }
  }

  private static func words(_ text: String) -> Sentence? {
    text.isEmpty ? nil : Sentence(Words.sentence(text))
  }
}
