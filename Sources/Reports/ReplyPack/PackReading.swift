import PoliceOutcomes

/// How the force's answer and its files were read, in the words of the report.
enum PackReading {
  /// What it was asked and sent, what the return says of itself, and what the report bids its readers
  /// bear in mind.
  static func answer(_ contents: PackContents) -> Section {
    let (view, result) = (contents.view, contents.result)
    let caveats = ForceCaveats.section(view, result)?.blocks ?? []
    return Section(
      id: "answer", heading: "How your answer is described",
      blocks: ForceAnswer.facts(view, result)
        + [PassportTable.table(result, of: view.force)].tables
        + (caveats.isEmpty ? [] : [.paragraph("What readers are told to bear in mind:")]) + caveats)
  }

  /// What the comparability matrix says of the return, and why.
  static func comparison(_ contents: PackContents) -> Section? {
    guard let row = contents.view.comparability else { return nil }
    let barriers = row.barriers.map { Words.lowered($0.criterion.title) }
    let verdict: Sentence =
      barriers.isEmpty
      ? "Nothing below keeps your figures from being set beside those of other forces."
      : Sentence(
        "Your figures are not set beside those of other forces, because of: \(Words.list(barriers))."
      )
    return Section(
      id: "comparison", heading: "How far your return counts as others do",
      blocks: [
        .paragraph(verdict),
        .table(
          Table(
            id: "pack-comparability", caption: "\(contents.name) by each criterion",
            columns: ["Criterion", "Your return", "Read as", "Said at"].map { Table.Column($0) },
            cells: row.findings.map(cells))),
      ])
  }

  private static func cells(_ finding: ComparisonFinding) -> [Sentence] {
    let words = finding.criterion == .extraction ? Words.date(finding.words) : finding.words
    let verdict =
      switch finding.verdict {
      case .sound: "as in the study"
      case .differs: "not as in the study"
      case .notKnown: "not known"
      }
    return [
      Sentence(finding.criterion.title), Sentence(words), Sentence(verdict),
      "\(Inline.code(finding.location.text))",
    ]
  }

  /// `nil` where no file was read.
  static func files(_ contents: PackContents) -> Section? {
    let blocks = ForceReading.blocks(contents.view, contents.result, remedies: false)
    return blocks.isEmpty
      ? nil : Section(id: "reading", heading: "How your files were read", blocks: blocks)
  }
}
