import PoliceOutcomes

// Files that later ones replace.
extension RequestRegister {
  /// The names under `column`, parted by `;`.
  static func files(
    _ row: HeadedTable.Row, _ column: String, log: inout [Diagnostic]
  ) -> [String] {
    let files = row[column].split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
    for file in files where !StudyFolder.isName(file) {
      log.append(
        .wrongValue(
          column, file, expected: "names of files in returns/, parted by ;",
          at: row.location(of: column)))
    }
    return files
  }

  /// The names under `superseded`. Each is a file of its own, and has a later one under `files`.
  static func superseded(
    _ row: HeadedTable.Row, files: [String], force: Force, log: inout [Diagnostic]
  ) -> [String] {
    let superseded = RequestRegister.files(row, "superseded", log: &log)
    let place = row.location(of: "superseded")
    if files.isEmpty, !superseded.isEmpty {
      log.append(.supersededWithoutLater(force: force.shortName, at: place))
    }
    for file in superseded where files.contains(file) {
      log.append(
        .supersededAndCounted(
          file, force: force.shortName, at: place, files: row.location(of: "files")))
    }
    return superseded
  }
}
