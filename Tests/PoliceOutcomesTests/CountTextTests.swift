import PoliceOutcomes
import TestSupport
import Testing

@Suite struct CountTextTests {
  @Test(arguments: [
    ("0", 0), ("7", 7), (" 12 ", 12), ("007", 7), ("1,234", 1234), ("1 234", 1234),
    ("1\u{A0}234", 1234), ("12,345,678", 12_345_678), ("12 (3%)", 12), ("12(3.4%)", 12),
    ("1,234 (12%)", 1234), ("12.0", 12), ("12.", 12), ("1234", 1234), ("\u{FEFF}5", 5),
  ])
  func wholeNumberIsACount(text: String, count: Int) {
    #expect(CountText(text) == .count(OffenceCount(count)))
  }

  @Test(arguments: [
    ("<5", "1-4"), ("< 5", "1-4"), ("<10", "1-9"), ("<=5", "1-5"), ("≤5", "1-5"), ("≤ 5", "1-5"),
    ("Fewer than five", "1-4"), ("fewer than 5", "1-4"), ("Less than 3", "1-2"), ("under 5", "1-4"),
    ("Below 10", "1-9"), ("up to 5", "1-5"), ("5 or fewer", "1-5"), ("five or less", "1-5"),
    ("1-4", "1-4"), ("1 – 4", "1-4"), ("1—4", "1-4"), ("0-5", "0-5"), ("01-04", "1-4"),
  ])
  func countWithinBoundsKeepsThem(text: String, bounds: String) {
    #expect(CountText(text) == .count(.of(bounds)))
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
      ("1e3", .unknown), ("#REF!", .unknown), ("#N/A", .unknown), ("#DIV/0!", .unknown),
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
