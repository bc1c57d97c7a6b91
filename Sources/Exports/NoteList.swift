import Publishing
import Reports

/// The notes of a workbook's tables, each with a number by which the titles refer to it.
struct NoteList {
  private var notes: [String] = []

  /// Begins with what every table of the report is to be read by.
  init(_ publication: Publication) {
    notes = publication.banners
  }

  /// The notes of a table: what its markers mean stands above it, the others are numbered.
  mutating func numbered(_ notes: [[Inline]]) -> (above: [String], numbers: [Int]) {
    var above: [String] = []
    var numbers: [Int] = []
    for note in notes {
      let text = VisibleText.shown(note.plainText)
      if text.hasPrefix("[") { above.append(text) } else { numbers.append(number(of: text)) }
    }
    return (above, numbers)
  }

  private mutating func number(of note: String) -> Int {
    if let place = notes.firstIndex(of: note) { return place + 1 }
    notes.append(note)
    return notes.count
  }

  var sheet: Worksheet {
    Worksheet(
      name: "Notes", title: "Notes",
      notes: ["This worksheet holds one table. Titles refer to its notes by their numbers."],
      columns: [
        .init("Note number", mostWidth: 14),
        .init("Note text", mostWidth: 100),
      ],
      rows: notes.enumerated().map { [.integer($0.offset + 1), .text($0.element)] })
  }
}

/// Names of worksheets: of at most 31 characters, each different from the others whatever its case.
struct SheetNames {
  private var taken: Set<String> = ["cover", "contents", "notes"]

  mutating func name(_ id: String) -> String {
    let words = id.map { "[]:*?/\\'-_".contains($0) ? " " : $0 }
    let base = String(String(words).prefix(28))
    var name = base.prefix(1).uppercased() + base.dropFirst()
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base) \(number)"
      number += 1
    }
    return name
  }
}
