import PoliceOutcomes

/// Tells a return's layout from its heading and its rows. What cannot be told is said, not
/// guessed.
struct LayoutDetection {
  let pins: ReturnPins
  let sense: HeadingSense

  /// Why a layout cannot be told.
  enum Failure: Error, Hashable {
    case unknownPinnedColumn(String)
    case uncertain(why: String)
  }

  /// A layout, and what was found out on the way to it.
  struct Detected {
    let layout: ReturnLayout
    /// Columns that would play a part another column plays, by that column's place.
    let repeated: [Repeat]
  }

  /// A column that is not read because an earlier one plays its part.
  struct Repeat: Hashable {
    let place: Int
    let first: Int
    let role: ReturnLayout.Role
  }

  /// The layout of a table with this heading and these rows; rows are as long as the heading.
  func layout(heading: TableHeading, rows: [[String]]) throws(Failure) -> Detected {
    let headings = heading.names
    var reasons: [String] = []
    var repeated: [Repeat] = []
    var roles = try self.roles(of: heading, reasons: &reasons, repeated: &repeated)
    roles = heading.withoutCorner(roles, pins: pins)
    let periodColumns = roles.count { if case .periodCounts = $0 { true } else { false } }
    let outcomeColumns = roles.count { if case .outcomeCounts = $0 { true } else { false } }
    let kind = try kind(
      roles: roles, periodColumns: periodColumns, outcomeColumns: outcomeColumns,
      reasons: &reasons)
    settle(&roles, heading: heading, rows: rows, kind: kind)
    try refuseUnnamedCounts(roles, heading: heading, rows: rows, kind: kind)
    findPeriods(&roles, headings: headings, rows: rows, reasons: &reasons)
    let tableKind = tableKind(of: kind, roles: &roles, rows: rows, reasons: &reasons)
    if tableKind == .outcomes, kind != .outcomesAcross, kind != .bothAcross,
      !roles.contains(.part(.outcome))
    {
      throw .uncertain(why: "no column holds outcomes")
    }
    return Detected(
      layout: ReturnLayout(kind: kind, tableKind: tableKind, roles: roles, reasons: reasons),
      repeated: repeated)
  }

  /// What each heading says by itself; `study.yml` comes first.
  private func roles(
    of heading: TableHeading, reasons: inout [String], repeated: inout [Repeat]
  ) throws(Failure) -> [ReturnLayout.Role] {
    let headings = heading.names
    let plain = headings.map { LabelText.normalised($0) }
    var roles = zip(heading.cells, heading.over).map { cell, over in
      over.map { sense.role(of: cell.reading, under: $0.reading) } ?? sense.role(of: cell.reading)
    }
    for part in ReturnLayout.Part.allCases {
      guard let heading = pins.columns[part] else { continue }
      guard let place = plain.firstIndex(of: LabelText.normalised(heading)) else {
        throw .unknownPinnedColumn(heading)
      }
      for other in roles.indices where roles[other] == .part(part) { roles[other] = .ignored }
      roles[place] = .part(part)
      reasons.append("study.yml says that '\(headings[place])' is the \(part.rawValue)")
    }
    // A part is played once: of two such headings the first plays it.
    for place in roles.indices where roles[place].isPlayedOnce {
      guard let first = roles[..<place].firstIndex(where: { $0.isSame(as: roles[place]) }) else {
        continue
      }
      repeated.append(Repeat(place: place, first: first, role: roles[place]))
      roles[place] = .ignored
    }
    return roles
  }

  private func kind(
    roles: [ReturnLayout.Role], periodColumns: Int, outcomeColumns: Int,
    reasons: inout [String]
  ) throws(Failure) -> ReturnLayout.Kind {
    if let pinned = pins.layout {
      reasons.append("study.yml pins the layout")
      return pinned
    }
    let hasOutcome = roles.contains(.part(.outcome))
    let hasCount = roles.contains(.part(.count))
    let both = roles.count { if case .periodOutcomeCounts = $0 { true } else { false } }
    if both > 0 {
      if hasOutcome || roles.contains(.part(.period)) {
        throw .uncertain(
          why: "both a column and two rows of headings are "
            + (hasOutcome ? "outcomes" : "periods"))
      }
      reasons.append("\(both) headings are a period and an outcome")
      return .bothAcross
    }
    if periodColumns > 0, !hasCount, !roles.contains(.part(.period)) {
      reasons.append("\(periodColumns) headings are periods")
      return .periodsAcross
    }
    if outcomeColumns > 1 || outcomeColumns == 1 && !hasOutcome {
      reasons.append("\(outcomeColumns) headings are outcomes")
      return .outcomesAcross
    }
    if hasOutcome {
      reasons.append(
        hasCount
          ? "one column is the outcome and one the count"
          : "one column is the outcome and none is a count")
      return hasCount ? .oneCountPerRow : .oneOffencePerRow
    }
    if hasCount || roles.contains(.total) {
      reasons.append("one column is a count and none is the outcome")
      return .offencesOnly
    }
    throw .uncertain(why: "no heading is an outcome, a count or a period")
  }

