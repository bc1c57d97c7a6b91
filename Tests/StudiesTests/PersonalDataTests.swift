import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// Personal data in a study's files: found wherever they stand, masked wherever they are printed.
@Suite struct PersonalDataTests {
  private static let table = "Year,Outcome,Offences\n2021,Charged,14\n2022,Ongoing,3\n"

  @Test func anAddressIsNamedWithItsPlaceAndMasked() async throws {
    let study = try await StudyFiles.kent(
      PersonalDataTests.table + "\nAsk j.smith@kent.example.org\n"
    )
    .read()
    #expect(
      study.result.diagnostics.map(\.whole) == [
        """
        returns/kent.csv:5:1: error: an e-mail address stands here, j…@k…; no report is written unless it is redacted or waived [personal-data]
          Redact the cell in redactions.csv, or accept it in waivers.csv with a reason.
        """
      ])
    #expect(study.holdsPersonalData)
    #expect(study.hasErrors)
    #expect(study.result.diagnostics.allSatisfy { $0.hidesLine })
  }

  /// Each text with the places at which it is found.
  @Test(
    arguments: [
      ("Kent Police 01632 960983\n" + table, ["1:1"]),
      ("Year,Outcome,Offences,DC Smith\n2021,Charged,14,\n2022,Ongoing,3,\n", ["1:23"]),
      ("Year,Outcome,Offences,Note\n2021,Charged,14,\n2022,Ongoing,3,see PC 1234\n", ["3:16"]),
      ("Year,Outcome,Offences\n2021,Charged,14\n2022,DC Smith 07700 900123,3\n", ["3:6", "3:6"]),
      (table + "\nContact,Jane Smith\n", ["5:9"]),
      (table + "\nKind regards\nJane Smith\n", ["6:1"]),
      (table + "2022,Ongoing,3,4,j@a.example.org\n", ["4:18"]),
      ("\"a\" b,c\nj@a.example.org\n", ["2:1"]),
      ("\"Notes\n\nj@a.example.org\"\n" + table, ["1:1"]),
      ("Year,Outcome,Offences,OIC\n2021,Charged,14,Jane Smith\n2022,Ongoing,3,Brown\n", ["2:17"]),
      ("Date recorded,Outcome,Victim age\n03/11/2021,Charged,31\n04/11/2021,Charged,\n", ["2:20"]),
      ("Date recorded,Outcome,MO\n03/11/2021,Charged,\n04/11/2021,Charged,sent it on\n", ["3:20"]),
      ("Date recorded,Outcome,Crime ref\n03/11/2021,Charged,46/1234/21\n", ["2:20"]),
    ])
  func theyAreFoundWhereverTheyStand(text: String, places: [String]) async throws {
    let study = try await StudyFiles.kent(text).read()
    let found = study.result.diagnostics.filter { $0.code == "personal-data" }
    #expect(found.map { "\($0.location.line):\($0.location.column)" } == places)
    #expect(found.allSatisfy { $0.location.file == "returns/kent.csv" && $0.severity == .error })
  }

  /// A table of counts by age is none of single people.
  @Test func aBreakdownOfCountsIsNotOfSinglePeople() async throws {
    let study = try await StudyFiles.kent(
      "Year,Outcome,Victim age,Offences\n2021,Charged,18 to 24,14\n2021,Charged,25 to 34,3\n"
    ).read()
    #expect(!study.result.diagnostics.contains { $0.code == "personal-data" })
  }

  @Test func aColumnIsOneFindingWithItsCellsCounted() async throws {
    let study = try await StudyFiles.kent(
      "Date recorded,Outcome,Victim age\n03/11/2021,Charged,31\n04/11/2022,Charged,19\n"
    ).read()
    #expect(
      study.diagnosticLines == [
        "returns/kent.csv:2:20: error: the column 'Victim age' tells of single people or records in 2 cells, the first of them here; no report is written unless it is redacted or waived [personal-data]"
      ])
  }

  @Test func otherDiagnosticsOfTheCellAreMaskedToo() async throws {
    let files = StudyFiles.kent(
      "Year,Outcome,Offences\n2021,DC Smith 07700 900123,14\n2022,Ongoing,PC Jones\n")
    let said = try await files.diagnostics().joined(separator: "\n")
    #expect(said.contains("[unknown-label]"))
    #expect(said.contains("[unreadable-count]"))
    for secret in ["Smith", "900123", "Jones"] { #expect(!said.contains(secret)) }
    let stale = try await files.with(
      "corrections.csv", "file,line,column,was,is,why\nkent.csv,2,Outcome,Charged,x,y\n"
    ).diagnostics().joined(separator: "\n")
    #expect(stale.contains("[stale-correction]"))
    for secret in ["Smith", "900123", "Jones"] { #expect(!stale.contains(secret)) }
  }

  @Test func inspectShowsThatItIsThereAndNotWhatItIs() async throws {
    let files = StudyFiles.kent(
      "Kent Police, j.smith@kent.example.org\n" + PersonalDataTests.table + "\nContact,Jane Smith\n"
    )
    try await files.onDisk { path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      #expect(inspection.diagnostics.count { $0.code == "personal-data" } == 2)
      let text = inspection.lines.joined(separator: "\n")
      #expect(text.contains("note       line 1"))
      for secret in ["j.smith", "kent.example", "Smith", "Jane"] {
        #expect(!text.contains(secret))
      }
    }
  }

  /// The address ends beyond the width of its column: half of it must not be shown.
  @Test(arguments: [40, 60, 80])
  func thePictureOfInspectMasksBeforeItCuts(width: Int) async throws {
    let files = StudyFiles.kent(
      "Outcome,2021,2022,Who\nA label that is as long as it can be in any such column,1,2,"
        + "constance.featherstonehaugh@kent.example.org\nCharged,1,2,DC Jane Featherstonehaugh\n")
    try await files.onDisk { path in
      let inspection = try Inspection(
        path: "\(path)/returns/kent.csv", referencePath: Repository.reference)
      let text = inspection.lines(width: width).joined(separator: "\n")
      #expect(text.contains("row"))
      for secret in ["constance", "feather", "Jane", "Feather", "constan"] {
        #expect(!text.contains(secret), "\(text)")
      }
    }
  }

  @Test(
    arguments: [
      ("requests.csv", "notes", "4:1"), ("codebook.csv", "why", ""), ("corrections.csv", "why", ""),
    ])
  func theStudysOwnTablesAreSearched(file: String, column: String, place: String) async throws {
    let secret = "Told by DC Smith"
    let files =
      switch file {
      case "requests.csv":
        StudyFiles.base.with(
          file,
          """
          force,asked,replied,status,files,basis,notes
          Kent,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,\(secret)
          Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,

          """)
      case "codebook.csv":
        StudyFiles.base.with(file, "label,outcome,why\nOngoing,not-yet-assigned,\(secret)\n")
      default:
        StudyFiles.base.with(
          file, "file,line,column,was,is,why\nkent.csv,2,Offences,14,15,\(secret)\n")
      }
    let study = try await files.read()
    let found = study.result.diagnostics.filter { $0.code == "personal-data" }
    #expect(found.map(\.location.file) == [file])
    #expect(found.map(\.location.line) == [2])
    #expect(found.first?.remedy.hasPrefix("Take it out of the file") == true)
    #expect(study.holdsPersonalData)
  }

  @Test func theAuthorsOwnWordsAreNotSearched() async throws {
    let study = try await StudyFiles.base.with("narrative.md", "Write to press@example.org.\n")
      .read()
    #expect(study.diagnosticLines == [])
  }

  @Test func aLabelThatNamesAPersonIsNotSuggested() async throws {
    try await StudyFiles.kent("Year,Outcome,Offences\n2021,DC Smith,14\n2022,Chargd,3\n").onDisk {
      let open = try await OpenLabels.labels(ofStudyAt: $0, referencePath: Repository.reference)
      #expect(open.labels.map(\.label) == ["Chargd"])
      #expect(open.unread == ["kent.csv"])
    }
  }
}
