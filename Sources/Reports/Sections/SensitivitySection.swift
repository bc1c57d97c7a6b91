import PoliceOutcomes

/// How far the headline share depends on definitions, on readings of labels and on single forces.
enum SensitivitySection {
  static func section(_ result: StudyResult) -> Section? {
    guard let headline = result.headline, let whole = result.figures[headline.id],
      let share = result.share(whole),
      !FigureText.isSmall(share, settings: result.description.settings)
    else { return nil }
    let rows = definitions(of: headline, result)
    var blocks: [Block] = []
    if rows.count > 1 {
      blocks += [.paragraph(span(rows, result)), .table(table(rows, result))]
    }
    blocks += InfluenceTable.blocks(headline, result)
    if let range = result.printed("\(headline.id)-nonresponse", as: .table),
      let figure = result.figures["\(headline.id)-nonresponse"]
    {
      blocks.append(
        .paragraph(
          "If the forces that are not pooled were like the least or the most of those that are, the"
            + " share would be \(range). \(figure.definition)"))
    }
    if blocks.isEmpty { return nil }
    return Section(
      id: "sensitivity", heading: "How far the headline depends on choices", blocks: blocks)
  }

  /// The headline and all that may as well be called so, each with a share.
  private static func definitions(of headline: Measure, _ result: StudyResult) -> [Figure] {
    let measures = headline.alternatives.compactMap { result.figures[$0.id] }
    let others = result.figures.all.filter { figure in
      ["all-replies", "if-none.", "if-all."].contains {
        figure.id.hasPrefix("\(headline.id)-\($0)")
      }
    }
    return (measures + others).filter { result.share($0) != nil }
  }

  private static func span(_ rows: [Figure], _ result: StudyResult) -> Sentence {
    let shares = rows.compactMap(result.share)
    let low = shares.map(\.low).min { ExactRational($0) < ExactRational($1) }
    let high = shares.map(\.high).max { ExactRational($0) < ExactRational($1) }
    guard let low, let high else { return "" }
    let whole = FigureText.percentage(Share(low: low, high: high), places: 1)
    return Sentence(
      "The headline is one of several shares that could be called by its name. Over the"
        + " \(NumberFormat.count(rows.count)) definitions below it is \(whole).")
  }

  private static func table(_ rows: [Figure], _ result: StudyResult) -> Table {
    Table(
      id: "sensitivity-table",
      caption: ReportComposer.subject(result, "The headline share by definition"),
      columns: [
        Table.Column("Definition"), Table.Column("Offences counted", isNumeric: true),
        Table.Column("Out of", isNumeric: true), Table.Column("Share", isNumeric: true),
        Table.Column("Forces", isNumeric: true),
      ],
      cells: rows.map { figure in
        guard let share = result.share(figure) else { return [] }
        return [
          Sentence(title(figure, result)),
          "\(PrintedFigure(id: figure.id, text: FigureText.numerator(share)))",
          "\(PrintedFigure(id: figure.id, text: FigureText.denominator(share)))",
          "\(result.printed(figure, as: .table))",
          Sentence(NumberFormat.count(figure.panel.count)),
        ]
      },
      notes: ["Ranges allow for what the returns withhold or do not tell apart."])
  }

  /// The title without its months, which the caption gives.
  private static func title(_ figure: Figure, _ result: StudyResult) -> String {
    let ending = ", \(figure.period.name)"
    return figure.title.hasSuffix(ending)
      ? String(figure.title.dropLast(ending.count)) : figure.title
  }
}
