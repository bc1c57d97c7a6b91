import PoliceOutcomes

/// What a reader may want to know before reading on.
enum ContentNoteSection {
  static func section(_ result: StudyResult) -> Section? {
    guard let note = result.reference.definition("content-note") else { return nil }
    return Section(
      id: "content-note", heading: note.heading.isEmpty ? "Content note" : note.heading,
      role: .contentNote, blocks: [.paragraph(Sentence(note.text))])
  }
}
