/// The groups of a stretch of a file, with what tells them apart.
package struct KeyedGroups: Sendable {
  package private(set) var groups: RecordGroups
  /// Where the group of each key stands; worked out where a second stretch is put behind the first.
  private var places: [[UInt8]: Int]?
  /// What the key columns of each group say; `nil` for a record by itself.
  private let keys: [[UInt8]?]

  init(groups: RecordGroups, keys: [[UInt8]?]) {
    self.groups = groups
    self.keys = keys
  }

  /// Whether there are more groups than may be held of one file.
  package var areTooMany: Bool { groups.groups.count > GroupingPlan.mostGroups }

  /// Puts the groups of the stretch that follows behind these.
  package mutating func append(_ next: KeyedGroups) {
    var places = takenPlaces()
    let lines = groups.lineCount
    for (group, key) in zip(next.groups.groups, next.keys) {
      var moved = group
      moved.line += lines
      moved.lastLine += lines
      for place in moved.more.indices { moved.more[place].line += lines }
      moved.runs = moved.runs.map { $0.lowerBound + lines...$0.upperBound + lines }
      guard let key, let place = places[key] else {
        if let key { places[key] = groups.groups.count }
        groups.groups.append(moved)
        continue
      }
      // Runs are noted as far as none is missing.
      if groups.groups[place].runCount == groups.groups[place].count,
        groups.groups[place].runs.count + moved.runs.count <= RecordGroups.mostRuns
      {
        groups.groups[place].runs += moved.runs
        groups.groups[place].runCount += moved.runCount
      }
      let rows = [RecordGroups.Row(bytes: moved.bytes, line: moved.line)] + moved.more
      let room = RecordGroups.mostFirst - 1 - groups.groups[place].more.count
      groups.groups[place].more += rows.prefix(max(0, room))
      groups.groups[place].count += moved.count
      groups.groups[place].lineCount += moved.lineCount
      groups.groups[place].lastLine = moved.lastLine
    }
    self.places = places
    groups.lineCount += next.groups.lineCount
    groups.blankLineCount += next.groups.blankLineCount
    groups.byteCount += next.groups.byteCount
  }

  /// Where the group of each key stands, taken out of these groups so that it can be added to.
  private mutating func takenPlaces() -> [[UInt8]: Int] {
    defer { places = nil }
    if let places { return places }
    var places: [[UInt8]: Int] = [:]
    for (place, key) in keys.enumerated() { if let key { places[key] = place } }
    return places
  }
}
