import PoliceOutcomes

extension StudyResult {
  /// The figure with this id as printed, or `nil` where the study has none or only a reason.
  func printed(_ id: String, as style: FigureText.Style = .headline) -> PrintedFigure? {
    guard let figure = figures[id] else { return nil }
    if case .none = figure.value { return nil }
    return printed(figure, as: style)
  }

  func printed(_ figure: Figure, as style: FigureText.Style = .headline) -> PrintedFigure {
    FigureText.printed(figure, settings: description.settings, as: style)
  }

  /// The share a figure is, its counts in words: "114 of 1,164".
  func counts(_ figure: Figure) -> PrintedFigure? {
    share(figure).map {
      PrintedFigure(id: figure.id, text: FigureText.counts($0))
    }
  }

  /// The interval of a figure, which leads to the figure: "9.7% to 13.8%"; `nil` where it has none, or
  /// is of too few offences for one.
  func interval(_ figure: Figure) -> PrintedFigure? {
    let text = FigureText.interval(figure.value, settings: description.settings)
    return text.map { PrintedFigure(id: figure.id, text: $0) }
  }

  /// How many forces a figure covers, which leads to the figure: "24".
  func panel(_ figure: Figure) -> PrintedFigure {
    PrintedFigure(id: figure.id, text: NumberFormat.count(figure.panel.count))
  }

  /// How many forces a figure covers, in a sentence: "24 forces".
  func forces(_ figure: Figure) -> Sentence {
    "\(panel(figure)) \(figure.panel.count == 1 ? "force" : "forces")"
  }

  /// The share a figure is as a familiar fraction: "about 1 in 25"; `nil` where it bears none.
  func phrase(_ figure: Figure) -> PrintedFigure? {
    guard let share = share(figure) else { return nil }
    let phrase = SharePhrase(share, settings: description.settings)
    guard phrase.isFraction else { return nil }
    return PrintedFigure(id: figure.id, text: phrase.words(share))
  }

  func share(_ figure: Figure) -> Share? {
    if case .share(let share) = figure.value { share } else { nil }
  }

  func offences(_ id: String) -> OffenceCount? {
    guard case .offences(let count)? = figures[id]?.value else { return nil }
    return count
  }

  func forceCount(_ id: String) -> Int? {
    guard case .forces(let count)? = figures[id]?.value else { return nil }
    return count
  }

  /// The figure of a measure for a part of the months.
  func figure(_ measure: String, force: String? = nil, in period: ReportingPeriod) -> Figure? {
    figures[[measure, force, period.id].compactMap { $0 }.joined(separator: ".")]
  }

  /// Whether a figure is about everything that was returned.
  func isWhole(_ figure: Figure) -> Bool {
    guard let measure = figure.measure else { return true }
    return figure.isWhole || figure.id == "\(measure.id).\(figure.force ?? "")"
  }

  /// The first share of the study: the one that leads the report.
  var headline: Measure? { description.headline }

  /// How the force called `id` stands to the pooled share, or `nil` where it is not compared.
  func standing(of id: String) -> Figure? {
    headline.flatMap { figures["funnel-\($0.id).\(id)"] }
  }

  /// How far the returns count alike.
  var comparability: Comparability {
    Comparability(of: returns, requests: requests, study: description)
  }

  /// The forces whose offences the pooled figures cover, in the order of the register.
  var pooled: [ForceCounts] {
    description.pool(of: returns)
  }
}
