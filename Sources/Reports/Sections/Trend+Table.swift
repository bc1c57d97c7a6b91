import PoliceOutcomes

extension Trend {
  /// The counts of the chart, with the growth of whole years and the forces behind each.
  var table: Table {
    let growth = hasGrowth
    var columns: [Table.Column] = [
      Table.Column(result.isMonthly ? "Month" : "Year"),
      Table.Column("Offences recorded", isNumeric: true),
    ]
    if force == nil { columns.append(Table.Column("Forces", isNumeric: true)) }
    if growth {
      columns.append(Table.Column("Change from the year before", isNumeric: true))
      if hasIntervals { columns.append(Table.Column("95% interval", isNumeric: true)) }
      if force == nil { columns.append(Table.Column("Forces that gave both", isNumeric: true)) }
    }
    columns.append(Table.Column("Markers"))
    let figures = (points.map(\.figure) + missing).sorted { $0.period < $1.period }
    return Table(
      id: "\(id)-table", caption: subtitle, columns: columns,
      cells: figures.map { cells($0, growth: growth) }, notes: tableNotes(figures))
  }

  private var hasGrowth: Bool {
    !result.isMonthly
      && points.contains { result.figure("growth", force: force?.id, in: $0.period) != nil }
  }

  /// Whether a change of the table is a percentage, which has an interval.
  private var hasIntervals: Bool {
    points.contains { point in
      guard case .growth? = result.figure("growth", force: force?.id, in: point.period)?.value
      else { return false }
      return true
    }
  }

  private func cells(_ figure: Figure, growth: Bool) -> [Sentence] {
    var cells: [Sentence] = [
      Sentence(result.name(figure.period)), "\(result.printed(figure, as: .table))",
    ]
    if force == nil { cells.append("\(result.panel(figure))") }
    if growth { cells += growthCells(figure) }
    return cells + [markers(figure.period).cell()]
  }

  private func growthCells(_ figure: Figure) -> [Sentence] {
    guard let growth = result.figure("growth", force: force?.id, in: figure.period) else {
      let reason: Sentence =
        result.isPart(figure.period) ? "part year" : "no earlier year"
      return [reason] + (hasIntervals ? ["does not apply"] : [])
        + (force == nil ? ["does not apply"] : [])
    }
    let same = result.isPart(figure.period) ? " on the same months" : ""
    let change: Sentence = "\(result.printed(growth, as: .table))\(same)"
    return [change] + (hasIntervals ? [interval(growth)] : [])
      + (force == nil ? ["\(result.panel(growth))"] : [])
  }

  /// The interval of a change, or why there is none.
  private func interval(_ figure: Figure) -> Sentence {
    result.interval(figure).map { "\($0)" } ?? "none"
  }

  private func markers(_ period: ReportingPeriod) -> [Marker] {
    let isBroken = result.description.breaks.contains { change in
      change.divides(period) || change.month == period.first && change.divides(span)
    }
    let count = points.first { $0.period == period }?.count
    let isWithheld = count != nil && count?.exact == nil
    return (isBroken ? [.broken] : []) + (isWithheld ? [.withheld] : [])
  }

  private var span: ReportingPeriod {
    ReportingPeriod(first: points[0].period.first, last: points[points.count - 1].period.last)
      ?? points[0].period
  }

  private func tableNotes(_ figures: [Figure]) -> [Sentence] {
    var notes = Markers(result).notes(figures.flatMap { markers($0.period) })
    if hasGrowth, force == nil {
      notes.append("The change is taken in the forces that gave both years, and only in those.")
    }
    if hasIntervals { notes.append(Trend.intervalNote) }
    return notes + changeNotes
  }

  /// What the interval of a change is and is not.
  static let intervalNote: Sentence = """
    The 95% interval of a change is that of the ratio of the two counts, by the exact conditional \
    method. It shows chance variation only; offences that come in groups vary more.
    """
}
