import PoliceOutcomes
import TestSupport
import Testing

/// What headings, titles and notes say of a return.
@Suite struct PassportTextTests {
  private static let place = Place(file: "returns/kent.csv", line: 9, column: 1)

  @Test(arguments: [
    ("Number of offences", CountingUnit.offences), ("Offences recorded", .offences),
    ("CRIMES", .offences), ("Crime count", .offences), ("No. of suspects", .suspects),
    ("Suspects charged", .suspects), ("Persons", .suspects), ("Total number of victims", .victims),
    ("Incidents", .incidents),
  ])
  func wholeHeadingNamesTheUnit(heading: String, unit: CountingUnit) {
    #expect(PassportText.unit(ofHeading: heading) == unit)
  }

  @Test(arguments: [
    "Offence", "Crime", "Crime group", "Offence type", "Victim age", "Total", "", "2021",
    "Victim does not support further action", "Suspect identified", "Offences with a suspect",
  ])
  func headingThatSaysMoreOrLessNamesNone(heading: String) {
    #expect(PassportText.unit(ofHeading: heading) == nil)
  }

  @Test(arguments: [
    ("Data extracted on 14/07/2022.", "2022-07-14"), ("Data as at 3 August 2022", "2022-08-03"),
    ("Extracted: 2022-08-03 10:15", "2022-08-03"),
    ("The figures are correct as at Monday 1st of March 2021 and may change", "2021-03-01"),
    ("Date of extraction - 9.7.22", "2022-07-09"),
  ])
  func noteSaysTheDayOfExtraction(note: String, day: String) {
    #expect(
      PassportText.statements(in: note, at: Self.place)
        == [PassportStatement(.extractedOn(day), at: Self.place)])
  }

  @Test(arguments: [
    "Extracted from NICHE.", "As of 1 April 2019 the code changed.", "Extracted on 31/02/2022",
    "Extracted in July 2022", "Extracted on 14/07/2022 and extracted on 15/07/2022",
    "Offences recorded from 1 January 2019 to 31 July 2022", "Contracted on 14/07/2022",
    "Number of suspects and number of victims",
  ])
  func whatIsNotSaidForCertainIsNotSaid(note: String) {
    #expect(PassportText.statements(in: note, at: Self.place) == [])
  }

  @Test func titleSaysWhatIsCounted() {
    #expect(
      PassportText.statements(in: "Number of suspects charged, by year", at: Self.place)
        == [PassportStatement(.unit(.suspects), at: Self.place)])
  }

  @Test func proseIsNotLookedThrough() {
    let prose = String(repeating: "extracted ", count: 99_000) + "on 14/07/2022"
    #expect(PassportText.statements(in: prose, at: Self.place) == [])
  }
}