  /// Gives a part to the columns whose heading says nothing, where the layout needs one.
  private func settle(
    _ roles: inout [ReturnLayout.Role], heading: TableHeading, rows: [[String]],
    kind: ReturnLayout.Kind
  ) {
    let headings = heading.names
    if kind == .offencesOnly || kind == .oneCountPerRow, !roles.contains(.part(.count)),
      let place = roles.firstIndex(of: .total),
      !roles.contains(where: { $0.isCounts })
    {
      roles[place] = .part(.count)
    }
    if kind == .outcomesAcross {
      if let place = roles.firstIndex(of: .part(.count)) { roles[place] = .total }
      for place in roles.indices.dropFirst() where roles[place] == .ignored {
        if isCounts(place, heading, rows) { roles[place] = .outcomeCounts(headings[place]) }
      }
    }
    if kind == .bothAcross {
      for place in roles.indices.dropFirst() where roles[place] == .ignored {
        guard isCounts(place, heading, rows), let over = heading.over[place]?.reading,
          case .periodCounts(let period) = sense.role(of: over)
        else { continue }
        roles[place] = .periodOutcomeCounts(period, heading.cells[place].reading)
      }
    }
    if kind == .periodsAcross, let place = roles.firstIndex(of: .part(.count)) {
      roles[place] = .total
    }
  }

  /// Whether a column that has a heading may hold counts, and no shares.
  private func isCounts(_ place: Int, _ heading: TableHeading, _ rows: [[String]]) -> Bool {
    let name = heading.cells[place].reading
    return !name.isEmpty && !HeadingSense.isShare(name)
      && rows.allSatisfy { LayoutWords.mayBeCount($0[place], pins: pins) }
  }

  /// Refuses a table that has counts in a column without a heading beside one that has: a second
  /// row of headings may name them.
  private func refuseUnnamedCounts(
    _ roles: [ReturnLayout.Role], heading: TableHeading, rows: [[String]], kind: ReturnLayout.Kind
  ) throws(Failure) {
    guard kind == .periodsAcross || kind == .outcomesAcross, pins.layout == nil,
      let first = roles.firstIndex(where: \.isCounts)
    else { return }
    for place in roles.indices.dropFirst(first + 1) where heading.cells[place].isBlank {
      let cells = rows.map { $0[place] }.filter { CountText($0) != .blank }
      guard !cells.isEmpty, cells.allSatisfy(CountText.isNumber) else { continue }
      throw .uncertain(why: "column \(place + 1) holds counts and has no heading")
    }
  }

  /// Takes a column for the period where its heading does not say so and every cell of it does.
  private func findPeriods(
    _ roles: inout [ReturnLayout.Role], headings: [String], rows: [[String]],
    reasons: inout [String]
  ) {
    guard !roles.contains(.part(.period)),
      !roles.contains(where: \.namesPeriod)
    else { return }
    let found = roles.indices.first { place in
      guard roles[place] == .ignored else { return false }
      let cells = rows.map { $0[place] }.filter { !LayoutWords.isTotal($0) }
      return !cells.isEmpty
        && cells.allSatisfy { cell in
          switch PeriodText(cell, years: sense.years) {
          case .period, .month, .undeclared: true
          case .blank, .nearly, .unreadable: false
          }
        }
    }
    guard let found else { return }
    roles[found] = .part(.period)
    reasons.append("every cell under '\(headings[found])' is a period")
  }

  /// Whether the rows tell outcomes, from the heading or from what the rows are called.
  private func tableKind(
    of kind: ReturnLayout.Kind, roles: inout [ReturnLayout.Role], rows: [[String]],
    reasons: inout [String]
  ) -> ReturnTable.Kind {
    switch kind {
    case .oneOffencePerRow, .oneCountPerRow:
      return .outcomes
    case .outcomesAcross:
      // What the rows are called tells a row of sums.
      if let place = roles.firstIndex(of: .ignored),
        rows.contains(where: { LayoutWords.isTotal($0[place]) })
      {
        nameRows(as: .category, &roles)
      }
      return .outcomes
    case .bothAcross:
      nameRows(as: .category, &roles)
      return .outcomes
    case .offencesOnly:
      nameRows(as: .category, &roles)
      return .offences
    case .periodsAcross:
      if roles.contains(.part(.outcome)) { return .outcomes }
      guard let place = roles.firstIndex(of: .ignored) else { return .offences }
      let labels = rows.map { $0[place] }.filter { !LayoutWords.isTotal($0) }
      let known = labels.count { sense.codebook.knows($0) }
      if known * 2 >= labels.count, known > 0 {
        reasons.append("\(known) of \(labels.count) rows are called by an outcome")
        roles[place] = .part(.outcome)
        return .outcomes
      }
      reasons.append("the rows are not called by outcomes, so they break down offences")
      nameRows(as: .category, &roles)
      return .offences
    }
  }

  private func nameRows(as part: ReturnLayout.Part, _ roles: inout [ReturnLayout.Role]) {
    guard !roles.contains(.part(part)), let place = roles.firstIndex(of: .ignored) else { return }
    roles[place] = .part(part)
  }
}
