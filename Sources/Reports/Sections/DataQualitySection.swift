import PoliceOutcomes

/// What became of every line of the returns, what was noticed, and how each file was read.
enum DataQualitySection {
  /// The parts that have something to say, each a section.
  static func sections(_ result: StudyResult) -> [Section] {
    let parts: [(id: String, heading: String, blocks: [Block])] = [
      ("lines", "Every line accounted for", lines(result)),
      ("corrections", "Corrections and replaced returns", corrections(result)),
      ("replies", "Replies of the forces", [ReplyTable.table(result)].tables),
      ("passports", "What each return counts", [PassportTable.table(result)].tables),
      ("remarks", "What was noticed", remarks(result)),
      ("notes", "What the forces wrote beside their counts", notes(result)),
      ("readings", "How each file was read", readings(result)),
    ]
    return parts.compactMap { part in
      part.blocks.isEmpty
        ? nil : Section(id: part.id, heading: part.heading, blocks: part.blocks)
    }
  }

  private static func lines(_ result: StudyResult) -> [Block] {
    // How many there are in all, the page says at its head.
    result.lines.isEmpty ? [] : [.table(LineTable.table(result.lines))]
  }

  private static func corrections(_ result: StudyResult) -> [Block] {
    let corrected: [Block] =
      result.correctionCount == 0
      ? []
      : [
        .paragraph(
          Sentence(
            "\(Words.count(result.correctionCount, "cell")) of the returns"
              + " \(result.correctionCount == 1 ? "is" : "are") read with a correction; the files"
              + " themselves are as received."))
      ]
    return corrected + SupersededBlocks.blocks(result.superseded)
  }

  private static func remarks(_ result: StudyResult) -> [Block] {
    if !result.diagnostics.isEmpty { return [.table(DiagnosticTable.table(result.diagnostics))] }
    return result.lines.isEmpty ? [] : [.paragraph("Reading the returns raised no remark.")]
  }

  private static func notes(_ result: StudyResult) -> [Block] {
    result.notes.isEmpty ? [] : [.table(NoteTable.table(result.notes))]
  }

  private static func readings(_ result: StudyResult) -> [Block] {
    result.readings.isEmpty ? [] : [.table(ReadingTable.table(result.readings))]
  }

  /// How many lines there are, by what they are.
  static func totals(_ lines: [LineAccount]) -> Sentence {
    let all = lines.map(\.lineCount).reduce(0, +)
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

extension [Table?] {
  /// The tables that there are, as blocks.
  var tables: [Block] { compactMap { $0.map(Block.table) } }
}
