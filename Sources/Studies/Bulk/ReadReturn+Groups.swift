import DelimitedText
import PoliceOutcomes

// Rows that say the same, counted together.
extension ReadReturn {
  /// What the whole file says, where this is what one row of each group says.
  func counting(_ groups: RecordGroups) -> ReadReturn {
    var read = self
    let places = groups.placesOfMany
    read.tables = tables.map { table in
      ReturnTable(
        file: table.file, force: table.force, kind: table.kind,
        hasAllOutcomes: table.hasAllOutcomes,
        observations: table.observations.map { observation in
          guard let line = observation.cells.first?.location.line, let place = places[line] else {
            return observation
          }
          return observation.counting(groups.groups[place])
        }, totals: table.totals)
    }
    var counts: [LineClass: Int] = [.blank: groups.blankLineCount]
    // The account has a line of the shorter text for each line that a group's first record takes up.
    var line = 0
    for group in groups.groups {
      if group.isBelowBlankLine { line += 1 }
      if account.classes.indices.contains(line) {
        counts[account.classes[line], default: 0] += group.lineCount
      }
      line += group.bytes.count { $0 == UInt8(ascii: "\n") }
    }
    read.account = LineAccount(file: account.file, counts: counts.filter { $0.value > 0 })
    return read
  }
}

extension Observation {
  /// The count of all rows of a group, of which this is one.
  fileprivate func counting(_ group: RecordGroups.Group) -> Observation {
    Observation(
      force: force, period: period, placement: placement, outcome: outcome, category: category,
      count: OffenceCount(group.count), cells: cells, isRounded: isRounded, control: control,
      lastLine: group.lastLine)
  }
}
