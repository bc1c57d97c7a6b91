// The first records of groups, for what has to be said of each of them.
extension RecordGroups.Group {
  /// How many physical lines the first record takes up.
  package var ownLineCount: Int {
    let breaks = bytes.count { $0 == ASCII.lineFeed }
    return max(1, bytes.last == ASCII.lineFeed ? breaks : breaks + 1)
  }
}

extension RecordGroups {
  /// Where the groups of more than one record stand, by each line of the first.
  package var placesOfMany: [Int: Int] {
    var places: [Int: Int] = [:]
    places.reserveCapacity(groups.count)
    for (place, group) in groups.enumerated() where group.count > 1 {
      for line in group.line..<group.line + group.ownLineCount { places[line] = place }
    }
    return places
  }

  /// The groups of more than one record, by each line of the first.
  package var manyByLine: [Int: Group] { placesOfMany.mapValues { groups[$0] } }

  /// The same with the first `mostFirst` records apart where a group's first is on one of `lines`: the
  /// last of those stands for the rest of the group.
  package func withFirstApart(on lines: Set<Int>) -> RecordGroups {
    var apart = self
    apart.groups = groups.flatMap { group -> [Group] in
      let own = group.line..<group.line + group.ownLineCount
      guard group.count > 1, own.contains(where: lines.contains) else { return [group] }
      var first = group
      (first.count, first.lineCount, first.more) = (1, group.ownLineCount, [])
      return [first]
        + group.more.enumerated().map { place, row in
          let isLast = place + 1 == group.more.count
          return Group(
            bytes: row.bytes, line: row.line, lastLine: group.lastLine,
            count: isLast ? group.count - group.more.count : 1, lineCount: 1,
            isBelowBlankLine: false, isPlain: group.isPlain)
        }
    }
    apart.groups.sort { $0.line < $1.line }
    return apart
  }
}
