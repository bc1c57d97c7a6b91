import PoliceOutcomes

/// How the force's files were read, line by line, and what was noticed.
enum ForceReading {
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    var blocks = blocks(view, result)
    if blocks.isEmpty { return nil }
    if view.counts != nil {
      let cells = Inline.link(
        "every figure with the cells it was counted from", to: .sources(of: view.force.id))
      blocks.insert(.paragraph("Quoted as written, with line and column: \(cells)."), at: 0)
    }
    return Section(id: "reading", heading: "How its files were read", blocks: blocks)
  }

  /// The lines of its files, how each was read, what it replaces, says beside its counts and made
  /// noticed.
  ///
  /// - Parameter remedies: whether what is noticed is followed by what the author of the study can do.
  static func blocks(
    _ view: ForceView, _ result: StudyResult, remedies: Bool = true
  ) -> [Block] {
    let files = view.files
    var blocks: [Block] = []
    let lines = result.lines.filter { files.contains($0.file) }
    if !lines.isEmpty {
      blocks.append(.table(LineTable.table(lines, id: "lines-\(view.force.id)")))
    }
    let readings = result.readings.filter { files.contains($0.file) }
    if !readings.isEmpty {
      blocks.append(.table(ReadingTable.table(readings, id: "readings-\(view.force.id)")))
    }
    let superseded = result.superseded.filter { $0.force == view.force }
    blocks += SupersededBlocks.blocks(superseded)
    let notes = result.notes.filter { files.contains($0.location.file) }
    if !notes.isEmpty {
      blocks.append(.table(NoteTable.table(notes, id: "notes-\(view.force.id)")))
    }
    let remarks = result.diagnostics.filter { files.contains($0.location.file) }
    if !remarks.isEmpty {
      blocks.append(.heading("What was noticed"))
      blocks.append(.definitions(remarks.map { entry($0, remedies: remedies) }))
    }
    return blocks
  }

  private static func entry(_ remark: Diagnostic, remedies: Bool) -> DefinitionEntry {
    let remedy = remedies ? " \(remark.remedy)" : ""
    let waiver: String = remark.waiver == nil ? "" : " Waived: see the caveats of the report."
    return DefinitionEntry(
      "\(Inline.code(remark.location.text)): \(remark.severity.rawValue)",
      Sentence("\(Words.raised(Words.sentence(remark.message)))\(remedy)\(waiver)"))
  }
}
