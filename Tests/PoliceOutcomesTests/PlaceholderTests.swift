import PoliceOutcomes
import Testing

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("{{charge-rate}}", ["charge-rate 1:1"]),
    ("In {{ charge-rate.kent }} of", ["charge-rate.kent 1:4"]),
    ("{{a}} and {{b}}", ["a 1:1", "b 1:11"]),
    ("One\n\nthen {{a}}", ["a 3:6"]), ("One\r\nthen {{a}}", ["a 2:6"]),
    ("£–é {{a}}", ["a 1:5"]), ("{{}}", [" 1:1"]), ("{{a\n}} b", ["a 1:1"]),
    ("{{a|table}}", ["a 1:1"]), ("{{{a}}}", ["a 1:2"]),
  ])
  func placeholderIsFoundWhereItsBracesOpen(prose: String, expected: [String]) {
    let found = Placeholder.all(in: prose).map { "\($0.figureID) \($0.line):\($0.column)" }
    #expect(found == expected)
  }

  @Test(arguments: ["", "{a}", "{{a}", "a}}", "{ {a}}", "{", "{{", "no braces"])
  func bracesThatDoNotCloseAreText(prose: String) {
    #expect(Placeholder.all(in: prose) == [])
  }

  @Test(arguments: [
    ("`{{a}}`", true), ("``{{a}} ` ``", true), ("```\n{{a}}\n```", true), ("~~~\n{{a}}", true),
    ("Text:\n\n    {{a}}", true), ("{{a}}", false), ("`b` {{a}} `c`", false), ("` {{a}}", false),
    ("- item\n\n    {{a}}", false), ("Text,\n    {{a}}", false), ("\\`{{a}}`", false),
  ])
  func codeIsToldFromProse(prose: String, isInCode: Bool) {
    #expect(Placeholder.all(in: prose).map(\.isInCode) == [isInCode])
  }

  @Test(arguments: [
    ("{{table:a}}", true), ("Text.\n\n{{table:a}}\n\nText.", true), (" {{table:a}} \n", true),
    ("See {{table:a}}", false), ("{{table:a}}.", false), ("Text.\n{{table:a}}", false),
    ("{{table:a}}\nText.", false),
  ])
  func aBlockStandsBetweenBlankLines(prose: String, isAlone: Bool) {
    #expect(Placeholder.all(in: prose).map(\.isAlone) == [isAlone])
  }

  @Test func theStyleFollowsTheBar() {
    let found = Placeholder.all(in: "{{ charge-rate.kent | full }} {{open}} {{chart:a}}")
    #expect(found.map(\.figureID) == ["charge-rate.kent", "open", "chart:a"])
    #expect(found.map(\.style) == ["full", nil, nil])
    #expect(found.map(\.isBlock) == [false, false, true])
  }
}
