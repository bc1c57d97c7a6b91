import PoliceOutcomes
import Publishing
import Reports

/// A study's published tables as a database, with the rows that each figure was counted from.
struct StudyDatabase {
  let result: StudyResult

  func write(to file: borrowing DatabaseFile) throws(DatabaseFile.Refusal) {
    try file.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
    for table in PublishedTable.all(result) {
      try file.run(StudyDatabase.creation(of: table.schema))
      let places = table.schema.columns.map { _ in "?" }.joined(separator: ", ")
      let names = table.schema.columns.map { StudyDatabase.quoted($0.name) }
        .joined(separator: ", ")
      try file.insert(
        "INSERT INTO \(table.schema.name) (\(names)) VALUES (\(places))", table.rows)
    }
    try file.run(StudyDatabase.lineage)
    try file.insert(
      "INSERT OR IGNORE INTO figure_observations (figure, observation, role) VALUES (?, ?, ?)",
      FigureLineage.all(result).lazy.map { [.text($0.figure), .integer($0.row), .text($0.role)] })
    try file.run("CREATE TABLE study (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    try file.insert(
      "INSERT INTO study (name, value) VALUES (?, ?)",
      facts.map { [.text($0.0), .text($0.1)] })
    try file.run("COMMIT")
  }

  private var facts: [(String, String)] {
    [
      ("id", result.description.id), ("title", result.description.title),
      ("about", ReportComposer.summary(result)),
      ("synthetic", result.description.isSynthetic ? "yes" : "no"),
      ("version", Edition.toolVersion),
    ]
  }

  /// The table, and what its columns hold as comments, which `sqlite_schema` keeps.
  private static func creation(of table: TableSchema) -> String {
    let isKeyed = !table.key.isEmpty
    let own = isKeyed ? [] : ["  row INTEGER PRIMARY KEY -- its row in \(table.path), from 1"]
    let columns = table.columns.map { column in
      let key = table.key == [column.name] ? " PRIMARY KEY" : ""
      return "  \(quoted(column.name)) \(type(column.kind))\(key) -- \(column.about)"
    }
    let lines = own + columns
    return "CREATE TABLE \(table.name) (\n"
      + lines.enumerated().map { place, line in
        // The comma goes before the comment.
        guard place < lines.count - 1, let comment = line.firstRange(of: " -- ") else {
          return line
        }
        return line[..<comment.lowerBound] + "," + line[comment.lowerBound...]
      }.joined(separator: "\n") + "\n)"
  }

  private static let lineage = """
    CREATE TABLE figure_observations (
      figure TEXT NOT NULL REFERENCES figures (id),
      observation INTEGER NOT NULL REFERENCES observations (row),
      role TEXT NOT NULL, -- what the row counts towards
      PRIMARY KEY (figure, observation, role)
    ) WITHOUT ROWID;
    CREATE INDEX figures_of_observations ON figure_observations (observation);
    CREATE VIEW figure_sources AS
      SELECT figure, role, force, first_month, last_month, outcome, count_low, count_high,
        file, line, "column", as_written, labels
      FROM figure_observations JOIN observations ON observation = row;
    """

  private static func type(_ kind: TableSchema.Kind) -> String {
    switch kind {
    case .text, .yesNo, .month, .day: "TEXT"
    case .integer: "INTEGER"
    case .number: "REAL"
    }
  }

  private static func quoted(_ name: String) -> String { "\"\(name)\"" }
}
