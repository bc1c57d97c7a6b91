import PoliceOutcomes

/// How the force's share stands to the pooled share, or why it is not set beside it.
enum ForceStandingSection {
  static func section(
    _ view: ForceView, _ charts: ForceCharts, _ result: StudyResult
  ) -> Section? {
    guard let measure = result.headline, view.counts != nil else { return nil }
    var blocks: [Block] = []
    if let figure = result.standing(of: view.force.id), case .standing(let standing) = figure.value
    {
      blocks.append(.paragraph(words(figure, standing, measure, result)))
    } else if let barriers = view.comparability?.barriers, !barriers.isEmpty {
      blocks.append(
        .paragraph(
          "\(view.force.shortName) is not set beside the pooled share. What speaks against it:"))
      blocks.append(.list(barriers.map(barrier)))
    }
    if blocks.isEmpty { return nil }
    if let place = charts.place(view.force) { blocks.append(.chart(place)) }
    blocks.append(
      .paragraph(
        "All forces stand \(Inline.link("beside each other", to: .comparison)) on a page of their own."
      ))
    return Section(id: "standing", heading: "Beside the pooled share", blocks: blocks)
  }

  private static func words(
    _ figure: Figure, _ standing: ForceStanding, _ measure: Measure, _ result: StudyResult
  ) -> Sentence {
    let percentage = FigureText.percentage(
      standing.pooled, places: 1, settings: result.description.settings)
    let pooled = PrintedFigure(id: figure.id, text: percentage)
    let limits = PrintedFigure(
      id: figure.id,
      text: NumberFormat.interval(standing.limits, places: 1).replacing(" to ", with: " and "))
    let place: Sentence = """
      Its share is \(strong: result.printed(figure, as: .headline)). A force of its size is expected \
      between \(limits) where it does not differ from the pooled \
      share of \(pooled), 998 times in 1,000.
      """
    return place + " What it deals with and how it records are not allowed for."
  }

  private static func barrier(_ finding: ComparisonFinding) -> Sentence {
    let words = finding.criterion == .extraction ? Words.date(finding.words) : finding.words
    return "\(finding.criterion.title): \(words) (\(Inline.code(finding.location.text)))."
  }
}
