import DelimitedText
import Foundation
import PoliceOutcomes

/// What `datasets/reference/` says, for one study: forces, labels, outcomes, and the texts that
/// belong to the study's topic.
struct ReferenceData {
  private(set) var register = ForceRegister()
  private(set) var labels: [Codebook.BuiltIn] = []
  /// Files read, by name, with their bytes.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  private(set) var log: [Diagnostic] = []
  let folder: String
  /// Tables that were read before they were asked for, by name.
  private var ahead: [String: ReadTable]

  /// Opens the reference folder: the one named, else `reference` beside the study, else
  /// `datasets/reference` in the working folder.
  init(for studyPath: String, named path: String?) throws(StudiesError) {
    try self.init(
      folder: ReferenceData.folder(for: studyPath, named: path), ahead: [:])
  }

  /// The same with its tables read side by side.
  static func readAhead(
    for studyPath: String, named path: String?
  ) async throws(StudiesError) -> ReferenceData {
    let folder = try folder(for: studyPath, named: path)
    let tables = await sideBySide(
      everyStudysTables.map { name in { (name, ReadTable(at: "\(folder)/\(name)")) } })
    let ahead = tables.compactMap { name, table in table.map { (name, $0) } }
    return try ReferenceData(
      folder: folder, ahead: Dictionary(ahead, uniquingKeysWith: { first, _ in first }))
  }

  /// Reads a table before it is asked for.
  static func readAhead(_ name: String, in folder: String) async -> ReadTable? {
    ReadTable(at: "\(folder)/\(name)")
  }

  /// Keeps a table until it is asked for.
  mutating func keep(_ table: ReadTable?, as name: String) { ahead[name] = table }

  /// The tables that every study is read with, the longest first.
  private static let everyStudysTables = [
    "outcome-labels.csv", "outcomes.csv", "forces.csv", "definitions.csv", "law-timeline.csv",
    "support-services.csv",
  ]

  /// The records of a table.
  struct ReadTable {
    fileprivate let bytes: [UInt8]
    fileprivate let records: HeadedTable.Records

    /// `nil` where the system does not give them: it is asked again, and answers for itself.
    init?(at path: String) {
      do {
        bytes = try readFile(at: path, named: path)
      } catch {
        return nil
      }
      records = HeadedTable.records(bytes)
    }
  }

  private init(folder: String, ahead: [String: ReadTable]) throws(StudiesError) {
    self.folder = folder
    self.ahead = ahead
    try readForces()
    try readLabels()
  }

  static func folder(
    for studyPath: String, named path: String?
  ) throws(StudiesError) -> String {
    let parent = URL(fileURLWithPath: studyPath).standardizedFileURL.deletingLastPathComponent()
    let candidates =
      path.map { [$0] } ?? [
        parent.appendingPathComponent("reference").path, "datasets/reference",
      ]
    guard
      let found = candidates.first(where: {
        FileManager.default.fileExists(atPath: "\($0)/outcomes.csv")
      })
    else { throw .noReferenceData(study: studyPath) }
    return found
  }

  /// Says something of the reference data themselves.
  mutating func note(_ diagnostic: Diagnostic) { log.append(diagnostic) }

  mutating func table(
    _ name: String, required: [String], optional: [String] = []
  ) throws(StudiesError) -> [HeadedTable.Row] {
    let place = "\(folder)/\(name)"
    let known = ahead.removeValue(forKey: name)
    let bytes = if let known { known.bytes } else { try readFile(at: place, named: place) }
    files.append((name, bytes))
    return HeadedTable(
      known?.records ?? HeadedTable.records(bytes), file: "../reference/\(name)",
      required: required, optional: optional, log: &log
    ).rows
  }

  private mutating func readForces() throws(StudiesError) {
    for row in try table("forces.csv", required: ForceColumns.all) {
      ForceColumns.add(row, to: &register, log: &log)
    }
  }

  private mutating func readLabels() throws(StudiesError) {
    let rows = try table(
      "outcome-labels.csv", required: ["label", "outcome", "resolution"],
      optional: ["note", "source"])
    for row in rows {
      guard let outcome = OutcomeNotation.outcome(row["outcome"]) else {
        log.append(
          .wrongValue(
            "outcome", row["outcome"], expected: "an outcome such as 1, 14|16 or not-stated",
            at: row.location(of: "outcome")))
        continue
      }
      let isAmbiguous = row["resolution"] == "ambiguous" || row["resolution"] == "reject"
      labels.append(
        Codebook.BuiltIn(
          label: row["label"], outcome: outcome, isAmbiguous: isAmbiguous, note: row["note"],
          nation: ReferenceData.nation(row["note"])))
    }
  }

