import PoliceOutcomes

/// Tells a return's layout from its heading and its rows. What cannot be told is said, not
/// guessed.
struct LayoutDetection {
  let pins: ReturnPins
  let years: YearBasis
  let codebook: Codebook
  /// Whether the study or the return says which years it counts in.
  var areYearsDeclared = true

  /// Why a layout cannot be told.
  enum Failure: Error, Hashable {
    case unknownPinnedColumn(String)
    case uncertain(why: String)
  }

  /// The layout of a table with these headings and rows; rows are as long as the heading.
  func layout(headings: [String], rows: [[String]]) throws(Failure) -> ReturnLayout {
    var reasons: [String] = []
    var roles = try self.roles(of: headings, reasons: &reasons)
    let periodColumns = roles.count { if case .periodCounts = $0 { true } else { false } }
    let outcomeColumns = roles.count { if case .outcomeCounts = $0 { true } else { false } }
    let kind = try kind(
      roles: roles, periodColumns: periodColumns, outcomeColumns: outcomeColumns,
      reasons: &reasons)
    settle(&roles, headings: headings, rows: rows, kind: kind)
    findPeriods(&roles, headings: headings, rows: rows, reasons: &reasons)
    let tableKind = tableKind(of: kind, roles: &roles, rows: rows, reasons: &reasons)
    if tableKind == .outcomes, kind != .outcomesAcross, !roles.contains(.part(.outcome)) {
      throw .uncertain(why: "no column holds outcomes")
    }
    return ReturnLayout(kind: kind, tableKind: tableKind, roles: roles, reasons: reasons)
  }

  /// What each heading says by itself; `study.yml` comes first.
  private func roles(
    of headings: [String], reasons: inout [String]
  ) throws(Failure) -> [ReturnLayout.Role] {
    let plain = headings.map { LabelText.normalised($0) }
    var roles = plain.map { role(of: $0) }
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
    for part in ReturnLayout.Part.allCases {
      let places = roles.indices.filter { roles[$0] == .part(part) }
      for place in places.dropFirst() { roles[place] = .ignored }
    }
    return roles
  }

  private func role(of heading: String) -> ReturnLayout.Role {
    let words = heading.split(separator: "/").map(String.init) + [heading]
    for part in [ReturnLayout.Part.further, .outcome, .force, .period, .count] {
      if words.contains(where: { LayoutWords.headings[part]?.contains($0) == true }) {
        return .part(part)
      }
    }
    if LayoutWords.totals.contains(heading) { return .total }
    let period = PeriodText(heading, years: years, areYearsDeclared: areYearsDeclared)
    switch period {
    case .period, .month, .undeclared: return .periodCounts(period)
    // "Novembr 2015" is a column of counts; "Name" is no month.
    case .nearly where heading.contains(where: \.isNumber): return .periodCounts(period)
    case .blank, .nearly, .unreadable: break
    }
    return codebook.knows(heading) ? .outcomeCounts(heading) : .ignored
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
    _ roles: inout [ReturnLayout.Role], headings: [String], rows: [[String]],
    kind: ReturnLayout.Kind
  ) {
    if kind == .offencesOnly || kind == .oneCountPerRow, !roles.contains(.part(.count)),
      let place = roles.firstIndex(of: .total),
      !roles.contains(where: { $0.isCounts })
    {
      roles[place] = .part(.count)
    }
    if kind == .outcomesAcross {
      if let place = roles.firstIndex(of: .part(.count)) { roles[place] = .total }
      for place in roles.indices.dropFirst() where roles[place] == .ignored {
        let cells = rows.map { $0[place] }
        if !headings[place].isEmpty, cells.allSatisfy({ LayoutWords.mayBeCount($0, pins: pins) }) {
          roles[place] = .outcomeCounts(headings[place])
        }
      }
    }
    if kind == .periodsAcross, let place = roles.firstIndex(of: .part(.count)) {
      roles[place] = .total
    }
  }

  /// Takes a column for the period where its heading does not say so and every cell of it does.
  private func findPeriods(
    _ roles: inout [ReturnLayout.Role], headings: [String], rows: [[String]],
    reasons: inout [String]
  ) {
    guard !roles.contains(.part(.period)),
      !roles.contains(where: { if case .periodCounts = $0 { true } else { false } })
    else { return }
    let found = roles.indices.first { place in
      guard roles[place] == .ignored else { return false }
      let cells = rows.map { $0[place] }.filter { !LayoutWords.isTotal($0) }
      return !cells.isEmpty
        && cells.allSatisfy { cell in
          switch PeriodText(cell, years: years) {
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
    case .oneOffencePerRow, .oneCountPerRow, .outcomesAcross:
      return .outcomes
    case .offencesOnly:
      nameRows(as: .category, &roles)
      return .offences
    case .periodsAcross:
      if roles.contains(.part(.outcome)) { return .outcomes }
      guard let place = roles.firstIndex(of: .ignored) else { return .offences }
      let labels = rows.map { $0[place] }.filter { !LayoutWords.isTotal($0) }
      let known = labels.count { codebook.knows($0) }
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
