import PoliceOutcomes

/// What `peers.csv` says of which forces are like which.
enum PeerGroups {
  static let file = "peers.csv"

  /// The groups that are so, in the order of the file; the log says what is wrong with the other rows.
  static func all(
    _ bytes: [UInt8], register: ForceRegister, log: inout [Diagnostic]
  ) -> [PeerGroup] {
    let table = HeadedTable(
      bytes, file: file, required: ["force", "peers", "source"], log: &log)
    var seen: Set<String> = []
    return table.rows.compactMap { row in
      let before = log.count
      let force = force(row["force"], in: "force", of: row, register, log: &log)
      if let force, !seen.insert(force.id).inserted {
        refuse(row, "force", "a force that no row above is for", log: &log)
      }
      let names = row["peers"].split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
      let peers = names.compactMap { self.force($0, in: "peers", of: row, register, log: &log) }
      if let force, peers.contains(force) {
        refuse(row, "peers", "other forces: \(force.shortName) is no peer of itself", log: &log)
      }
      if Set(peers.map(\.id)).count < peers.count {
        refuse(row, "peers", "each force once", log: &log)
      }
      if row["source"].isEmpty {
        refuse(
          row, "source", "who says which forces are alike, and of when; it is printed", log: &log)
      }
      guard log.count == before, let force else { return nil }
      return PeerGroup(force: force, peers: peers, source: row["source"], location: row.location)
    }
  }

  private static func force(
    _ name: String, in column: String, of row: HeadedTable.Row, _ register: ForceRegister,
    log: inout [Diagnostic]
  ) -> Force? {
    if let force = register.force(named: name) { return force }
    let nearest = register.suggestions(for: name).map { "'\($0)'" }.joined(separator: ", ")
    log.append(
      .wrongValue(
        column, name,
        expected: "forces of the register, parted by semicolons"
          + (nearest.isEmpty ? "" : "; close in spelling: \(nearest)"),
        at: row.location(of: column)))
    return nil
  }

  private static func refuse(
    _ row: HeadedTable.Row, _ column: String, _ expected: String, log: inout [Diagnostic]
  ) {
    log.append(.wrongValue(column, row[column], expected: expected, at: row.location(of: column)))
  }
}

extension StudyRun {
  /// What `peers.csv` says, where it is so.
  mutating func peers() throws(StudiesError) -> [PeerGroup] {
    guard let bytes = try input(PeerGroups.file, isOptional: true) else { return [] }
    return PeerGroups.all(bytes, register: reference.register, log: &log)
  }
}
