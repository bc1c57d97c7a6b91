import PoliceOutcomes
import TestSupport
import Testing

@Suite struct CountTextTests {
  @Test(arguments: [
    ("0", 0), ("7", 7), (" 12 ", 12), ("1,234", 1234), ("1 234", 1234),
    ("1\u{A0}234", 1234), ("12,345,678", 12_345_678), ("12 (3%)", 12), ("12(3.4%)", 12),
    ("1,234 (12%)", 1234), ("12.0", 12), ("12.", 12), ("1234", 1234), ("\u{FEFF}5", 5),
    ("2019", 2019), ("nil", 0), ("Nil", 0), ("none", 0), ("ZERO", 0), ("0.0", 0),
  ])
  func wholeNumberIsACount(text: String, count: Int) {
    #expect(CountText(text) == .count(OffenceCount(count)))
  }

  @Test(arguments: [
    ("<5", "1-4"), ("< 5", "1-4"), ("<10", "1-9"), ("<=5", "1-5"), ("≤5", "1-5"), ("≤ 5", "1-5"),
    ("Fewer than five", "1-4"), ("fewer than 5", "1-4"), ("Less than 3", "1-2"), ("under 5", "1-4"),
    ("Below 10", "1-9"), ("up to 5", "1-5"), ("5 or fewer", "1-5"), ("five or less", "1-5"),
    ("1 to 4", "1-4"), ("one to four", "1-4"), ("100-2000", "100-2000"),
    ("1-4", "1-4"), ("1 – 4", "1-4"), ("1—4", "1-4"), ("0-5", "0-5"), ("01-04", "1-4"),
  ])
  func countWithinBoundsKeepsThem(text: String, bounds: String) {
    #expect(CountText(text) == .count(.of(bounds)))
  }

  @Test(arguments: [
    ("1234*", "1234"), ("1,234 *", "1234"), ("12**", "12"), ("12†", "12"), ("12 ‡", "12"),
    ("12¹", "12"), ("12 [note 1]", "12"), ("12[Note 12]", "12"), ("12 [1]", "12"),
    ("12 [p]", "12"), ("12 [r] [note 2]", "12"), ("12 (3%)*", "12"), ("0*", "0"), ("nil*", "0"),
    ("<5*", "1-4"), ("1-4 †", "1-4"),
  ])
  func marksOfFootnotesDoNotChangeTheCount(text: String, bounds: String) {
    #expect(CountText(text) == .count(.of(bounds)))
  }

  @Test(arguments: ["12 [c]", "12 [x]", "12 [e]", "12 [see note]", "12 [2019]", "***", "12*3"])
  func otherMarksBesideACountAreNotPassedOver(text: String) {
    #expect(CountText(text) == .unreadable(.unknown))
  }

  @Test(arguments: ["~12", "c.12", "c. 12", "approx 12", "about 12", "12 (rounded)", "12+", "10s"])
  func roundingIsNotGuessed(text: String) {
    #expect(CountText(text) == .unreadable(.unknown))
  }

  @Test(arguments: ["", " ", "\t", "\u{A0}", "\u{200B}"])
  func nothingWrittenIsBlank(text: String) {
    #expect(CountText(text) == .blank)
  }

  @Test(arguments: ["-", "–", "—", "‐", "‑", "‒", "―", "−", "--", " - ", "－"])
  func dashOfEveryKindIsADashAndNotZero(text: String) {
    #expect(CountText(text) == .dash)
  }

  @Test(arguments: [
    "*", "**", "[c]", "[C]", "c", "..", "…", "...", "#", "~", "[low]", "S", "Supp", "Suppressed",
    "redacted", "Withheld",
  ])
  func markWithoutBoundsWithholdsTheCount(text: String) {
    #expect(CountText(text) == .withheld)
  }

  @Test(arguments: [
    "n/a", "N/A", "na", "[x]", "x", "[z]", "Not held", "not available", "No information held",
    "s12", "S.12", "s40", "s.40", "Section 40", "Exempt", "refused",
  ])
  func countThatIsNotHeldIsMissing(text: String) {
    #expect(CountText(text) == .notHeld)
  }

  @Test(
    arguments: [
      ("-3", .negative), ("−3", .negative), ("- 12", .negative), ("-1,234", .negative),
      ("12.5", .fraction), ("1.234", .fraction), ("0.5", .fraction),
      ("04-Jan", .date), ("Jan-04", .date), ("4 Jan", .date), ("01/Apr", .date),
      ("Aug-71", .date), ("71-Aug", .date),
      ("8/71", .period), ("01/08/1971", .period), ("2019-04-01", .period), ("2019-04", .period),
      ("2019-2020", .period), ("2019 to 2022", .period), ("2019/20", .period), ("2019-20", .period),
      ("1990-2099", .period),
      ("#REF!", .spreadsheetError), ("#N/A", .spreadsheetError), ("#DIV/0!", .spreadsheetError),
      ("#VALUE!", .spreadsheetError), ("#NAME?", .spreadsheetError), ("####", .spreadsheetError),
      ("Err:508", .spreadsheetError),
      ("1.2E+03", .scientific), ("1e3", .scientific), ("1.23e-05", .scientific),
      ("00871", .leadingZeros), ("007", .leadingZeros), ("00", .leadingZeros),
      ("twelve", .unknown), ("12%", .unknown), ("1,23", .unknown), ("12,34", .unknown),
      ("1234,567", .unknown), ("4-1", .unknown), ("<1", .unknown), ("<", .unknown),
      ("(3%)", .unknown),
      ("1 2", .unknown), ("+5", .unknown), ("five", .unknown), ("٣", .unknown), (".", .unknown),
      ("99999999999999999999", .unknown), ("see note", .unknown),
    ] as [(String, CountText.Unreadable)])
  func whatIsNoCountSaysWhy(text: String, why: CountText.Unreadable) {
    #expect(CountText(text) == .unreadable(why))
  }

  @Test func oneTokenIsNeverReadAsAnother() {
    let tokens = ["", "-", "*", "n/a", "0"]
    #expect(Set(tokens.map { CountText($0) }).count == tokens.count)
  }
}
