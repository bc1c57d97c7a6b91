import PoliceOutcomes

// The picture as text.
extension Picture {
  /// The lines of the picture, none longer than `width`.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for section in sections {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(of: section, width: width)
    }
    let hidden = lines.count - Picture.mostLines
    guard hidden > 2 else { return lines }
    return lines.prefix(Picture.mostLines) + ["… \(hidden) more lines of this picture"]
  }

  /// How wide the margin is: the class of a line, its number, and what parts them.
  private var margin: Int { "rejected".count + 1 + numberWidth + 2 }

  private func lines(of section: Section, width: Int) -> [String] {
    let parts = section.table.map(Picture.partNames) ?? []
    let grid = PictureGrid(
      parts: parts, rows: section.rows.compactMap(\.cellsOfATable), width: width - margin)
    let indent = Picture.padded("", to: margin)
    var lines = parts.isEmpty ? [] : [indent + grid.heading]
    for row in section.rows {
      switch row {
      case .line(let number, let mark, let cells):
        let text =
          row.cellsOfATable != nil && cells.count > 1
          ? grid.line(cells)
          : PictureGrid.cut(
            cells.filter { !$0.isEmpty }.joined(separator: ", "), to: width - margin)
        lines.append(labelled(mark, number) + text)
      case .elided(let count, let mark, let last):
        let what =
          switch mark {
          case "row": "rows like these"
          case "not shown": "lines that are not shown"
          default: "more of these"
          }
        lines.append(indent + "… \(count) \(what), to line \(last)")
      }
    }
    if let table = section.table {
      lines += Picture.hiddenColumns(of: table, from: grid.widths.count).map { indent + $0 }
    }
    return lines.map { PictureGrid.cut($0.trimmingEnd, to: width) }
  }

  private func labelled(_ mark: String, _ number: Int) -> String {
    let digits = String(number)
    return Picture.padded(mark, to: margin - 2 - digits.count) + digits + "  "
  }

  /// What the columns are for which the picture has no room, those alike together.
  private static func hiddenColumns(of table: ReadTable, from first: Int) -> [String] {
    let parts = partNames(of: table)
    var lines: [String] = []
    var place = first
    while place < parts.count {
      let end = parts[place...].firstIndex { $0 != parts[place] } ?? parts.count
      let names = "'\(table.headings[place])'"
      lines.append(
        end == place + 1
          ? "column \(place + 1), \(names): \(parts[place])"
          : "columns \(place + 1) to \(end), \(names) to '\(table.headings[end - 1])': \(parts[place])"
      )
      place = end
    }
    return lines
  }

  /// What each column is, in a word or two.
  private static func partNames(of table: ReadTable) -> [String] {
    guard let layout = table.layout else { return table.headings.map { _ in "?" } }
    return layout.roles.map(\.shortWords)
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Picture.Row {
  /// The cells, where the line is one of a table and not a title, a note or blank.
  var cellsOfATable: [String]? {
    guard case .line(_, let mark, let cells) = self,
      ["heading", "row", "total", "rejected"].contains(mark)
    else { return nil }
    return cells
  }
}

extension ReturnLayout.Role {
  /// What the column is, as short as can be: "outcome", "by period", "not read".
  package var shortWords: String {
    switch self {
    case .part(let part): part.rawValue
    case .periodCounts: "by period"
    case .outcomeCounts: "by outcome"
    case .periodOutcomeCounts: "by both"
    case .periodTotal, .outcomeTotal, .total: "total"
    case .ignored: "not read"
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
