import PoliceOutcomes

/// The cells that `corrections.csv` corrects, and what it puts in their place.
struct Corrections: Sendable {
  struct Correction: Hashable, Sendable {
    /// The file's name inside `returns/`.
    let file: String
    let line: Int
    /// The column's heading, or the character of the line at which the cell begins.
    let column: String
    let was: String
    let becomes: String
    let location: SourceLocation
  }

  let all: [Correction]

  static let none = Corrections(all: [])

  private init(all: [Correction]) {
    self.all = all
  }

  init(_ bytes: [UInt8], log: inout [Diagnostic]) {
    let table = HeadedTable(
      bytes, file: "corrections.csv", required: ["file", "line", "column", "was", "is", "why"],
      log: &log)
    all = table.rows.compactMap { row in
      guard StudyFolder.isName(row["file"]) else {
        log.append(
          .wrongValue(
            "file", row["file"], expected: "the name of a file in returns/",
            at: row.location(of: "file")))
        return nil
      }
      guard let line = Int(row["line"]), line > 0 else {
        log.append(
          .wrongValue(
            "line", row["line"], expected: "a line of the file, from 1",
            at: row.location(of: "line")))
        return nil
      }
      if row["why"].isEmpty {
        log.append(
          .wrongValue(
            "why", "", expected: "a reason; it is printed in the report",
            at: row.location(of: "why")))
      }
      return Correction(
        file: row["file"], line: line, column: row["column"], was: row["was"], becomes: row["is"],
        location: row.location)
    }
  }

  /// The places of those that take a number out or put one in, by the path of the file.
  var numbers: [String: [SourceLocation]] {
    let isNumber = { (text: String) in
      text.unicodeScalars.contains { $0.properties.numericType != nil }
    }
    return Dictionary(
      grouping: all.filter { isNumber($0.was) || isNumber($0.becomes) },
      by: { "returns/\($0.file)" }
    ).mapValues { $0.map(\.location) }
  }

  /// The places in `all` of the corrections of one file.
  func places(for file: String) -> [Int] {
    all.indices.filter { all[$0].file == file }
  }
}
