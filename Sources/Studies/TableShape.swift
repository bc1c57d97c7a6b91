import DelimitedText
import PoliceOutcomes

/// Where the tables of a return's file stand, and which of its lines are titles and notes.
///
/// The heading is the first record that names columns; what stands above it is text of fewer
/// cells. A further table begins at a further heading. What is no heading for certain is left
/// among the rows, where reading it says what is wrong with it.
struct TableShape {
  /// The tables in the order of the file, the first where `study.yml` puts it; none where it
  /// puts it on a line at which no record begins.
  private(set) var blocks: [TableBlock] = []
  /// Lines above, between and below the tables that are not blank.
  private(set) var notes: [Int] = []

  private let rows: [[SourceCell]]
  private let records: [Record]
  private let pins: ReturnPins
  private let sense: HeadingSense

  /// How many records a heading is looked for in.
  private static let mostTitles = 100

  /// - Parameter heading: the records of the first heading, where they are known.
  init(
    _ table: CorrectedTable, pins: ReturnPins, sense: HeadingSense, heading: Range<Int>? = nil
  ) {
    rows = table.rows
    records = table.records
    self.pins = pins
    self.sense = sense
    guard let first = heading ?? firstHeading() else { return }
    var block = TableBlock(headings: first, titles: filled(0..<first.lowerBound))
    notes = block.titles
    let firstRow = rows[first.lowerBound]
    var place = first.upperBound
    while place < rows.count {
      if let heading = furtherHeading(at: place, after: block) {
        let titles = cutTitles(of: &block, before: place)
        finish(block)
        notes += titles
        block = TableBlock(headings: heading, titles: titles)
        place = heading.upperBound
      } else if first.count == 1, repeats(place, firstRow) {
        block.repeated.append(place)
        place += 1
      } else {
        block.rows.append(place)
        place += 1
      }
    }
    finish(block)
    notes.sort()
  }

  /// The first heading: where `study.yml` says, else the first record that has the columns it
  /// names, else the first that names columns and has only titles above it, else the first that
  /// could.
  private func firstHeading() -> Range<Int>? {
    if let line = pins.headerLine {
      return records.firstIndex { $0.line == line }.map { headingRange(from: $0) }
    }
    let candidates = filled(rows.indices.prefix(TableShape.mostTitles))
    if !pins.columns.isEmpty, let place = candidates.first(where: hasPinnedColumns) {
      return headingRange(from: place)
    }
    for place in candidates {
      if let heading = heading(at: place) {
        guard candidates.prefix(while: { $0 < place }).allSatisfy({ isTitle($0, above: place) })
        else { break }
        return heading
      }
      if !isText(place) { break }
    }
    let first = candidates.first { filledCount($0) > 1 } ?? candidates.first ?? rows.indices.first
    return first.map { headingRange(from: $0) }
  }

  private func headingRange(from place: Int) -> Range<Int> {
    let isPair = place + 1 < rows.count && rows[place].count == rows[place + 1].count
    let isForced = pins.layout == .bothAcross
    if isPair, isForced || pair(at: place) { return place..<place + 2 }
    return place..<place + 1
  }

  private func hasPinnedColumns(_ place: Int) -> Bool {
    let cells = rows[place] + (pair(at: place) ? rows[place + 1] : [])
    let names = Set(cells.map { LabelText.normalised($0.reading) })
    return pins.columns.values.allSatisfy { names.contains(LabelText.normalised($0)) }
  }

  private func heading(at place: Int) -> Range<Int>? {
    if pair(at: place) { return place..<place + 2 }
    return headingTest(place).isHeading ? place..<place + 1 : nil
  }

  private func pair(at place: Int) -> Bool {
    guard place + 1 < rows.count else { return false }
    return HeadingTest(
      rows[place + 1], next: nextRow(after: place + 1), sense: sense
    ).isLower(below: rows[place])
  }

  private func headingTest(_ place: Int) -> HeadingTest {
    HeadingTest(rows[place], next: nextRow(after: place), sense: sense)
  }

