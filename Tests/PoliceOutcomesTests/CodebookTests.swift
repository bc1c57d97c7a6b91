import PoliceOutcomes
import TestSupport
import Testing

@Suite struct CodebookTests {
  private static func row(
    _ label: String, _ further: String?, _ force: String?, _ outcome: String, line: Int = 2
  ) -> Codebook.Row {
    Codebook.Row(
      label: label, further: further, force: force, outcome: .of(outcome),
      location: Place(file: "codebook.csv", line: line))
  }

  private static let builtIns = [
    Codebook.BuiltIn(label: "Charged", outcome: .of("1"), isAmbiguous: false, note: ""),
    Codebook.BuiltIn(
      label: "Evidential difficulties", outcome: .of("14|15|16"), isAmbiguous: true, note: "ask"),
    Codebook.BuiltIn(
      label: "Suspect identified", outcome: .of("15|16"), isAmbiguous: false, note: ""),
  ]

  /// The labels that ship, with the meaning `Studies` gives to each resolution.
  private static func shipped() throws -> Codebook {
    let builtIns = try ReferenceTable("outcome-labels.csv").rows.map { row in
      Codebook.BuiltIn(
        label: row["label"] ?? "", outcome: .of(row["outcome"] ?? ""),
        isAmbiguous: row["resolution"] == "ambiguous" || row["resolution"] == "reject",
        note: row["note"] ?? "")
    }
    return Codebook(rows: [], builtIns: builtIns)
  }

  private static let rows = [
    row("NFA", nil, nil, "9-18"), row("NFA", "Victim declines", nil, "14|16"),
    row("NFA", "", nil, "18"), row("NFA", nil, "kent", "16"),
    row("NFA", "Victim declines", "kent", "14"),
  ]

  @Test(arguments: [
    ("kent", "Victim declines", 4, "14"), ("kent", "Time limit", 3, "16"), ("kent", "", 3, "16"),
    ("essex", "victim  declines.", 1, "14|16"), ("essex", "Time limit", 0, "9-18"),
    ("essex", "", 2, "18"),
  ])
  func forceComesFirstThenExactFurtherInformationThenAny(
    force: String, further: String, row: Int, outcome: String
  ) {
    let codebook = Codebook(rows: Self.rows, builtIns: Self.builtIns)
    #expect(
      codebook.reading(label: "nfa", further: further, force: force) == .row(row, .of(outcome)))
  }

  @Test func rowOfTheStudyComesBeforeABuiltInLabel() {
    let codebook = Codebook(rows: [Self.row("charged", nil, nil, "1A")], builtIns: Self.builtIns)
    #expect(codebook.reading(label: "Charged", further: "", force: "kent") == .row(0, .of("1A")))
  }

  @Test func furtherInformationThatNoRowKnowsLeavesTheLabelToDecide() {
    let codebook = Codebook(
      rows: [Self.row("Filed", "", nil, "18")], builtIns: Self.builtIns)
    #expect(
      codebook.reading(label: "Filed", further: "by desk", force: "kent")
        == .withoutFurther(.of("18"), row: 0))
    #expect(
      codebook.reading(label: "Charged", further: "by post", force: "kent")
        == .withoutFurther(.of("1"), row: nil))
  }

  @Test(arguments: [
    ("CHARGED ", Codebook.Reading.builtIn(.of("1"))), ("", .blank), (" \u{A0}", .blank),
    ("Evidential Difficulties", .ambiguous(builtIns[1])), ("Charge", .unknown),
    ("Not charged", .unknown), ("Charged or cautioned", .unknown),
  ])
  func labelMatchesWholeOrNotAtAll(label: String, reading: Codebook.Reading) {
    let codebook = Codebook(rows: [], builtIns: Self.builtIns)
    #expect(codebook.reading(label: label, further: "", force: "kent") == reading)
  }

  @Test func suspectNotIdentifiedIsNeverReadAsIdentified() {
    let codebook = Codebook(rows: [], builtIns: Self.builtIns)
    #expect(
      codebook.reading(label: "Suspect not identified", further: "", force: "kent") == .unknown)
  }

  @Test(arguments: [
    "Suspect not identified",
    "Evidential difficulties: suspect not identified; victim does not support further action",
    "Investigation complete – no suspect identified",
  ])
  func shippedLabelWithoutASuspectNeverMeansOneWasIdentified(label: String) throws {
    let outcome: Outcome?
    switch try Self.shipped().reading(label: label, further: "", force: "kent") {
    case .builtIn(let read), .row(_, let read), .withoutFurther(let read, _): outcome = read
    case .ambiguous(let builtIn), .devolved(let builtIn, _): outcome = builtIn.outcome
    case .blank, .unknown: outcome = nil
    }
    guard case .assigned(let codes) = try #require(outcome) else {
      Issue.record("'\(label)' has no code")
      return
    }
    #expect(codes.isDisjoint(with: OutcomeCodes(.o15, .o16)))
  }

  @Test(arguments: ["NFA", "nfa", "N.F.A", "No further action", "Cases marked No Further Action"])
  func bareNFAMeansNoCode(label: String) throws {
    switch try Self.shipped().reading(label: label, further: "", force: "kent") {
    case .unknown: break
    case .ambiguous(let builtIn):
      #expect(builtIn.outcome == .notStated(.said))
    case .row, .builtIn, .withoutFurther, .devolved, .blank:
      Issue.record("'\(label)' was given a code")
    }
  }

  @Test func blankLabelMeansWhatTheCodebookSays() {
    let codebook = Codebook(
      rows: [Self.row("", "", nil, "not-yet-assigned")], builtIns: Self.builtIns)
    #expect(codebook.reading(label: "  ", further: "", force: "kent") == .row(0, .notYetAssigned))
    #expect(codebook.reading(label: "", further: "ongoing", force: "kent") == .blank)
  }

  @Test func firstOfTwoRowsWithOneKeyHoldsAndTheSecondIsListed() {
    let codebook = Codebook(
      rows: [
        Self.row("Filed", "", nil, "18"), Self.row("FILED.", " ", nil, "14"),
        Self.row("Filed", nil, nil, "16"), Self.row("Filed", "", "kent", "15"),
      ], builtIns: [])
    #expect(codebook.repeatedRows == [1])
    #expect(codebook.reading(label: "filed", further: "", force: "essex") == .row(0, .of("18")))
  }

  @Test(arguments: [
    ("charged", true), ("Filed", true), ("", false), ("Recorded", false), ("suspect", false),
  ])
  func labelIsKnownWhereARowOrABuiltInNamesIt(label: String, isKnown: Bool) {
    let codebook = Codebook(
      rows: [Self.row("Filed", "desk", "kent", "18")], builtIns: Self.builtIns)
    #expect(codebook.knows(label) == isKnown)
  }

  @Test func unknownLabelIsSuggestedTheOnesCloseInSpelling() {
    let codebook = Codebook(
      rows: [Self.row("Cheared", nil, nil, "1")], builtIns: Self.builtIns)
    #expect(codebook.suggestions(for: "Chargd") == ["Charged", "Cheared"])
    #expect(codebook.suggestions(for: "Suspect not identified") == ["Suspect identified"])
    #expect(codebook.suggestions(for: "zzzz") == [])
  }
}
