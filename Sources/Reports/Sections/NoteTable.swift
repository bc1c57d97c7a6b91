import PoliceOutcomes

/// Where the returns say something above and below their tables.
///
/// Only the place is published: free text of a return may name a person, and nobody has looked.
/// `chargesheet inspect` prints the text.
enum NoteTable {
  static func table(_ notes: [ReturnNote]) -> Table {
    Table(
      id: "notes-table", caption: "Titles and notes of the returns, kept beside their counts",
      columns: [Table.Column("Place"), Table.Column("Characters", isNumeric: true)],
      cells: notes.map {
        ["\(Inline.code($0.location.text))", Sentence(NumberFormat.count($0.text.count))]
      })
  }
}
