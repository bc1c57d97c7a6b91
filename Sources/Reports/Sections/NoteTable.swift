import PoliceOutcomes

/// What the returns say above, between and below their tables, as the forces wrote it.
///
/// A study is published only where the search for personal data found none in these texts, or
/// where what it found is redacted or accepted.
enum NoteTable {
  /// How many characters of a note are printed.
  static let mostCharacters = 300

  static func table(_ notes: [ReturnNote], id: String = "notes-table") -> Table {
    let isCut = notes.contains { $0.text.count > mostCharacters }
    return Table(
      id: id, caption: "Titles and notes of the returns, as the forces wrote them",
      columns: [Table.Column("Place"), Table.Column("Text")],
      cells: notes.map { ["\(Inline.code($0.location.text))", Sentence(shown($0.text))] },
      notes: isCut
        ? [
          Sentence(
            "Of a longer text the first \(mostCharacters) characters are printed; the rest is in"
              + " the return.")
        ] : [])
  }

  private static func shown(_ text: String) -> String {
    guard text.count > mostCharacters else { return text }
    return "\(text.prefix(mostCharacters))… (\(NumberFormat.count(text.count)) characters)"
  }
}
