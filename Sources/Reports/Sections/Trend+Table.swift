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

  private func cells(_ figure: Figure, growth: Bool) -> [Sentence] {
    var cells: [Sentence] = [
      Sentence(result.name(figure.period)), "\(result.printed(figure, as: .table))",
    ]
    if force == nil { cells.append(Sentence(NumberFormat.count(figure.panel.count))) }
    if growth { cells += growthCells(figure) }
    return cells + [Sentence(markers(figure.period))]
  }

  private func growthCells(_ figure: Figure) -> [Sentence] {
    guard let growth = result.figure("growth", force: force?.id, in: figure.period) else {
      let reason: Sentence =
        result.isPart(figure.period) ? "part year" : "no earlier year"
      return force == nil ? [reason, "does not apply"] : [reason]
    }
    let same = result.isPart(figure.period) ? " on the same months" : ""
    let change: Sentence = "\(result.printed(growth, as: .table))\(same)"
    return force == nil ? [change, Sentence(NumberFormat.count(growth.panel.count))] : [change]
  }

  private func markers(_ period: ReportingPeriod) -> String {
    let isBroken = result.description.breaks.contains { change in
      change.divides(period) || change.month == period.first && change.divides(span)
    }
    let count = points.first { $0.period == period }?.count
    let isWithheld = count != nil && count?.exact == nil
    let markers = (isBroken ? ["[b]"] : []) + (isWithheld ? ["[c]"] : [])
    return markers.isEmpty ? "none" : markers.joined(separator: " ")
  }

  private var span: ReportingPeriod {
    ReportingPeriod(first: points[0].period.first, last: points[points.count - 1].period.last)
      ?? points[0].period
  }

  private func tableNotes(_ figures: [Figure]) -> [Sentence] {
    let all = figures.map { markers($0.period) }
    var notes: [Sentence] = []
    if all.contains(where: { $0.contains("[b]") }) { notes.append(Markers.broken) }
    if all.contains(where: { $0.contains("[c]") }) {
      notes.append(Markers.withheld(RangeWords.deeds(result)))
    }
    if hasGrowth, force == nil {
      notes.append("The change is taken in the forces that gave both years, and only in those.")
    }
    return notes + changeNotes
  }
}
