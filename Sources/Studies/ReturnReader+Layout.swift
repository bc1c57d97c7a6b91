import PoliceOutcomes

// What the columns of a table are, and what is said where it cannot be told.
extension ReturnReader {
  mutating func layout(
    of heading: TableHeading, rows: [[SourceCell]], pins: ReturnPins, isFirst: Bool,
    at place: SourceLocation
  ) -> ReturnLayout? {
    guard rows.contains(where: { !$0.allSatisfy(\.isBlank) }) else {
      say(.headingOnly(at: place))
      return nil
    }
    let texts = rows.filter { $0.count == heading.cells.count && !$0.allSatisfy(\.isBlank) }
      .map { $0.map(\.reading) }
    do {
      let detected = try LayoutDetection(pins: pins, sense: sense)
        .layout(heading: heading, rows: texts)
      for repeated in detected.repeated {
        say(
          .repeatedHeading(
            heading.names[repeated.place], role: repeated.role.words,
            areCounts: repeated.role.isCounts || repeated.role == .part(.count),
            at: heading.cells[repeated.place].location,
            first: heading.cells[repeated.first].location))
      }
      return detected.layout
    } catch {
      switch error {
      case .unknownPinnedColumn(let column):
        say(
          .unknownPinnedColumn(column, at: place, headings: heading.names))
      case .uncertain(let why):
        refuse(why, isFirst: isFirst, at: place)
      }
      return nil
    }
  }

  /// Says that a table cannot be told: without the first the file is not read.
  mutating func refuse(_ why: String, isFirst: Bool, at place: SourceLocation) {
    say(
      isFirst ? .uncertainLayout(why: why, at: place) : .severalTables(why: why, at: place))
  }

  /// The line directly above a table, where it is a period and nothing in the table is.
  func periodTitle(
    of block: TableBlock, layout: ReturnLayout, _ corrected: CorrectedTable
  ) -> SourceCell? {
    guard !layout.namesPeriods, let title = block.titles.last else { return nil }
    let cells = corrected.rows[title].filter { !$0.isBlank }
    guard cells.count == 1 else { return nil }
    switch context.periodText(cells[0].reading, in: file) {
    case .period, .undeclared: return cells[0]
    case .month, .blank, .nearly, .unreadable: return nil
    }
  }

  /// Says where a return of several years names none.
  mutating func noteMissingPeriods(_ layout: ReturnLayout, at place: SourceLocation) {
    guard !layout.namesPeriods, let request = context.requests[file]?.first,
      sense.years.years(in: request.covers).count > 1
    else { return }
    say(
      .noPeriods(force: request.force.shortName, covers: request.covers, at: place))
  }
}
