import PoliceOutcomes
import TestSupport
import Testing

@Suite struct LabelCodeTests {
  @Test(arguments: [
    ("Type 1a -", "1A"), ("O16", "16"), ("OC 15", "15"), ("OC15", "15"), ("O/C 15", "15"),
    ("OC-15", "15"), ("Outcome 15:", "15"), ("15:", "15"), ("15", "15"), ("15 -", "15"),
    ("15 - Evidential difficulties, victim supports", "15"), ("15 – Evidential", "15"),
    ("(OC18)", "18"), ("(OC18) No suspect", "18"), ("No suspect (OC18)", "18"),
    ("No suspect (Outcome 18).", "18"), ("1A. Charged", "1A"), ("16. Victim declines", "16"),
    ("Outcome type 16 (Evidential difficulties: suspect identified)", "16"),
    ("outcome type 16", "16"), ("type 16 outcome", "16"), ("Type 14 - no suspect", "14"),
    ("HO Outcome 16", "16"), ("Home Office outcome code 16", "16"), ("Crime Outcome 18", "18"),
    ("OUTCOME16", "16"), ("Outcome 016", "16"), ("Outcome 01", "1"), ("Canlyniad 16", "16"),
    ("Outcome: 16", "16"), ("Outcome 16 victim declines", "16"), ("OC16/victim declines", "16"),
    ("15A", "15"), ("15b: CPS", "15"), ("Outcome 15B", "15"), ("oc3a", "3A"),
    ("Outcome 11 - suspect under 10", "11"), ("18: closed after 12 months", "18"),
    ("Outcome No. 16", "16"), ("Transferred (OC20) (outcome 20)", "20"),
  ])
  func codeIsReadFromEverySpelling(label: String, codes: String) {
    #expect((LabelCode(label)?.codes).map { Outcome.assigned($0) } == .of(codes))
  }

  @Test(arguments: [
    ("OC2/3/8", "2|3|8"), ("Other sanctions (OC2/3/6)", "2|3|6"), ("Outcomes 14 and 16", "14|16"),
    ("Outcome 14, 15 or 16", "14|15|16"), ("OC14 / OC16", "14|16"),
    ("Outcome types 2, 3: cautions", "2|3"), ("outcome 15a/15b", "15"),
    ("Outcomes 14 to 16", "14-16"), ("Outcome 14-16", "14-16"), ("Outcome types 9-18", "9-18"),
    ("Outcomes 9 – 18", "9-18"), ("Outcomes 9 to 18", "9-18"), ("O14/O15", "14|15"),
    ("O14-O16", "14-16"), ("Evidential difficulties (OC14-16)", "14-16"),
    ("Outcomes 14 to 16: evidential difficulties", "14-16"), ("Outcomes 1 to 3 and 8", "1|2|3|8"),
    ("14, 15 and 16", "14|15|16"), ("14,15,16", "14|15|16"), ("1 & 1A", "1|1A"),
    ("14 or 16", "14|16"), ("2, 2A, 3 and 3A", "2|2A|3|3A"), ("15A and 15B", "15"),
  ])
  func severalCodesAreAGroup(label: String, codes: String) {
    #expect((LabelCode(label)?.codes).map { Outcome.assigned($0) } == .of(codes))
  }

  @Test(arguments: [
    "", "Charged", "12 months", "Time limit of 12 months", "section 16", "under 18", "Suspect 16",
    "16 and over", "16-17", "16 - 17 years", "9-18", "18+", "1.5", "4.1 Manslaughter", "8/71",
    "1/2/15", "10:30", "Outcome 12 months on",
    "Outcome of 16", "Outcome", "Outcome 0", "23", "66", "99", "Outcome 23", "OC66", "OC15/66",
    "(OC20, C1)", "Admin (OC-C3/4)", "No crime (OC-C2)", "C1", "N1001", "2B", "1d", "15C", "15%",
    "Type 1ab", "Charged (1)", "Transferred (20)", "16 Victim declines", "16 (3%)",
    "Charged (section 16)", "Loc16", "Prototype 16", "Charged OC1", "Cautioned, outcome 3", "o 16",
    "c. Charged or cautioned for alternate offence (1d, 1e, 2a, 3a)", "1: 2 suspects",
    "14-16 year olds", "14 to 16", "14-16", "Outcome 14-16 year olds", "14/15", "14/15/16",
    "Outcomes 16 to 14", "Outcome 1-25", "Outcome 14-16-17", "14, 15 and 66", "14, 15 and others",
    "14, 15 and 16 year olds", "Outcome 1A-3", "1 and", "16, Kent", "Type 1-16 year olds",
    "2022", "2022/23", "Outcome 2022", "Not OC16", "No outcome 16",
  ])
  func numberElsewhereIsNoCode(label: String) {
    #expect(LabelCode(label) == nil)
  }

  @Test(arguments: [
    ("OC15 - Victim Supports", "victim supports"), ("15", ""),
    ("Outcome type 1 (Charged)", "charged"),
    ("Charged (OC1)", "charged"), ("(OC1) Charged", "charged"), ("1A. Charged", "charged"),
  ])
  func wordsBesideTheCodeAreKept(label: String, words: String) {
    #expect(LabelCode(label)?.words == words)
  }

  @Test(arguments: [
    ("1. Cautioned", true), ("2) Cautioned", true), ("1: Cautioned", false),
    ("1A. Charged", false), ("Outcome 1. Cautioned", false),
  ])
  func bareNumberAsListsHaveItMayNumberAList(label: String, mayNumberAList: Bool) {
    #expect(LabelCode(label)?.mayNumberAList == mayNumberAList)
  }

  @Test func bracketsThatStateAnotherCodeAreKept() {
    #expect(LabelCode("15 - Evidential difficulties (OC16)")?.others == OutcomeCodes(.o16))
    #expect(LabelCode("15 - Evidential difficulties (OC15)")?.others == nil)
  }

  @Test func everyShippedLabelThatStatesACodeAgreesWithItsRow() throws {
    let rows = try ReferenceTable("outcome-labels.csv").rows
    #expect(rows.count == 514)
    var stated = 0
    for row in rows {
      let label = try #require(row["label"])
      guard let code = LabelCode(label) else { continue }
      stated += 1
      #expect(.assigned(code.codes) == Outcome.of(row["outcome"] ?? ""), "\(label)")
      #expect(code.others == nil, "\(label)")
      #expect(row["resolution"] == "exact" || row["resolution"] == "group", "\(label)")
    }
    #expect(stated == 250)
  }
}
