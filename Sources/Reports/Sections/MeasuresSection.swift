import PoliceOutcomes

/// Every pooled measure with what it counts, out of what, and its interval.
enum MeasuresSection {
  static func section(_ result: StudyResult) -> Section? {
    let rows = result.description.measures.filter { !$0.isGrowth }.compactMap { measure in
      result.figures[measure.id].map { cells(measure, $0, result) }
    }
    if rows.isEmpty { return nil }
    let hasRange = result.description.measures.contains { measure in
      result.figures[measure.id].flatMap(result.share)?.exact == nil
        && result.figures[measure.id].flatMap(result.share) != nil
    }
    let table = Table(
      id: "measures-table", caption: ReportComposer.subject(result, "Pooled figures"),
      columns: [
        Table.Column("Measure"), Table.Column("Offences counted", isNumeric: true),
        Table.Column("Out of", isNumeric: true), Table.Column("Share", isNumeric: true),
        Table.Column("95% interval", isNumeric: true),
      ],
      cells: rows,
      notes: [
        "The interval shows chance variation only.",
        "Each measure is defined under \(Inline.link("Definitions and method", to: .methods)).",
      ]
        + [MaturityWords.caveat(result), alternate(result)].compactMap { $0 }
        + (hasRange ? ["Ranges allow for what the returns withhold or do not tell apart."] : []))
    return Section(id: "measures", heading: "Pooled figures", blocks: [.table(table)])
  }

  /// Which of the rates of charges count those for another offence, where there are any.
  private static func alternate(_ result: StudyResult) -> Sentence? {
    let rates = result.description.measures.filter { measure in
      guard case .share(.codes(let codes), _) = measure.kind else { return false }
      return [.charged, .chargedWithAlternate].contains(codes)
    }
    guard !rates.isEmpty, let count = result.offences("outcomes.1A"), count.high != 0,
      let figure = result.printed("outcomes.1A")
    else { return nil }
    let counting = rates.filter { $0.id.hasPrefix("charge-rate-with-alternate") }.map(\.title)
    let lead: Sentence =
      "Another offence than the one recorded was charged in \(figure) \(Words.noun(count, "offence")) (1A)"
    return counting.isEmpty
      ? lead + ", which no share here counts as a charge."
      : lead + Sentence(", counted under \(Words.list(counting.map { "“\($0)”" })) only.")
  }

  private static func cells(
    _ measure: Measure, _ figure: Figure, _ result: StudyResult
  ) -> [Sentence] {
    let title = Sentence(measure.title)
    let printed = result.printed(figure, as: .table)
    guard let share = result.share(figure) else {
      let reason: Sentence = measure.denominator == nil ? "not a share" : "no figure"
      return [title, "\(printed)", reason, reason, reason]
    }
    let settings = result.description.settings
    let isSmall = FigureText.isSmall(share, settings: settings)
    let numerator = PrintedFigure(id: figure.id, text: FigureText.numerator(share))
    let denominator = PrintedFigure(
      id: figure.id, text: FigureText.denominator(share))
    return [
      title, "\(numerator)", "\(denominator)", isSmall ? "too few" : "\(printed)",
      result.interval(figure).map { "\($0)" } ?? "too few",
    ]
  }
}
