import PoliceOutcomes

// Personal data in the study's own tables, and the waivers.
extension StudyRun {
  /// The tables whose free text is published or printed, and the columns of it. Who waives is
  /// named on purpose, and so is the publisher.
  private static let searchedTables: [(file: String, columns: [String])] = [
    ("requests.csv", ["reason", "reference", "address", "notes"]),
    ("codebook.csv", ["label", "further", "why"]),
    ("corrections.csv", ["was", "is", "why"]),
    ("redactions.csv", ["column", "what", "why"]),
    ("waivers.csv", ["reason"]),
    ("revisions.csv", ["printed", "why"]),
    ("replies.csv", ["reply", "answer"]),
    ("peers.csv", ["source"]),
  ]

  /// The waivers of `waivers.csv`; without a day of publication they cannot expire, and the log
  /// says so.
  mutating func waivers(_ description: StudyDescription) throws(StudiesError) -> Waivers {
    guard let bytes = try input("waivers.csv", isOptional: true) else { return .none }
    if description.published == nil {
      log.append(.publishedDayMissing(at: SourceLocation(file: "study.yml", line: 1, column: 1)))
    }
    return Waivers(
      bytes, published: description.published, forces: reference.register, log: &log)
  }

  /// Personal data in the study's own tables: not among what stops the study, for a waiver may
  /// accept them.
  mutating func personalDataInTables() throws(StudiesError) -> [Diagnostic] {
    var search = PersonalDataInReturn()
    for table in StudyRun.searchedTables {
      guard let bytes = try folder.ownBytes(table.file, isOptional: true) else { continue }
      var unheard: [Diagnostic] = []
      let rows = HeadedTable(
        bytes, file: table.file, required: [], optional: table.columns, log: &unheard
      ).rows
      for row in rows {
        for column in table.columns where !row[column].isEmpty {
          search.look(at: row[column], row.location(of: column))
        }
      }
    }
    personalPlaces.formUnion(search.places)
    return search.diagnostics
  }

  /// Everything that is said of the study, by place, with what is waived marked so.
  func waived(by context: ReturnContext) -> [Diagnostic] {
    let said = StudyRun.ordered(
      log.map(withheldPlaces.published), hiding: personalPlaces)
    let remarks = context.waivers.remarks(on: said, requests: context.requests)
    return StudyRun.ordered(
      context.waivers.applied(to: said, requests: context.requests) + remarks,
      hiding: personalPlaces)
  }

  /// What `revisions.csv` says, where it is so.
  mutating func revisions(
    _ description: StudyDescription, _ figures: Figures, _ printing: Printing
  ) throws(StudiesError) -> [Revision] {
    guard let bytes = try input("revisions.csv", isOptional: true) else { return [] }
    return Revisions(bytes, published: description.published, log: &log)
      .holding(figures, text: { printing.text($0, description.settings) }, log: &log)
  }
}
