import PoliceOutcomes

/// How far each headline depends on definitions, on readings of labels and on single forces.
enum SensitivitySection {
  static func section(_ result: StudyResult) -> Section? {
    let headlines = result.description.headlines.compactMap { HeadlineShare($0, result) }
    let changes = HeadlineChange.all(result)
    var blocks: [Block] = []
    if let table = HeadlinesTable.table(headlines, changes, result) {
      blocks += [.paragraph(HeadlinesTable.lead), .table(table)]
    }
    if let leading = headlines.first, leading.measure == result.headline {
      if leading.definitions.count > 1 { blocks.append(.paragraph(span(leading, result))) }
    }
    if let table = DefinitionsTable.shares(headlines, result) { blocks.append(.table(table)) }
    if let table = DefinitionsTable.changes(changes, result) { blocks.append(.table(table)) }
    if let leading = headlines.first, leading.measure == result.headline {
      blocks += InfluenceTable.blocks(leading.measure, result)
      blocks += [silence(leading, result)].compactMap { $0 }
    }
    if blocks.isEmpty { return nil }
    return Section(
      id: "sensitivity", heading: "How far the headlines depend on choices", blocks: blocks)
  }

  private static func span(_ headline: HeadlineShare, _ result: StudyResult) -> Sentence {
    Sentence(
      "The leading share is one of several that could be called by its name. Over its"
        + " \(NumberFormat.count(headline.definitions.count)) definitions below it is"
        + " \(headline.span ?? "not known").")
  }

  private static func silence(_ headline: HeadlineShare, _ result: StudyResult) -> Block? {
    guard let figure = result.figures["\(headline.measure.id)-nonresponse"],
      let range = result.printed(figure.id, as: .table)
    else { return nil }
    return .paragraph(
      "\(headline.measure.title): if the forces that are not pooled were like the least or the most of those that are, the"
        + " share would be \(range). \(figure.definition)")
  }
}
