import Foundation
import PoliceOutcomes
import TestSupport
import Testing

/// What the search for personal data finds, and what it must leave alone.
@Suite struct PersonalDataSearchTests {
  /// Text, the part that is found, and what is printed in its place. Telephone numbers are of the
  /// ranges that Ofcom keeps for drama, the National Insurance number is HMRC's own example.
  @Test(
    arguments: [
      ("j.smith@kent.pnn.police.uk", "j.smith@kent.pnn.police.uk", "j…@k…"),
      ("Write to FOI-Team@example.org.", "FOI-Team@example.org", "F…@e…"),
      ("07700 900123", "07700 900123", "07… (11 digits)"),
      ("Tel 01632 960 983", "01632 960 983", "01… (11 digits)"),
      ("(020) 7946 0958", "(020) 7946 0958", "02… (11 digits)"),
      ("+44 (0)20 7946 0958", "+44 (0)20 7946 0958", "+44… (13 digits)"),
      ("ring 02079460958 today", "02079460958", "02… (11 digits)"),
      ("0044 20 7946 0958", "0044 20 7946 0958", "00… (14 digits)"),
      ("extn. 4321", "4321", "4… (4 digits)"),
      ("Telephone: 690690", "690690", "6… (6 digits)"),
      ("Charged by DC Jane Smith", "DC Jane Smith", "DC S…"),
      ("outcome 'PC Smith' is", "PC Smith", "PC S…"),
      ("PC 1234 Smith", "PC 1234 Smith", "PC S…"),
      ("PC1234 Smith", "PC1234 Smith", "PC S…"),
      ("PC1234", "PC1234", "PC…"),
      ("DS 5678", "DS 5678", "DS …"),
      ("Det Sgt A. Brown", "Sgt A. Brown", "Sgt B…"),
      ("DI O\u{2019}Neill", "DI O\u{2019}Neill", "DI O…"),
      ("Sergeant Anne Smith-Jones", "Sergeant Anne Smith-Jones", "Sergeant J…"),
      ("PC SMITH", "PC SMITH", "PC S…"),
      ("Chief Constable Jane Marsh", "Constable Jane Marsh", "Constable M…"),
      ("Collar number 1234", "1234", "…"),
      ("warrant no. 123456", "123456", "…"),
      ("seen by Mrs Patel", "Mrs Patel", "Mrs P…"),
      ("Information Rights Officer: Jane Smith", "Jane Smith", "J… S…"),
      ("Disclosure Officer - J. Smith", "J. Smith", "J… S…"),
      ("Contact: Jane Smith", "Jane Smith", "J… S…"),
      ("Prepared by Jane Smith", "Jane Smith", "J… S…"),
      ("Contact name: Jane Smith", "Jane Smith", "J… S…"),
      ("Jane Smith, Information Rights Officer", "Jane Smith", "J… S…"),
      ("Kind regards, Jane Smith", "Jane Smith", "J… S…"),
      ("Yours sincerely\nJane", "Jane", "J…"),
      ("Maidstone ME15 9BZ", "ME15 9BZ", "ME…"),
      ("SW1A1AA", "SW1A1AA", "SW…"),
      ("QQ123456C and AB 12 34 56 C", "AB 12 34 56 C", "AB…"),
      ("DOB 03/04/1990", "03/04/1990", "…"),
      ("born on 3 May 1990", "3 May 1990", "…"),
      ("date of birth: 1990-05-03", "1990-05-03", "…"),
    ])
  func personalDataAreFoundAndMasked(text: String, part: String, mask: String) {
    var search = PersonalDataSearch()
    let found = search.findings(in: text)
    let scalars = Array(text.unicodeScalars)
    let parts = found.map { String(String.UnicodeScalarView(scalars[$0.range])) }
    #expect(parts == [part])
    #expect(found.map(\.mask) == [mask])
    #expect(search.masked(text) == text.replacingOccurrences(of: part, with: mask))
    #expect(search.findings(in: search.masked(text)).isEmpty)
  }

