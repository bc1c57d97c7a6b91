import PoliceOutcomes

/// The heading of a table: a cell a column and, where two rows make it, the cell over it.
struct TableHeading {
  /// The cell that names each column: of the lower row, else of the upper.
  let cells: [SourceCell]
  /// The cell of the upper row that stands over each column and says a period, an outcome or a
  /// total of it; merged cells serve every column they are spread over.
  let over: [SourceCell?]

  /// The names of the columns, the upper row first.
  var names: [String] {
    zip(cells, over).map { cell, over in
      over.map { "\($0.reading): \(cell.reading)" } ?? cell.reading
    }
  }

  /// A heading of one row.
  init(_ row: [SourceCell]) {
    cells = row.map(\.onOneLine)
    over = row.map { _ in nil }
  }

  /// A heading of two rows of one length.
  init(upper: [SourceCell], lower: [SourceCell], sense: HeadingSense) {
    var cells: [SourceCell] = []
    var over: [SourceCell?] = []
    var merged: SourceCell?
    for (above, below) in zip(upper, lower) {
      if !above.isBlank { merged = above.onOneLine }
      cells.append(below.isBlank ? above.onOneLine : below.onOneLine)
      let spans = merged.map { sense.role(of: $0.reading).isSpanning } ?? false
      over.append(below.isBlank || !spans ? nil : merged)
    }
    self.cells = cells
    self.over = over
  }

  /// The cell that names the outcome `label` of a column of two headings, and the other one.
  func places(of label: String, column: Int) -> (outcome: SourceCell, other: SourceCell) {
    guard let above = over[column] else { return (cells[column], cells[column]) }
    return above.reading == label ? (above, cells[column]) : (cells[column], above)
  }
}

extension ReturnLayout.Role {
  /// Whether a heading that says this may stand over several columns.
  var isSpanning: Bool {
    switch self {
    case .periodCounts, .outcomeCounts, .total: true
    case .part, .periodOutcomeCounts, .periodTotal, .outcomeTotal, .ignored: false
    }
  }
}

extension SourceCell {
  /// Whether the cell holds nothing that can be seen.
  var isBlank: Bool {
    // Most cells have a plain letter or digit, and then nothing more need be known of them.
    if reading.utf8.contains(where: { 0x21...0x7E ~= $0 }) { return false }
    return LabelText.normalised(reading).isEmpty
  }

  /// The same cell with a space for every line break in it.
  var onOneLine: SourceCell {
    guard reading.contains(where: \.isNewline) || text.contains(where: \.isNewline) else {
      return self
    }
    return SourceCell(
      text: SourceCell.joined(text), location: location,
      correction: correction.map(SourceCell.joined))
  }

  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
