import DelimitedText
import PoliceOutcomes

/// The figures that `revisions.csv` says an earlier edition printed otherwise.
struct Revisions {
  private let rows: [(revision: Revision, row: HeadedTable.Row)]

  static let none = Revisions(rows: [])

  private init(rows: [(revision: Revision, row: HeadedTable.Row)]) {
    self.rows = rows
  }

  /// - Parameter published: the day of this edition, where the study says it.
  init(_ bytes: [UInt8], published: CalendarDay?, log: inout [Diagnostic]) {
    let table = HeadedTable(
      bytes, file: "revisions.csv", required: ["date", "figure", "printed", "why"],
      optional: ["withdrawn"], log: &log)
    rows = table.rows.compactMap { row in
      Revisions.revision(row, published: published, log: &log).map { ($0, row) }
    }
  }

  private static func revision(
    _ row: HeadedTable.Row, published: CalendarDay?, log: inout [Diagnostic]
  ) -> Revision? {
    func refuse(_ column: String, _ expected: String) {
      log.append(
        .wrongValue(column, row[column], expected: expected, at: row.location(of: column)))
    }
    let before = log.count
    let date = CalendarDay(iso: row["date"])
    if date == nil { refuse("date", "a day such as 2024-05-31") }
    if let date, let published, date > published {
      refuse("date", "a day that is not after 'published' of study.yml, \(published.iso)")
    }
    if row["why"].isEmpty { refuse("why", "a reason; it is printed in the report") }
    if !["", "no", "yes"].contains(row["withdrawn"]) {
      refuse("withdrawn", "yes where the figure is no longer published, else no or nothing")
    }
    guard log.count == before, let date else { return nil }
    return Revision(
      figure: row["figure"], date: date, printed: SpreadsheetText.restored(row["printed"]),
      why: row["why"], isWithdrawn: row["withdrawn"] == "yes", location: row.location)
  }

  /// The rows that are so; the log says what is wrong with the others.
  ///
  /// - Parameter text: how a figure reads now; `nil` where that is not known.
  func holding(
    _ figures: Figures, text: (Figure) -> String?, log: inout [Diagnostic]
  ) -> [Revision] {
    rows.compactMap { revision, row in
      guard
        let (column, expected) = Revisions.objection(to: revision, figures, text: text)
      else { return revision }
      log.append(
        .wrongValue(column, row[column], expected: expected, at: row.location(of: column)))
      return nil
    }
  }

  /// The column that is not so, and what it takes; `nil` where the row is so.
  private static func objection(
    to revision: Revision, _ figures: Figures, text: (Figure) -> String?
  ) -> (column: String, expected: String)? {
    let figure = figures[revision.figure]
    if revision.isWithdrawn {
      return figure == nil ? nil : ("withdrawn", "no: the figure is published")
    }
    guard let figure else {
      let nearest = NearestNames.closest(to: revision.figure, among: figures.all.map(\.id))
      let hint = nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))"
      return (
        "figure",
        "an id of figures.csv\(hint). Where it is no longer published, 'withdrawn' is yes"
      )
    }
    guard !revision.printed.isEmpty, text(figure) == revision.printed else { return nil }
    return (
      "printed",
      "what an earlier edition printed; this one prints the same, so that nothing is marked"
    )
  }
}