  /// The nation that a note calls a label devolved to: "former PSNI term; devolved: Northern
  /// Ireland".
  private static func nation(_ note: String) -> String? {
    guard let mark = note.range(of: "devolved: ") else { return nil }
    return ["Scotland", "Northern Ireland"].first { note[mark.upperBound...].hasPrefix($0) }
  }

  /// The labels, those of the nations of `jurisdiction` as labels like any other.
  func labels(in jurisdiction: String) -> [Codebook.BuiltIn] {
    let nations = Set(jurisdiction.components(separatedBy: " and "))
    return labels.map { label in
      guard let nation = label.nation, nations.contains(nation) else { return label }
      return Codebook.BuiltIn(
        label: label.label, outcome: label.outcome, isAmbiguous: label.isAmbiguous,
        note: label.note)
    }
  }

  /// The texts for `topic`, and for every topic, in the nations of `jurisdiction`.
  mutating func texts(topic: String, jurisdiction: String) throws(StudiesError) -> ReferenceTexts {
    let definitions = try table(
      "definitions.csv", required: ["topic", "id", "heading", "text"],
      optional: ["source", "status", "checked_on"])
    let law = try table(
      "law-timeline.csv", required: ["date", "jurisdiction", "topic", "effect", "event"],
      optional: ["id", "date_status", "caveat", "source"])
    let services = try table(
      "support-services.csv", required: ["id", "name", "nations", "topics"],
      optional: [
        "for_whom", "under_18", "abroad", "phone", "text", "web", "hours", "cost", "what", "note",
        "source", "checked_on",
      ])
    let outcomes = try table(
      "outcomes.csv", required: ["code", "name", "wording", "group"],
      optional: ["kind", "valid_from", "valid_to", "status", "note", "source"])
    let tiles = try tiles()
    let nations = Set(jurisdiction.components(separatedBy: " and "))
    return ReferenceTexts(
      definitions: definitions.filter { [topic, "all"].contains($0["topic"]) }.map {
        Definition(
          id: $0["id"], heading: $0["heading"], text: $0["text"], source: $0["source"],
          status: $0["status"], checkedOn: $0["checked_on"])
      },
      law: law.filter {
        [topic, "all"].contains($0["topic"]) && $0["jurisdiction"] == jurisdiction
      }
      .map(ReferenceData.event),
      services: services.filter { row in
        let topics = row["topics"].split(separator: "|").map(String.init)
        guard topics.contains(topic) || topics.contains("all") else { return false }
        return row["abroad"] == "yes"
          || !nations.isDisjoint(with: row["nations"].split(separator: "|").map(String.init))
      }.map(ReferenceData.service),
      outcomes: outcomes.map {
        OutcomeDescription(
          code: $0["code"], name: $0["name"], wording: $0["wording"], group: $0["group"],
          firstMonth: Month(iso: String($0["valid_from"].prefix(7))), status: $0["status"])
      }, tiles: tiles)
  }

  private static func event(_ row: HeadedTable.Row) -> LawEvent {
    LawEvent(
      date: row["date"], dateStatus: row["date_status"], jurisdiction: row["jurisdiction"],
      effect: row["effect"], event: row["event"], caveat: row["caveat"], source: row["source"])
  }

  private static func service(_ row: HeadedTable.Row) -> SupportService {
    var service = SupportService(
      id: row["id"], name: row["name"],
      nations: row["nations"].split(separator: "|").map(String.init), forWhom: row["for_whom"],
      under18: row["under_18"], isAbroad: row["abroad"] == "yes", phone: row["phone"],
      text: row["text"], web: row["web"], hours: row["hours"], cost: row["cost"],
      what: row["what"], note: row["note"], checkedOn: row["checked_on"])
    service.isOfTopic = row["topics"] != "all"
    return service
  }

  /// Adds the forces of the study's own `forces.csv`.
  mutating func addForces(_ bytes: [UInt8]) {
    let table = HeadedTable(bytes, file: "forces.csv", required: ForceColumns.all, log: &log)
    for row in table.rows { ForceColumns.add(row, to: &register, log: &log) }
  }
}
