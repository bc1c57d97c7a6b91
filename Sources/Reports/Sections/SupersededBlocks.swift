import PoliceOutcomes

/// Which returns a later one replaced, and which counts changed.
enum SupersededBlocks {
  static func blocks(_ superseded: [SupersededReturn]) -> [Block] {
    if superseded.isEmpty { return [] }
    let replaced = superseded.map { file in
      let later: Sentence = file.later.dropFirst().reduce(code(file.later.first ?? "")) {
        $0 + ", " + code($1)
      }
      return "\(file.force.shortName): " + code(file.file) + " is superseded by " + later + "."
    }
    let note: Sentence = """
      These returns were replaced by later ones of the same force. They are read and kept, and are \
      in no figure.
      """
    let changed = superseded.filter { !$0.changes.isEmpty }
    return [.paragraph(note), .list(replaced)]
      + (changed.isEmpty ? [.paragraph("No count changed.")] : [.table(table(changed))])
  }

  private static func table(_ files: [SupersededReturn]) -> Table {
    let hasWithheld = files.contains { $0.changes.contains(where: \.isWithheld) }
    return Table(
      id: "superseded-table", caption: "Counts that a later return changed",
      columns: ["Count", "From", "To", "Earlier place", "Later place"].map { Table.Column($0) },
      cells: files.flatMap { file in file.changes.map { cells(file.force.shortName, $0) } },
      notes: hasWithheld
        ? [
          """
          withheld: one of the two returns withholds a count of these months, so that earlier \
          counts are printed only where the later return has them too.
          """
        ] : [])
  }

  private static func cells(_ force: String, _ change: ChangedCount) -> [Sentence] {
    let what =
      change.outcome.map { "outcome \($0.id)" }
      ?? (change.category.isEmpty ? "offences" : "offences, \(change.category)")
    let earlier = change.isWithheld ? "withheld" : words(change.earlier)
    return [
      Sentence("\(force), \(change.period.name), \(what)"), Sentence(earlier),
      Sentence(words(change.later)), place(change.earlierPlace), place(change.laterPlace),
    ]
  }

  private static func words(_ count: OffenceCount?) -> String { count?.words ?? "not given" }

  private static func place(_ location: SourceLocation?) -> Sentence {
    location.map { code($0.text) } ?? "none"
  }

  private static func code(_ text: String) -> Sentence { "\(Inline.code(text))" }
}
