import PoliceOutcomes

/// What a force recorded and what became of it, beside the pooled figures.
enum ForceFindings {
  /// `nil` where the force gave no counts.
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    guard view.counts != nil else { return nil }
    let sentences = sentences(view, result)
    let table = table(view, result)
    if sentences.isEmpty && table == nil { return nil }
    return Section(
      id: "figures", heading: "Its figures", role: .keyFindings,
      blocks: (sentences.isEmpty ? [] : [.list(sentences)]) + [table].tables)
  }

  /// What it recorded, how much of it the headline is, and what is open.
  static func sentences(_ view: ForceView, _ result: StudyResult) -> [Sentence] {
    [offences(view, result), share(view, result), open(view, result)].compactMap { $0 }
  }

  private static func offences(_ view: ForceView, _ result: StudyResult) -> Sentence? {
    guard let figure = result.figures["offences-recorded.\(view.force.id)"],
      case .offences(let count) = figure.value
    else { return nil }
    let noun = Words.noun(count, "offence")
    return """
      \(view.force.shortName) recorded \(strong: result.printed(figure)) \(noun) \
      \(Words.during(figure.period)).
      """
  }

  private static func share(_ view: ForceView, _ result: StudyResult) -> Sentence? {
    guard let measure = result.headline,
      let figure = result.figures["\(measure.id).\(view.force.id)"]
    else { return nil }
    guard let share = result.share(figure), let counts = result.counts(figure) else {
      return Sentence("\(measure.title): ") + "\(result.printed(figure))."
    }
    let settings = result.description.settings
    let words = ShareFinding.predicate(measure.numeratorWords)
    if FigureText.isSmall(share, settings: settings) {
      return """
        \(counts) \(words). No percentage is given on fewer than \
        \(NumberFormat.count(settings.smallBase)) offences.
        """
    }
    var sentence: Sentence = "\(strong: result.printed(figure, as: .table)) \(words): \(counts)"
    if let interval = result.interval(figure) {
      sentence = sentence + ", with a 95% interval from \(interval)"
    }
    sentence = sentence + "."
    if let pooled = result.figures[measure.id], result.share(pooled) != nil {
      sentence =
        sentence + " In the pooled forces it was \(result.printed(pooled, as: .table))."
    }
    return sentence
  }

  private static func open(_ view: ForceView, _ result: StudyResult) -> Sentence? {
    guard let figure = result.figures["open.\(view.force.id)"], result.share(figure) != nil,
      let counts = result.counts(figure)
    else { return nil }
    let headline = result.headline.flatMap { result.figures["\($0.id).\(view.force.id)"] }
    let isDated = headline?.maturity?.youngest != nil
    let age: Sentence =
      isDated ? ", and its counts were \(MaturityWords.age(of: headline)) old" : ""
    return "When it answered, \(counts) offences had no outcome\(age)."
  }

  /// Every share of the study, the force's beside the pooled one.
  private static func table(_ view: ForceView, _ result: StudyResult) -> Table? {
    let rows = result.description.measures.compactMap { measure -> [Sentence]? in
      guard !measure.isGrowth, let figure = result.figures["\(measure.id).\(view.force.id)"]
      else { return nil }
      let name = Sentence(measure.title)
      let pooled = result.figures[measure.id].map {
        "\(result.printed($0, as: .table))" as Sentence
      }
      guard measure.denominator != nil else {
        return [
          name, "\(result.printed(figure, as: .table))", "not a share", "not a share",
          pooled ?? "none",
        ]
      }
      return [name] + ForceTable.share(figure, result) + [pooled ?? "none"]
    }
    if rows.isEmpty { return nil }
    let covers = view.counts?.covers ?? result.description.window
    return Table(
      id: "measures-\(view.force.id)",
      caption: "\(view.force.shortName), \(covers.name), beside the pooled forces",
      columns: [
        Table.Column("Measure"), Table.Column("Offences", isNumeric: true),
        Table.Column("Share", isNumeric: true), Table.Column("95% interval", isNumeric: true),
        Table.Column("Pooled forces", isNumeric: true),
      ],
      cells: rows,
      notes: [
        "The interval shows chance variation only.",
        "Each measure is defined under \(Inline.link("Definitions and method", to: .methods)).",
      ])
  }
}
