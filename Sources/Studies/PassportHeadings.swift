import PoliceOutcomes

/// What the heading of a table says of the unit it counts in.
enum PassportHeadings {
  /// One statement where the column of counts, or else one cell of the heading's `rows`, names a
  /// unit and no other cell names another.
  static func statements(
    _ rows: [[SourceCell]], heading: TableHeading, layout: ReturnLayout
  ) -> [PassportStatement] {
    let cells = layout.place(of: .count).map { [heading.cells[$0]] } ?? rows.flatMap { $0 }
    let named = cells.compactMap { cell in
      PassportText.unit(ofHeading: cell.reading).map { (unit: $0, cell: cell) }
    }
    guard let first = named.first, named.allSatisfy({ $0.unit == first.unit }) else { return [] }
    return [PassportStatement(.unit(first.unit), at: first.cell.location)]
  }
}
