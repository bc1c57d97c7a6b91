import PoliceOutcomes

/// What became of every line of the returns, what was noticed, and how each file was read.
enum DataQualitySection {
  static func section(_ result: StudyResult) -> Section? {
    var blocks: [Block] = []
    if !result.lines.isEmpty {
      blocks.append(.paragraph(totals(result.lines)))
      blocks.append(.table(LineTable.table(result.lines)))
    }
    if result.correctionCount > 0 {
      blocks.append(
        .paragraph(
          Sentence(
            "\(Words.count(result.correctionCount, "cell")) of the returns"
              + " \(result.correctionCount == 1 ? "is" : "are") read with a correction; the files"
              + " themselves are as received.")))
    }
    blocks += SupersededBlocks.blocks(result)
    if let table = PassportTable.table(result) { blocks.append(.table(table)) }
    if result.diagnostics.isEmpty {
      if !result.lines.isEmpty {
        blocks.append(.paragraph("Reading the returns raised no remark."))
      }
    } else {
      blocks.append(.table(DiagnosticTable.table(result.diagnostics)))
    }
    if !result.notes.isEmpty { blocks.append(.table(NoteTable.table(result.notes))) }
    if !result.readings.isEmpty { blocks.append(.table(ReadingTable.table(result.readings))) }
    if blocks.isEmpty { return nil }
    return Section(id: "data-quality", heading: "Quality of the returns", blocks: blocks)
  }

  private static func totals(_ lines: [LineAccount]) -> Sentence {
    let all = lines.map(\.classes.count).reduce(0, +)
    let classes = LineClass.allCases.compactMap { lineClass -> String? in
      let count = lines.map { $0.count(of: lineClass) }.reduce(0, +)
      return count == 0 && lineClass != .rejected
        ? nil : "\(NumberFormat.count(count)) \(lineClass.words)"
    }
    return Sentence(
      "Every line of the \(Words.count(lines.count, "return file")) is accounted for:"
        + " \(Words.count(all, "line")), \(Words.list(classes)).")
  }
}

extension LineClass {
  var words: String {
    switch self {
    case .header: "header"
    case .data: "data"
    case .total: "total"
    case .note: "note"
    case .blank: "blank"
    case .rejected: "rejected"
    }
  }
}
