import Reports
import Testing

@Suite struct ChartTextTests {
  /// Helvetica.afm: K 667, e and n 556, t 278; digits 556, comma 278. The widths that Chromium gives for the same
  /// words in DejaVu Sans are 2,247 and 2,863.
  @Test(arguments: [("Kent", 2057.0, 2247.1), ("1,169", 2502.0, 2862.8), ("", 0.0, 0.0)])
  func aTextHasRoomInAWiderFont(text: String, inHelvetica: Double, inDejaVu: Double) {
    let width = TextStyle(1000).width(of: text)
    #expect(width >= inDejaVu)
    // A sixth and a little more than Helvetica, and that exactly.
    #expect((width * 100).rounded() == (inHelvetica * 118).rounded())
  }

  @Test func boldTextIsWider() {
    #expect(TextStyle(16, isBold: true).width(of: "Kent") > TextStyle(16).width(of: "Kent"))
  }

  @Test func textIsBrokenAtSpaces() {
    let lines = TextStyle(10).lines(of: " Devon  and\nCornwall ", within: 53)
    #expect(lines == ["Devon", "and", "Cornwall"])
    #expect(TextStyle(10).lines(of: "Devon and Cornwall", within: 65) == ["Devon and", "Cornwall"])
  }

  @Test func aWordWiderThanTheRoomIsBrokenWhereItMustBe() {
    let style = TextStyle(10)
    let lines = style.lines(of: "Northamptonshire", within: 40)
    #expect(lines.joined() == "Northamptonshire")
    #expect(lines.allSatisfy { style.width(of: $0) <= 40 })
  }

  /// 40 has room for all but the last digit, 34 for no digit behind the slash.
  @Test(arguments: [("2019/20", 40.0, ["2019/", "20"]), ("2019/20", 34.0, ["2019/", "20"])])
  func aYearIsBrokenBehindItsSlash(text: String, room: Double, lines: [String]) {
    #expect(TextStyle(10).lines(of: text, within: room) == lines)
  }

  @Test func aWordOfManyPartsIsBrokenBehindTheLastThatFits() {
    let lines = TextStyle(10).lines(of: "Stoke-on-Trent", within: 55)
    #expect(lines == ["Stoke-on-", "Trent"])
  }

  @Test func noTextGivesNoLines() {
    #expect(TextStyle(10).lines(of: " \n ", within: 40) == [])
  }
}
