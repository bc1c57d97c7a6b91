import PoliceOutcomes

/// The columns of a `forces.csv`.
enum ForceColumns {
  static let all = [
    "id", "name", "short_name", "code", "region", "nation", "kind", "aliases", "note", "source",
  ]

  static func add(
    _ row: HeadedTable.Row, to register: inout ForceRegister, log: inout [Diagnostic]
  ) {
    guard let kind = Force.Kind(rawValue: row["kind"]) else {
      let all = ["territorial", "non-territorial", "non-force"].joined(separator: ", ")
      log.append(
        .wrongValue("kind", row["kind"], expected: "one of \(all)", at: row.location(of: "kind")))
      return
    }
    guard isID(row["id"]) else {
      log.append(
        .wrongValue(
          "id", row["id"],
          expected:
            "small letters, digits and hyphens: the force's pages and figures are called so",
          at: row.location(of: "id")))
      return
    }
    let force = Force(
      id: row["id"], name: row["name"], shortName: row["short_name"], code: row["code"],
      region: row["region"], nation: row["nation"], kind: kind)
    let taken = register.add(
      force, aliases: row["aliases"].split(separator: "|").map(String.init))
    for name in taken {
      log.append(
        .wrongValue(
          "aliases", name, expected: "names that no other force has",
          at: row.location(of: "aliases")))
    }
  }

  private static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
      }
  }
}
