import PoliceOutcomes

/// Offences for 100,000 residents of each force, alphabetically; never a league table.
enum RatesSection {
  static func section(_ result: StudyResult) -> Section? {
    let figures = result.figures.all.filter { $0.id.hasPrefix("rate.") }
    let rows = figures.compactMap { figure -> Row? in
      guard let force = result.returns.first(where: { $0.force.id == figure.force }) else {
        return nil
      }
      return Row(figure: figure, counts: force)
    }.sorted { $0.place < $1.place }
    let rates = rows.compactMap(\.rate)
    if rates.isEmpty { return nil }
    let shown = rows.filter { !$0.isWithoutEstimate }
    return Section(
      id: "rates", heading: "Offences for residents",
      blocks: [
        .paragraph(Sentence(lead(rows))),
        .table(table(shown, rates, withoutEstimate: rows.filter(\.isWithoutEstimate), result)),
      ])
  }

  /// A force and some months, with the rate or the reason there is none.
  fileprivate struct Row {
    let figure: Figure
    let counts: ForceCounts

    var rate: ForceRate? { if case .rate(let rate) = figure.value { rate } else { nil } }

    /// By name, then by time.
    var place: (String, String, ReportingPeriod) {
      (counts.force.shortName.lowercased(), counts.force.id, figure.period)
    }
  }

  private static func lead(_ rows: [Row]) -> String {
    let parts = Set(rows.filter { $0.rate != nil }.map(\.figure.period))
      .filter { $0.yearBasis == nil }.sorted()
    let months = parts.map { period in
      "\(period.name) (\(Words.count(period.monthCount, "month")))"
    }
    let isPart =
      months.isEmpty
      ? "" : " Rates of \(Words.list(months)) are of these months: nothing makes a year of them."
    return
      "A rate is the offences recorded for every 100,000 residents of the force's area. It allows"
      + " for how many people live there, not for who they are, who visits, or who reports."
      + isPart
  }

  private static func table(
    _ rows: [Row], _ rates: [ForceRate], withoutEstimate: [Row], _ result: StudyResult
  ) -> Table {
    let forces = Set(rows.map(\.counts.force.id)).count
    // Where all rates are of the same months, the caption names them.
    let isOfOneRun = Set(rows.map(\.figure.period)).count == 1
    let months = [Table.Column("Months"), Table.Column("Residents of")]
    return Table(
      id: "rates-table",
      caption: ReportComposer.subject(
        result, "Offences recorded for 100,000 residents",
        period: isOfOneRun ? rows.first?.figure.period : nil, forces: forces),
      columns: [Table.Column("Force")] + (isOfOneRun ? [] : months) + [
        Table.Column("Per 100,000", isNumeric: true),
        Table.Column("95% interval", isNumeric: true),
        Table.Column("Offences recorded", isNumeric: true),
        Table.Column("Residents", isNumeric: true),
      ],
      cells: rows.map { cells($0, withMonths: !isOfOneRun, result) },
      notes: notes(rows, rates, withoutEstimate: withoutEstimate))
  }

  private static func cells(
    _ row: Row, withMonths: Bool, _ result: StudyResult
  ) -> [Sentence] {
    let name = Sentence(row.counts.force.shortName)
    let year = row.rate.map { "mid-" + String($0.population.year) } ?? "none"
    let lead = [name] + (withMonths ? [Sentence(row.figure.period.name), Sentence(year)] : [])
    let printed: Sentence =
      row.isLeftOut ? "[z]" : "\(result.printed(row.figure, as: .table))"
    guard let rate = row.rate else {
      return lead + [printed, "none", offences(row, result), "none"]
    }
    func cell(_ text: String) -> Sentence { "\(PrintedFigure(id: row.figure.id, text: text))" }
    return lead + [
      printed, cell(FigureText.interval(rate)), cell(NumberFormat.count(rate.rate.offences)),
      cell(NumberFormat.count(rate.population.residents)),
    ]
  }

  /// The offences of a row without a rate, where they are of the same months.
  private static func offences(_ row: Row, _ result: StudyResult) -> Sentence {
    guard let figure = result.figures["offences-recorded.\(row.counts.force.id)"],
      figure.period == row.figure.period
    else { return "not shown" }
    return "\(result.printed(figure, as: .table))"
  }

  private static func notes(
    _ rows: [Row], _ rates: [ForceRate], withoutEstimate: [Row]
  ) -> [Sentence] {
    let left = rows.filter(\.isLeftOut).map(\.counts.force.shortName)
    var notes: [Sentence] = []
    if !left.isEmpty {
      let names = Words.list(left.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
      notes.append(
        Sentence(
          "[z] \(names): no rate, since those it polices are not the residents of its area, or it has"
            + " none."))
    }
    let vintages = rates.map(\.population).reduce(into: [(years: [Int], vintage: String)]()) {
      list, population in
      guard let place = list.firstIndex(where: { $0.vintage == population.vintage }) else {
        list.append(([population.year], population.vintage))
        return
      }
      if !list[place].years.contains(population.year) { list[place].years.append(population.year) }
    }
    for (years, vintage) in vintages {
      let names = Words.list(years.sorted().map { "mid-\($0)" })
      notes.append(Sentence("Residents of \(names): \(Words.sentence(vintage))"))
    }
    let periods = Set(withoutEstimate.map(\.figure.period)).sorted().map(\.name)
    if !periods.isEmpty {
      notes.append(
        Sentence("No rate of \(Words.list(periods)): there is no estimate of the residents."))
    }
    if rows.contains(where: { $0.hasOtherMonths }) {
      notes.append("Offences of months outside the window are not in a rate.")
    }
    notes.append(
      """
      The 95% interval is Byar's of the count, exact below 10, over the residents. It shows chance \
      variation only. Forces have no order by rate.
      """)
    return notes
  }
}

extension RatesSection.Row {
  /// Whether the force has no residents of its own, or not those whom it polices.
  fileprivate var isLeftOut: Bool { figure.value == .none(.noResidents) }

  /// Whether nobody estimated the residents for the months.
  fileprivate var isWithoutEstimate: Bool { figure.value == .none(.noPopulation) }

  /// Whether the force returned offences of months that the rate is not of.
  fileprivate var hasOtherMonths: Bool {
    rate != nil && counts.recorded.contains { $0.placement == .outsideWindow }
  }
}
