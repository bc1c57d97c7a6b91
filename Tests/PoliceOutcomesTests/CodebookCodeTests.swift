import PoliceOutcomes
import TestSupport
import Testing

/// What a label means by the code it states, beside the labels that ship.
@Suite struct CodebookCodeTests {
  private static func shipped() throws -> [Codebook.BuiltIn] {
    try ReferenceTable("outcome-labels.csv").rows.map { row in
      Codebook.BuiltIn(
        label: row["label"] ?? "", outcome: .of(row["outcome"] ?? ""),
        isAmbiguous: row["resolution"] == "ambiguous" || row["resolution"] == "reject",
        note: row["note"] ?? "")
    }
  }

  private static func reading(_ label: String, further: String = "") throws -> Codebook.Reading {
    try Codebook(rows: [], builtIns: shipped()).reading(
      label: label, further: further, force: "kent")
  }

  @Test(arguments: [
    ("15: Police - named suspect, victim supports but evidential difficulties", "15"),
    ("Type 1a - Charged", "1A"), ("1A. Charged", "1A"), ("2A: Caution - Youths", "2A"),
    ("16: Evidential difficulties", "16"), ("OC14 - Victim withdrew support", "14"),
    ("Outcome 18 - NFA", "18"), ("Outcome type 15: No further action", "15"),
    ("OC2/3: Youth caution", "2|3"), ("3. Adult caution with alternate offence (OC3A)", nil),
    ("16. Victim withdrew support", "16"), ("O16", "16"),
  ])
  func codeStatedIsFollowed(label: String, outcome: String?) throws {
    let reading = try Self.reading(label)
    if let outcome {
      #expect(reading == .builtIn(.of(outcome)))
    } else if case .builtIn = reading {
      Issue.record("'\(label)' was given a code")
    }
  }

  @Test(arguments: [
    ("16 - Charged", "1|16", "it states 16, and its words are a label of 1"),
    ("Outcome 1: Community resolution", "1|8", "it states 1, and its words are a label of 8"),
    ("1: Charged - alternative offence", "1|1A", "it states 1, and its words are a label of 1A"),
    ("OC1 - Cautioned", "1|2|3", "it states 1, and its words are a label of 2, 3"),
    ("1 - NFA", "1", "it states 1, and its words are a label of not-stated"),
    ("Outcome 1: No further action", "1", "it states 1, and its words are a label of not-stated"),
    (
      "18: Under investigation", "18", "it states 18, and its words are a label of not-yet-assigned"
    ),
    ("15 - Evidential difficulties (OC16)", "15|16", "it states 15 and, in brackets, 16"),
  ])
  func codeBesideTheWordsOfAnotherContradictsItself(
    label: String, outcome: String, note: String
  ) throws {
    #expect(
      try Self.reading(label)
        == .ambiguous(
          Codebook.BuiltIn(label: label, outcome: .of(outcome), isAmbiguous: true, note: note)))
  }

  @Test(arguments: ["1. Something else", "4) Told off", "Filed after 12 months", "23: Told off"])
  func numberThatMayBeAnythingElseStaysUnknown(label: String) throws {
    #expect(try Self.reading(label) == .unknown)
  }

  @Test func codeStandsAloneWhereFurtherInformationIsNotKnown() throws {
    #expect(
      try Self.reading("15: Police decided", further: "by desk")
        == .withoutFurther(.of("15"), row: nil))
  }

  @Test func rowOfTheStudyComesBeforeTheCode() {
    let row = Codebook.Row(
      label: "15: Told off", further: nil, force: nil, outcome: .of("16"),
      location: Place(file: "codebook.csv", line: 2))
    let codebook = Codebook(rows: [row], builtIns: [])
    #expect(
      codebook.reading(label: "15: told off", further: "", force: "kent") == .row(0, .of("16")))
  }

  @Test(arguments: [
    ("Outcome 15: Police decided", true), ("Police decided (OC15)", true),
    ("16: Murder", false), ("8. Assault", false),
  ])
  func onlyACodeThatIsCalledAnOutcomeTellsAColumnOfOutcomes(label: String, isKnown: Bool) {
    #expect(Codebook(rows: [], builtIns: []).knows(label) == isKnown)
  }

  @Test func everyShippedLabelOfOneCodeFitsThatCodeAndContradictsAnother() throws {
    let builtIns = try Self.shipped()
    let codebook = Codebook(rows: [], builtIns: builtIns)
    for builtIn in builtIns where !builtIn.isAmbiguous {
      guard case .assigned(let codes) = builtIn.outcome, let code = codes.codes.first,
        codes.codes.count == 1, LabelCode(builtIn.label) == nil,
        // A number after the mark is no word: "16 NAMED SUSPECT IDENTIFIED".
        builtIn.label.first?.isNumber == false
      else { continue }
      let fitting = codebook.reading(
        label: "OC\(code.rawValue): \(builtIn.label)", further: "", force: "kent")
      #expect(fitting == .builtIn(builtIn.outcome), "\(builtIn.label)")
      let other = code == .o22 ? OutcomeCode.o18 : .o22
      let contradicting = codebook.reading(
        label: "OC\(other.rawValue): \(builtIn.label)", further: "", force: "kent")
      guard case .ambiguous = contradicting else {
        Issue.record("'\(builtIn.label)' beside \(other.rawValue) is \(contradicting)")
        continue
      }
    }
  }

  @Test func labelOfANationOutsideTheStudyIsRefused() {
    let builtIn = Codebook.BuiltIn(
      label: "Discretionary disposal", outcome: .of("8"), isAmbiguous: false, note: "",
      nation: "Northern Ireland")
    let codebook = Codebook(rows: [], builtIns: [builtIn])
    #expect(
      codebook.reading(label: "Discretionary Disposal", further: "new", force: "kent")
        == .devolved(builtIn, nation: "Northern Ireland"))
    #expect(codebook.knows("discretionary disposal"))
  }
}
