import PoliceOutcomes

// Rounded counts.
extension ReturnReader {
  /// To what the counts are rounded: what `study.yml` says, else what a title, a heading or a note
  /// says for certain. Counts taken for exact that are rounded would be worse than bounds that are
  /// too wide, so a certain statement holds until `study.yml` says otherwise.
  mutating func rounding(said notes: [ReturnNote]) -> Rounding? {
    if let pin = pins.rounded { return pin.rounding }
    let statements = notes.compactMap { note in RoundingStatement(note.text).map { (note, $0) } }
    let roundings = Set(
      statements.compactMap { statement -> Rounding? in
        if case .rounding(let rounding) = statement.1 { rounding } else { nil }
      })
    let rounding = roundings.count == 1 ? roundings.first : nil
    for (note, statement) in statements {
      if rounding != nil, statement == .unclear { continue }
      say(.roundingStated(note.text, rounding: rounding, file: file, at: note.location))
    }
    return rounding
  }
}

extension TableShape {
  /// The headings of the tables, as notes: what a heading says of its counts.
  func headingNotes(of table: CorrectedTable) -> [ReturnNote] {
    blocks.flatMap(\.headings).flatMap { table.rows[$0] }.filter { !$0.isBlank }.map {
      ReturnNote(text: $0.onOneLine.reading, location: $0.location)
    }
  }
}