  @Test(
    arguments: [
      "PC", "DS", "PC - Charged", "PC Charged", "DS Outcome 16", "DC 2021", "CC", "Type 1a - PC",
      "Inspector of Constabulary", "Chief Constable of Kent", "HM Inspectorate", "Kent Police",
      "01632960983/21", "FOI/01632960983", "FOI 0001/23", "FOI-2021-01632", "12,345,678,901",
      "12345678901", "1632960983", "2019/20 2020/21", "03-11-2021 10:15",
      "2021-04-01 to 2022-03-31",
      "01/04/2021 - 31/03/2022", "008/71", "0.1234567890", "00012345678", "1 234 567 890 123",
      "@KentPolice", "14 @ 12", "Outcome 1A 2A", "E1", "S1 offences", "OC10 OC11", "O16", "15:",
      "Contact: Kent Police FOI Team", "Contact: Information Rights",
      "Prepared by Greater Manchester Police",
      "Contact West Yorkshire Police", "Disclosure Officer", "Investigating Officer", "Regards",
      "extension of bail 2021", "Extension 2021", "warrant issued", "born in 2001", "date of birth",
      "Evidential difficulties: suspect identified; victim supports action", "mobile 4",
      "Police Constable", "Sergeant", "Detective Constable Degree Apprenticeship", "Dr", "Miss",
      "Prepared by Corporate Development", "Produced by Performance Analytics Bureau",
      "Extracted by Business Objects", "Decision Maker: Force Disclosure Unit",
      "Freedom of Information Act 2000, section 40(2)", "Contact Management Centre",
      "PS Please note", "DC Oct 2021", "'PC'", "Contact: Victim Support", "Crime No 12",
      "year ending 31 March 2022", "+12% on 2021", "commit 0fa1a60", "GB123456A",
    ])
  func whatIsNoneIsLeftAlone(text: String) {
    var search = PersonalDataSearch()
    #expect(search.findings(in: text).map { "\($0.kind) \($0.mask)" } == [])
  }

  /// Every text of the reference data and of the shipped studies: names of forces, places,
  /// outcomes, counts, periods and references.
  @Test func noCellOfTheShippedDataIsPersonal() throws {
    let manager = FileManager.default
    var search = PersonalDataSearch()
    var cells = 0
    for path in (manager.subpaths(atPath: Repository.datasets) ?? []).sorted()
    where path.hasSuffix(".csv") && !path.hasSuffix("support-services.csv") {
      let bytes = manager.contents(atPath: "\(Repository.datasets)/\(path)") ?? Data()
      let text = String(decoding: bytes, as: UTF8.self)
      // Cells and whole lines: a mark between cells may make a name of two.
      for cell in text.split(whereSeparator: { ",;\t|\"\n\r".contains($0) }).map(String.init)
        + text.split(whereSeparator: \.isNewline).map(String.init)
      {
        cells += 1
        #expect(search.findings(in: cell).map(\.mask) == [], "\(path): \(cell)")
      }
    }
    #expect(cells > 5_000)
  }

  @Test func aBlankedTextIsAsLongAsBefore() {
    var search = PersonalDataSearch()
    #expect(search.blanked("2021,DC Smith,14") == "2021,••••••••,14")
  }

  @Test(
    arguments: [
      ("Victim age", PersonalColumn.attributes), ("Sex of complainant", .attributes),
      ("AGGRIEVED ETHNICITY", .attributes), ("Victim name", .names), ("OIC", .names),
      ("Investigating officer", .names), ("DOB", .birthDates), ("Date of birth", .birthDates),
      ("Crime reference number", .references), ("Crime No", .references), ("MO", .attributes),
      ("Modus operandi", .attributes), ("Summary of circumstances", .attributes),
      ("Offence notes", .freeText), ("Offence description", .freeText),
    ])
  func aHeadingTellsOfSinglePeople(heading: String, column: PersonalColumn) {
    #expect(PersonalColumn(heading: heading) == column)
  }

  @Test(
    arguments: [
      "Outcome", "Victim supports action", "Victim-based crime", "Offences", "Number of crimes",
      "Month recorded", "Further information on outcome", "Suspect identified", "Crime group",
      "Force", "Offence code", "Total number of offences", "Age", "Hospital", "Police officer",
      "HO offence ref",
    ])
  func otherHeadingsDoNot(heading: String) {
    #expect(PersonalColumn(heading: heading) == nil)
  }

  /// Records of a large file are not looked at closer where a cell is made so.
  @Test func fewDigitsAndSignsWithALetterBeforeThemOrNoneAreNothing() {
    var numbers = SeededNumbers(seed: 82)
    var search = PersonalDataSearch()
    // What has no bit of 0x40 and is no digit; a digit oftener.
    let signs = (0x01...0x3F).filter { !(0x30...0x39 ~= $0) }.map(UInt8.init)
    let letters = Array("ABDMPTXYZabdmptxyz".utf8)
    for _ in 0..<50_000 {
      var bytes: [UInt8] = []
      var digits = 0
      if Bool.random(using: &numbers) {
        bytes = [letters[Int.random(in: letters.indices, using: &numbers)], 0x30]
        digits = 1
      }
      for _ in 0..<Int.random(in: 0...14, using: &numbers) {
        if digits < PersonalDataSearch.harmlessDigits, Int.random(in: 0..<3, using: &numbers) > 0 {
          bytes.append(0x30 + UInt8.random(in: 0...9, using: &numbers))
          digits += 1
        } else {
          bytes.append(signs[Int.random(in: signs.indices, using: &numbers)])
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(search.findings(in: text).isEmpty, "\(text.debugDescription)")
      #expect(!PersonalDataSearch.announcesName(text), "\(text.debugDescription)")
    }
  }
}
