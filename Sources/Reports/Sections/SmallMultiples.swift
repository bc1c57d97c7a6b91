import PoliceOutcomes

/// The offences each force recorded by period, a small chart a force.
struct SmallMultiples {
  private let result: StudyResult
  private let periods: [ReportingPeriod]
  private let rows: [Row]

  private struct Row {
    let force: Force
    /// By the place of the period.
    let figures: [Figure?]

    func count(_ place: Int) -> OffenceCount? {
      guard case .offences(let count)? = figures[place]?.value else { return nil }
      return count
    }
  }

  static let id = "offences-by-force"
  /// Fewer forces have charts of their own.
  private static let fewestForces = 3

  /// `nil` where the forces count in years of different kinds, or few gave a series.
  private init?(_ result: StudyResult) {
    if result.hasMixedYears { return nil }
    let periods = result.series()
    guard periods.count > 1 else { return nil }
    self.result = result
    self.periods = periods
    rows = result.returns.compactMap { counts -> Row? in
      let row = Row(
        force: counts.force,
        figures: periods.map { result.figure("offences-recorded", force: counts.force.id, in: $0) })
      let drawn = periods.indices.count { row.count($0)?.high != nil }
      return drawn > 1 ? row : nil
    }.sorted {
      ($0.force.shortName.lowercased(), $0.force.id)
        < ($1.force.shortName.lowercased(), $1.force.id)
    }
    if rows.count < SmallMultiples.fewestForces { return nil }
  }

  static func block(_ result: StudyResult) -> ChartBlock? { SmallMultiples(result)?.block }

  private var block: ChartBlock {
    let panels = rows.map { row in
      var counts: [Int: ClosedRange<Int>] = [:]
      for place in periods.indices {
        guard let count = row.count(place), let high = count.high else { continue }
        counts[place] = count.low...high
      }
      return SmallMultiplesChart.Panel(label: row.force.shortName, counts: counts)
    }
    let scale = SmallMultiplesChart.scaling(of: panels)
    let chart = SmallMultiplesChart(
      frame: ReportComposer.frame(
        result, id: SmallMultiples.id, title: title, subtitle: subtitle(scale),
        source: result.sourceLine(of: rows.count)),
      panels: panels,
      periods: periods.map {
        .init(
          label: result.label($0, years: result.description.years), isPartYear: result.isPart($0))
      },
      breaks: result.breaks(over: periods), scale: scale)
    return ChartBlock(
      id: SmallMultiples.id, title: title, subtitle: subtitle(scale),
      alternativeText: "Small bar charts of offences recorded, \(Words.count(rows.count, "force"))."
        + " \(Words.sentence(title))",
      svg: chart.svg(), narrowSVG: chart.svg(.narrow), table: table,
      notes: notes(scale).map(\.inlines),
      data: rows.flatMap { row in
        periods.indices.compactMap { place in
          row.figures[place].map { ChartDatum(row.force.shortName, periods[place].name, $0) }
        }
      })
  }

  // MARK: Words

  /// In how many forces more offences were recorded in the last whole year before a break than in
  /// the first, whatever is withheld.
  private var title: String {
    guard let (first, last) = ends else { return unfounded }
    let both = rows.compactMap { row -> (OffenceCount, OffenceCount)? in
      guard let before = row.count(first), let after = row.count(last) else { return nil }
      return (before, after)
    }
    let isKnown = both.allSatisfy { before, after in
      before.high.map { after.low > $0 } ?? false || after.high.map { $0 <= before.low } ?? false
    }
    if both.isEmpty || !isKnown { return unfounded }
    let more = both.count { before, after in before.high.map { after.low > $0 } ?? false }
    return "More offences recorded in \(periods[last].name) than \(periods[first].name) in"
      + " \(more) of \(Words.count(both.count, "force"))"
  }

  private var unfounded: String {
    result.isMonthly
      ? "Offences recorded by month, by force" : "Offences recorded by year, by force"
  }

  /// The first whole year and the last that no break parts from it.
  private var ends: (Int, Int)? {
    let years = periods.indices.filter { periods[$0].yearBasis != nil }
    guard !result.isMonthly, let first = years.first else { return nil }
    let last = years.last { place in
      guard
        let span = ReportingPeriod(first: periods[first].first, last: periods[place].last)
      else { return false }
      return !result.description.breaks.contains { $0.divides(span) }
    }
    return last.flatMap { $0 > first ? (first, $0) : nil }
  }

  private func subtitle(_ scale: SmallMultiplesChart.Scaling) -> String {
    let whole = ReportingPeriod(
      first: periods[0].first, last: periods[periods.count - 1].last)
    let place = ReportComposer.place(result, forces: rows.count)
    let name = (whole ?? result.description.window).name
    let drawn =
      switch scale {
      case .same: "all to the same scale"
      case .own: "each to the scale of its own highest count"
      }
    return "Offences recorded, \(place), \(name), \(drawn)"
  }

  private func notes(_ scale: SmallMultiplesChart.Scaling) -> [Sentence] {
    var notes: [Sentence] = []
    if scale == .own {
      notes.append(
        """
        The number over a bar is the force's highest count. Heights may be compared inside a \
        force's chart, and not between forces.
        """)
    } else {
      notes.append("The number over a bar is the force's highest count.")
    }
    if rows.contains(where: { row in periods.indices.contains { row.count($0)?.exact == nil } }) {
      notes.append(Sentence("Ranges allow for \(RangeWords.deeds(result)) counts."))
    }
    return notes
  }

  // MARK: Numbers

  private var table: Table {
    Table(
      id: "\(SmallMultiples.id)-table",
      caption: ReportComposer.subject(result, "Offences recorded, by force", forces: rows.count),
      columns: [Table.Column("Force")]
        + periods.map { Table.Column(result.name($0), isNumeric: true) },
      cells: rows.map { row in
        [Sentence(row.force.shortName)]
          + row.figures.map { $0.map { "\(result.printed($0, as: .table))" } ?? "not given" }
      },
      notes: title == unfounded ? [] : [Sentence("\(title).")])
  }
}
