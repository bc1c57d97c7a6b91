import DelimitedText
import PoliceOutcomes

/// Tells the notes below a table from its rows.
struct NoteLines {
  let rows: [[SourceCell]]
  let records: [Record]
  /// How many cells the table's heading has.
  let width: Int
  let sense: HeadingSense

  private enum Kind {
    case blank
    case note
    /// One cell beside blank ones: a note where it is set apart, else a row whose counts are
    /// missing.
    case alone
    /// Text that is too long or too short for a row.
    case text
    case row
  }

  /// The notes at the end of a table whose rows are at `places`: everything below the last row
  /// but blank lines. In a table of one column nothing tells a note from a row.
  func tail(of places: [Int]) -> [Int] {
    guard width > 1 else { return [] }
    let kinds = places.reversed().lazy.map { ($0, self.kind($0)) }
    let candidates = kinds.prefix { $0.1 != .row }.reversed()
    var notes: [Int] = []
    for (place, kind) in candidates {
      switch kind {
      case .blank: continue
      case .note: notes.append(place)
      case .alone where !notes.isEmpty || isApart(place) || isSentence(place):
        if isRowLike(place, places) { notes = [] } else { notes.append(place) }
      case .text where !notes.isEmpty: notes.append(place)
      case .alone, .text, .row: notes = []
      }
    }
    return notes
  }

  private func kind(_ place: Int) -> Kind {
    let row = rows[place]
    let filled = row.indices.filter { !row[$0].isBlank }
    guard let first = filled.first else { return .blank }
    var hasNumbers: Bool { filled.dropFirst().contains { CountText.isNumber(row[$0].reading) } }
    if first == 0, NoteLines.isMarked(row[0].reading), row.count != width || !hasNumbers {
      return .note
    }
    if filled.count == 1, first == 0, RoundingStatement(row[0].reading) != nil { return .note }
    switch sense.role(of: row[first].reading) {
    case .outcomeCounts, .periodCounts, .total: return .row
    default: break
    }
    if CountText.isNumber(row[first].reading) { return .row }
    if filled.count == 1 {
      if row.count < width { return .note }
      return first == 0 && row.count == width ? .alone : .row
    }
    return row.count != width && !hasNumbers ? .text : .row
  }

  private static func isMarked(_ text: String) -> Bool {
    let plain = LabelText.normalised(text)
    for word in ["note", "source"] where plain.hasPrefix(word) {
      let rest = plain.dropFirst(word.count)
      if rest.first?.isLetter != true || rest.hasPrefix("s:") || rest == "s" { return true }
    }
    return ["*", "[", "†", "‡"].contains { plain.hasPrefix($0) }
  }

  private func isApart(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return records[place].line > records[place - 1].lastLine + 1
      || rows[place - 1].allSatisfy(\.isBlank)
  }

  private func isSentence(_ place: Int) -> Bool {
    rows[place][0].reading.last { !$0.isWhitespace } == "."
  }

  /// Whether another row begins with the same cell.
  private func isRowLike(_ place: Int, _ places: [Int]) -> Bool {
    let name = LabelText.normalised(rows[place][0].reading)
    return places.contains { other in
      other != place && rows[other].count == width
        && LabelText.normalised(rows[other][0].reading) == name
    }
  }
}
