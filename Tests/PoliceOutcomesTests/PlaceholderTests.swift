import PoliceOutcomes
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("{{charge-rate}}", ["charge-rate 1:1"]),
    ("In {{ charge-rate.kent }} of", ["charge-rate.kent 1:4"]),
    ("{{a}} and {{b}}", ["a 1:1", "b 1:11"]),
    ("One\n\nthen {{a}}", ["a 3:6"]), ("One\r\nthen {{a}}", ["a 2:6"]),
    ("£–é {{a}}", ["a 1:5"]), ("{{}}", [" 1:1"]),
  ])
  func placeholderIsFoundWhereItsBracesOpen(prose: String, expected: [String]) {
    let found = Placeholder.all(in: prose).map { "\($0.figureID) \($0.line):\($0.column)" }
    #expect(found == expected)
  }

  @Test(arguments: ["", "{a}", "{{a}", "{{a\n}}", "a}}", "{ {a}}", "{", "{{", "no braces"])
  func bracesThatDoNotCloseAreText(prose: String) {
    #expect(Placeholder.all(in: prose) == [])
  }
}
