import PoliceOutcomes

/// Whether a record is the heading of a table, by its own words and by the row below it.
struct HeadingTest {
  private let row: [SourceCell]
  private let next: [SourceCell]?
  private let roles: [ReturnLayout.Role]
  private let sense: HeadingSense

  /// The record `row` and the next one that is not blank, if there is one.
  init(_ row: [SourceCell], next: [SourceCell]?, sense: HeadingSense) {
    self.row = row
    self.next = next
    self.sense = sense
    roles = row.map { sense.role(of: $0.reading) }
  }

  /// Whether the record names columns of which a layout can be told: a part by its name, or
  /// periods, outcomes or a total over counts.
  var isHeading: Bool {
    let filled = row.indices.filter { !row[$0].isBlank }
    guard filled.count > 1 || (filled.first ?? 0) > 0, !hasCounts else { return false }
    let parts = roles.filter(\.isPart)
    let counts = filled.filter { roles[$0].isSpanning }
    let hasPeriods = roles.contains { if case .periodCounts = $0 { true } else { false } }
    let isReadable =
      parts.contains(.part(.outcome)) || parts.contains(.part(.count))
      || counts.contains { place in
        if case .periodCounts = roles[place] { !parts.contains(.part(.period)) } else { true }
      }
    guard isReadable else { return false }
    if !parts.isEmpty { return true }
    // A row of data can look like a heading of periods and outcomes both.
    let hasOutcomes = roles.contains { if case .outcomeCounts = $0 { true } else { false } }
    return !(hasPeriods && hasOutcomes) && next.map { areCounts(counts, in: $0) } ?? false
  }

  /// Whether every cell is known as the name of a column, two of them by the part it plays.
  var isKnown: Bool {
    let known = zip(row, roles).filter { !$0.0.isBlank }.map(\.1)
    return !known.contains(.ignored) && known.count(where: \.isPart) > 1 && !hasCounts
  }

  /// Whether the record is the lower row of a heading whose upper row is `upper`: periods below
  /// outcomes, outcomes below periods, or either below cells that name the columns beside them.
  func isLower(below upper: [SourceCell]) -> Bool {
    guard row.count == upper.count, !hasCounts else { return false }
    let above = upper.map { sense.role(of: $0.reading) }
    var merged: Int?
    var crossed = 0
    var besides = 0
    var spans = false
    for place in row.indices {
      if !upper[place].isBlank { merged = place }
      if row[place].isBlank {
        if above[place].isPart { besides += 1 }
        continue
      }
      let own = roles[place]
      if let merged, above[merged].isSpanning {
        // The column that names the rows stands below no period.
        guard place > 0 else { return false }
        if own.crosses(above[merged]) { crossed += 1 }
        if merged < place { spans = true }
      } else if let merged {
        let isCaption = merged < place || place + 1 < upper.count && upper[place + 1].isBlank
        guard isCaption, own.isSpanning else { return false }
        if merged < place { spans = true }
      }
    }
    let counts = row.indices.filter { roles[$0].isSpanning }
    guard next.map({ areCounts(counts, in: $0) }) ?? true else { return false }
    return crossed > 1 || crossed == 1 && spans || besides > 0 && spans && counts.count > 1
  }

  /// Whether the record, set apart from the rows before it, is text where they have counts and
  /// the row below it has counts again: the heading of something else.
  func breaksOff(from data: [[SourceCell]], width: Int) -> Bool {
    let filled = row.indices.filter { !row[$0].isBlank }
    guard filled.count > 1, let next, next.count == row.count, !data.isEmpty,
      filled.allSatisfy({ !CountText(row[$0].reading).mayBeCount })
    else { return false }
    let counts = filled.filter { CountText.isNumber(next[$0].reading) }
    if row.count != width { return !counts.isEmpty }
    return counts.count { place in data.allSatisfy { CountText.isNumber($0[place].reading) } } > 1
  }

  /// Whether a cell is a number and no period.
  private var hasCounts: Bool {
    zip(row, roles).contains { cell, role in
      if case .periodCounts = role { return false }
      return sense.isNumber(cell.reading)
    }
  }

  private func areCounts(_ places: [Int], in next: [SourceCell]) -> Bool {
    next.count == row.count && !places.isEmpty
      && places.allSatisfy { CountText(next[$0].reading).mayBeCount }
      && places.contains { CountText.isNumber(next[$0].reading) }
  }
}

extension ReturnLayout.Role {
  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }

  /// Whether this and `over` tell two different things of one column.
  fileprivate func crosses(_ over: ReturnLayout.Role) -> Bool {
    switch (over, self) {
    case (.periodCounts, .outcomeCounts), (.outcomeCounts, .periodCounts): true
    case (.periodCounts, .part(.count)), (.outcomeCounts, .part(.count)): true
    case (.periodCounts(.period), .periodCounts(.month)): true
    default: false
    }
  }
}

extension CountText {
  /// Whether the cell could stand in a column of counts.
  var mayBeCount: Bool {
    if case .unreadable(let why) = self { why != .unknown && why != .period } else { true }
  }
}
