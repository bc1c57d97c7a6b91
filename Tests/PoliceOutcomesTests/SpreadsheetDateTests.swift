import PoliceOutcomes
import Testing

/// What Excel makes of what is typed: 1-4 is 04-Jan where the month comes first and 01-Apr where
/// the day does; 8/71 is Aug-71.
@Suite struct SpreadsheetDateTests {
  @Test(arguments: [
    ("04-Jan", "1-4"), ("01-Apr", "1-4"), ("Jan-04", "1-4"), ("4 Jan", "1-4"), ("05-Sep", "5-9"),
    ("09-May", "5-9"), ("10-Dec", "10-12"), ("Aug-71", "8/71"), ("71-Aug", "8/71"),
    ("08-Jul-71", "7/71"),
  ])
  func aDateSaysWhatItMayHaveBeen(text: String, original: String) {
    #expect(SpreadsheetDate.original(of: text) == original)
  }

  @Test(arguments: ["4", "04-Apr", "January", "2021-04-01", "Jan 2021", "1-4", "", "Jan Feb"])
  func whatIsNoSuchDateSaysNothing(text: String) {
    #expect(SpreadsheetDate.original(of: text) == nil)
  }
}
