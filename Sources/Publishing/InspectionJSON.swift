import PoliceOutcomes
package import Studies

/// What `inspect` finds, as one JSON object.
package enum InspectionJSON {
  /// The object, with the keys in a fixed order: `file`, `bytes`, `problem`, `encoding`,
  /// `delimiter`, `dialect`, `lines`, `rounded`, `tables`, `notes`, `counts`, `study`,
  /// `diagnostics`. What is not known is `null`.
  package static func text(_ inspection: Inspection) -> String {
    object([
      ("file", JSONText.quoted(inspection.name)), ("bytes", "\(inspection.byteCount)"),
      ("problem", quoted(inspection.problem)), ("encoding", quoted(inspection.form?.encoding)),
      ("delimiter", quoted(inspection.form?.delimiter)),
      ("dialect", quoted(inspection.form?.dialect)), ("lines", lines(inspection.account)),
      ("rounded", inspection.rounding.map { "\($0.rawValue)" } ?? "null"),
      ("tables", array(inspection.tables.map(table))),
      ("notes", array(inspection.notes.map(note))), ("counts", "\(inspection.countTotal)"),
      ("study", JSONText.quoted(inspection.pins.joined(separator: "\n") + "\n")),
      (
        "diagnostics",
        array(
          inspection.diagnostics.map {
            DiagnosticText.text($0, format: .json, folder: inspection.folder, line: nil)
          })
      ),
    ])
  }

  /// How many lines there are of each class, and the class of each run of lines.
  private static func lines(_ account: LineAccount) -> String {
    var runs: [(first: Int, last: Int, lineClass: LineClass)] = []
    for (place, lineClass) in account.classes.enumerated() {
      if let last = runs.last, last.lineClass == lineClass {
        runs[runs.count - 1].last = place + 1
      } else {
        runs.append((place + 1, place + 1, lineClass))
      }
    }
    let counts = LineClass.allCases.map { ($0.rawValue, "\(account.count(of: $0))") }
    let all = runs.map { run in
      object([
        ("first", "\(run.first)"), ("last", "\(run.last)"),
        ("class", JSONText.quoted(run.lineClass.rawValue)),
      ])
    }
    return object([("all", "\(account.lineCount)")] + counts + [("runs", array(all))])
  }

  private static func table(_ table: ReadTable) -> String {
    let roles = table.layout?.roles.map { Optional($0) } ?? table.headings.map { _ in nil }
    let columns = zip(table.headings, roles).map { heading, role in
      object([
        ("heading", JSONText.quoted(heading)), ("part", quoted(role?.shortWords)),
        ("words", quoted(role?.words)),
      ])
    }
    return object([
      ("line", "\(table.line)"), ("titles", array(table.titleLines.map(String.init))),
      ("layout", quoted(table.layout?.kind.rawValue)),
      ("rows", quoted(table.layout?.tableKind.rawValue)),
      ("reasons", array(table.layout?.reasons.map(JSONText.quoted) ?? [])),
      ("columns", array(columns)),
    ])
  }

  private static func note(_ note: ReturnNote) -> String {
    object([("line", "\(note.location.line)"), ("text", JSONText.quoted(note.text))])
  }

  private static func quoted(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }

  private static func array(_ values: [String]) -> String {
    "[\(values.joined(separator: ", "))]"
  }

  private static func object(_ fields: [(String, String)]) -> String {
    "{\(fields.map { "\(JSONText.quoted($0)): \($1)" }.joined(separator: ", "))}"
  }
}