  private func nextRow(after place: Int) -> [SourceCell]? {
    rows[(place + 1)...].first { row in row.contains { !$0.isBlank } }
  }

  /// Whether a record above the heading at `place` is a title: one cell, text of fewer cells, or
  /// text where every cell of the heading is known.
  private func isTitle(_ title: Int, above place: Int) -> Bool {
    if filledCount(title) == 1 { return true }
    guard isText(title) else { return false }
    return rows[title].count < rows[place].count || filledCount(title) < filledCount(place)
      || headingTest(place).isKnown
  }
}

// Further tables.
extension TableShape {
  /// The heading of a further table at `place`, below the rows of `block`; `nil` where the record
  /// is a row like another.
  private func furtherHeading(at place: Int, after block: TableBlock) -> Range<Int>? {
    let width = rows[block.headings.lowerBound].count
    guard !block.rows.isEmpty || isApart(place) else { return nil }
    guard isApart(place) || rows[place].count != width else { return nil }
    if let heading = heading(at: place) { return heading }
    guard isApart(place), let next = nextRow(after: place) else { return nil }
    let test = HeadingTest(rows[place], next: next, sense: sense)
    let data = block.rows.suffix(TableShape.mostTitles).map { rows[$0] }
      .filter { $0.count == width && !$0.allSatisfy(\.isBlank) }
    return test.breaksOff(from: data, width: width) ? place..<place + 1 : nil
  }

  /// Whether a blank line or a line of one cell stands directly above the record.
  private func isApart(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if records[place].line > records[place - 1].lastLine + 1 { return true }
    return rows[place].count > 1 && !hasTwoFilled(place - 1)
  }

  private func repeats(_ place: Int, _ heading: [SourceCell]) -> Bool {
    let row = rows[place]
    guard row.count == heading.count, row.first?.reading == heading.first?.reading,
      filledCount(place) > 1
    else { return false }
    return zip(row, heading).allSatisfy { $0.reading == $1.reading }
  }

  /// Takes the lines above a further heading out of the table before it: lines of one cell that
  /// touch the heading or are set apart from the rows.
  private func cutTitles(of block: inout TableBlock, before place: Int) -> [Int] {
    var titles: [Int] = []
    var below = place
    while let last = block.rows.last {
      let cells = rows[last].filter { !$0.isBlank }
      if !cells.isEmpty {
        let touches = filledCount(below) > 0 && records[below].line == records[last].lastLine + 1
        guard cells.count == 1, !names(cells[0]), touches || isApart(last) else { break }
        titles.insert(last, at: 0)
      }
      block.rows.removeLast()
      below = last
    }
    return titles
  }

  /// Whether a cell alone in its row names what rows of a table are about.
  private func names(_ cell: SourceCell) -> Bool {
    switch sense.role(of: cell.reading) {
    case .outcomeCounts, .total: true
    case .periodCounts: false
    default: CountText.isNumber(cell.reading)
    }
  }
}

// Notes below a table.
extension TableShape {
  private mutating func finish(_ block: TableBlock) {
    var block = block
    let tail = NoteLines(
      rows: rows, records: records, width: rows[block.headings.lowerBound].count, sense: sense
    ).tail(of: block.rows)
    notes += tail
    if let first = tail.first { block.rows.removeAll { $0 >= first } }
    blocks.append(block)
  }

  private func filled(_ places: some Sequence<Int>) -> [Int] {
    places.filter { place in rows[place].contains { !$0.isBlank } }
  }

  private func hasTwoFilled(_ place: Int) -> Bool {
    rows[place].lazy.filter { !$0.isBlank }.prefix(2).count == 2
  }

  private func filledCount(_ place: Int) -> Int {
    rows[place].count { !$0.isBlank }
  }

  /// Whether no cell is a count.
  private func isText(_ place: Int) -> Bool {
    !rows[place].contains { CountText.isNumber($0.reading) }
  }
}
