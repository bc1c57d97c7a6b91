import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// A return of a row an offence says the same whether it is read as a whole or in pieces.
///
/// The files are small, and what counts as large is smaller still, so that every case has a study of
/// its own: quoted cells and line breaks in them, empty lines, short and long rows, notes, headings
/// said again, unknown labels, months and forces, totals, personal data, corrections, redactions.
@Suite struct LargeReturnTests {
  private static let heading = ["Force", "Month", "Outcome", "Place", "Reference code"]

  private static let outcomes = [
    "Charged", "Charged", "Outcome 16", "14", "NFA", "Evidential, \"difficulties\"", "", "Ongoing",
    "Not a label", "15 - Evidential difficulties: suspect identified; victim supports",
    "Transferred",
  ]
  private static let months = [
    "2021-01", "2021-01", "15/01/2021", "Feb 2021", "2021-12", "2022-06", "2020-05", "", "soon",
    "2022",
  ]
  private static let places = [
    "High Street", "Beach", "", "  ", "12 Café Road", "jane.smith@example.org", "E01004135",
    "DC Smith", "Disclosure officer", "Smith", "line\nbreak",
  ]

  private static func cell(_ text: String, using random: inout SeededNumbers) -> String {
    let mustQuote = text.contains { ",\"\n".contains($0) }
    guard mustQuote || Int.random(in: 0..<6, using: &random) == 0 else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A file of at least 60 rows, few of them out of the way.
  private static func file(using random: inout SeededNumbers) -> String {
    let ending = Bool.random(using: &random) ? "\n" : "\r\n"
    // How far from the first of each list the file goes.
    let reach = Int.random(in: 2...11, using: &random)
    // Which column is the first: a line break in a place may stand before or behind the outcome.
    let turn = Int.random(in: 0..<heading.count, using: &random)
    func turned(_ cells: [String]) -> [String] {
      cells.count < heading.count ? cells : Array(cells[turn...] + cells[..<turn])
    }
    func one(_ texts: [String], _ random: inout SeededNumbers) -> String {
      texts[Int.random(in: 0..<min(reach, texts.count), using: &random)]
    }
    var lines = [turned(heading).joined(separator: ",")]
    for _ in 0..<Int.random(in: 60...120, using: &random) {
      var cells = [
        Int.random(in: 0..<40, using: &random) == 0 ? "Nowhere" : "Kent", one(months, &random),
        one(outcomes, &random), one(places, &random), "\(Int.random(in: 1...99, using: &random))",
      ]
      switch Int.random(in: 0..<60, using: &random) {
      case 0: cells.removeLast(Int.random(in: 1...4, using: &random))
      case 1: cells.append("more")
      case 2: lines.append("")
      case 3: cells = heading
      case 4: cells[2] = "Total"
      case 5: cells = ["", "", "", "", ""]
      default: break
      }
      lines.append(turned(cells).map { cell($0, using: &random) }.joined(separator: ","))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines += ["", "Note: counts are of offences.", "Extracted on 30 January 2023"]
    case 1: lines.append("Source: the crime system")
    default: break
    }
    return lines.joined(separator: ending) + (Bool.random(using: &random) ? ending : "")
  }

  private static func files(_ text: String, using random: inout SeededNumbers) -> StudyFiles {
    var files = StudyFiles.kent(text)
    if Int.random(in: 0..<3, using: &random) == 0 {
      files = files.with(
        "corrections.csv",
        "file,line,column,was,is,why\nkent.csv,\(Int.random(in: 2...60, using: &random)),Outcome,Charged,NFA,The reply says so.\n"
      )
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      files = files.with(
        "redactions.csv",
        "file,line,column,what,why\nkent.csv,\(Bool.random(using: &random) ? "*" : "9"),Place,places,not needed\n"
      )
    }
    return files
  }

  /// What a study comes to, whatever rows were taken together.
  private struct Answer: Equatable {
    var counts: [String: Int] = [:]
    var figures: [String] = []
    var lines: [String] = []
    var said: [String] = []
    var notes: [String] = []
    var corrections = 0
    /// Whether some count stands for many rows.
    var isOfGroups = false
  }

  private static func answer(
    _ files: StudyFiles, largeFrom: Int, stretchBytes: Int = 1 << 20
  ) async throws -> Answer {
    try await files.onDisk { path in
      var options = StudyRun.Options()
      options.largeFrom = largeFrom
      options.stretchBytes = stretchBytes
      let result = try await StudyRun.study(
        at: path, referencePath: Repository.reference, options: options
      ).result
      var answer = Answer()
      for counts in result.returns {
        for observation in counts.outcomes {
          // The last cell is the period's, which may be written in several ways.
          let labels = observation.cells.dropLast().map(\.reading).joined(separator: "|")
          answer.counts["\(observation.words.split(separator: ":")[0]) \(labels)", default: 0] +=
            observation.count.exact ?? 0
          if observation.lastLine != nil { answer.isOfGroups = true }
        }
      }
      answer.figures = result.figures.all.map { "\($0.id) \($0.value)" }
      for account in result.lines {
        for lineClass in LineClass.allCases {
          answer.lines.append("\(account.file) \(lineClass) \(account.count(of: lineClass))")
        }
      }
      answer.said = result.diagnostics.map {
        "\($0.line) \($0.remedy) \($0.related.map(\.text).joined(separator: " "))"
      }
      answer.notes = result.notes.map { "\($0.location.text) \($0.text)" }
      answer.corrections = result.correctionCount
      return answer
    }
  }

  @Test func aFileReadInPiecesSaysWhatItSaysAsAWhole() async throws {
    var random = SeededNumbers(seed: 20_261_126)
    var (inPieces, inStretches) = (0, 0)
    for _ in 0..<36 {
      let text = Self.file(using: &random)
      let files = Self.files(text, using: &random)
      var whole = try await Self.answer(files, largeFrom: .max)
      for stretchBytes in [1 << 20, 300] {
        let pieces = try await Self.answer(files, largeFrom: 1_000, stretchBytes: stretchBytes)
        if pieces.isOfGroups { if stretchBytes == 300 { inStretches += 1 } else { inPieces += 1 } }
        whole.isOfGroups = pieces.isOfGroups
        #expect(pieces == whole, "\(text)")
      }
    }
    #expect(inPieces > 20)
    #expect(inStretches > 20)
  }
}

/// What `inspect` says of a return that is never held.
@Suite struct LargeInspectionTests {
  @Test func allLinesAreAccountedForAndTheFirstAreShown() async throws {
    let row = "Kent,2021-02,Charged,\(String(repeating: "High Street ", count: 8))\n"
    let rows = 400
    let files = StudyFiles.kent(
      "Force,Month,Outcome,Place\n" + String(repeating: row, count: rows)
        + "Kent,2021-03,Not a label,Beach\n\nNote: counts are of offences.\n")
    try await files.onDisk { path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference,
        largeFrom: 1_000)
      #expect(inspection.account.lineCount == rows + 4)
      #expect(inspection.account.count(of: .data) == rows + 1)
      #expect(inspection.countTotal == rows + 1)
      #expect(inspection.notes.map(\.text) == ["Note: counts are of offences."])
      let lines = inspection.lines
      #expect(lines.contains { $0.contains("not shown") && $0.contains("\(rows + 4)") })
      #expect(lines.contains { $0.contains("and more rows to line \(rows + 1)") })
      #expect(inspection.diagnostics.contains { $0.location.line == rows + 2 })
    }
  }
}
