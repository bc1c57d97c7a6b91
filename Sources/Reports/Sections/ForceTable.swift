import PoliceOutcomes

/// The table of forces.
enum ForceTable {
  static func table(_ result: StudyResult, _ rows: [ForceRow]) -> Table {
    let hasOpen = rows.contains { $0.open != nil }
    var columns = [
      Table.Column("Force"), Table.Column("Offences recorded", isNumeric: true),
    ]
    if let measure = result.headline {
      columns += [
        Table.Column(measure.title, isNumeric: true), Table.Column("Share", isNumeric: true),
        Table.Column("95% interval", isNumeric: true),
      ]
    }
    if hasOpen { columns.append(Table.Column("No outcome yet", isNumeric: true)) }
    let hasStandings = rows.contains { $0.standing != nil }
    if hasStandings { columns.append(Table.Column("Beside the pooled share")) }
    columns += [Table.Column("In pooled figures"), Table.Column("Markers")]
    return Table(
      id: "forces-table",
      caption: ReportComposer.subject(result, "Offences by force", forces: rows.count),
      columns: columns,
      cells: rows.map {
        cells($0, hasOpen: hasOpen, hasStandings: hasStandings, shared: shared(rows), result)
      },
      notes: notes(result, rows))
  }

  private static func cells(
    _ row: ForceRow, hasOpen: Bool, hasStandings: Bool, shared: Set<Marker>,
    _ result: StudyResult
  ) -> [Sentence] {
    func printed(_ figure: Figure?) -> Sentence {
      figure.map { "\(result.printed($0, as: .table))" } ?? "no figure"
    }
    let name = Inline.link(row.name, to: .force(row.counts.force.id))
    var cells: [Sentence] = ["\(name)", printed(row.offences)]
    let markers = row.markers.filter { !shared.contains($0) }
    if result.headline != nil { cells += share(row.headline, result) }
    if hasOpen { cells.append(printed(row.open)) }
    if hasStandings {
      cells.append(
        row.standing.map { "\(result.printed($0, as: .table))" } ?? "not compared")
    }
    return cells + [
      row.isPooled ? "yes" : "no",
      markers.cell(none: shared.isEmpty ? "none" : "no others"),
    ]
  }

  /// The markers that every one of several rows has: they are said once, above the table.
  private static func shared(_ rows: [ForceRow]) -> Set<Marker> {
    guard rows.count > 2, let first = rows.first else { return [] }
    return rows.reduce(into: Set(first.markers)) { $0.formIntersection($1.markers) }
  }

  /// The counts, the share and its interval; words where there is none.
  static func share(_ figure: Figure?, _ result: StudyResult) -> [Sentence] {
    guard let figure else { return ["no figure", "no figure", "no figure"] }
    guard let share = result.share(figure), let counts = result.counts(figure) else {
      return ["\(result.printed(figure, as: .table))", "none", "none"]
    }
    let settings = result.description.settings
    if FigureText.isSmall(share, settings: settings) {
      return ["\(counts)", "too few", "too few"]
    }
    return [
      "\(counts)", "\(result.printed(figure, as: .table))",
      result.interval(figure).map { "\($0)" } ?? "too few",
    ]
  }

  /// What to bear in mind before one row is set beside another.
  private static func comparing(_ result: StudyResult) -> Sentence {
    let lead = "Forces record and extract differently, so that a comparison may mislead"
    return result.headline == nil
      ? Sentence("\(lead).")
      : Sentence(
        "\(lead); nothing is adjusted for the mix of offences, and intervals show chance variation"
          + " only.")
  }

  private static func notes(_ result: StudyResult, _ rows: [ForceRow]) -> [Sentence] {
    let used = Set(rows.flatMap(\.markers))
    let shared = Marker.allCases.filter(shared(rows).subtracting([.notCompared]).contains)
    var notes: [Sentence] =
      shared.isEmpty
      ? []
      : [
        Sentence(
          "\(Words.list(shared.map(\.text))) \(shared.count == 1 ? "holds" : "hold") for every force."
        )
      ]
    if rows.count > 1 { notes.append(comparing(result)) }
    notes += Markers(result).notes(used)
    let untold = rows.count { $0.headline?.maturity?.verdict == .cannotTell }
    if untold > 0 {
      notes.append(
        Sentence(
          "Whether the share has settled cannot be told of \(Words.count(untold, "force"))."))
    }
    return notes
  }
}
