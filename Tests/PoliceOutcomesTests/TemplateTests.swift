import PoliceOutcomes
import Testing

/// How a template is read: where its placeholders and blocks are, and what is wrong with them.
@Suite struct TemplateTests {
  private static func faults(_ text: String, file: String = "t.txt") -> [String] {
    Template(text, file: file).faults.map { "\($0.location.line):\($0.location.column) \($0.code)" }
  }

  /// The parts as a line: text in quotation marks, placeholders in braces, blocks in brackets.
  private static func shape(_ nodes: [TemplateNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): "'\(text)'"
      case .value(let tag, let lineEnd): tag.text + lineEnd
      case .block(let block): "[\(block.tag.text) \(shape(block.nodes))]"
      }
    }.joined(separator: " ")
  }

  private static func shape(_ text: String, file: String = "t.txt") -> String {
    shape(Template(text, file: file).nodes)
  }

  /// One CR and the LF of the next line are two line ends.
  @Test(arguments: ["}}\r\n}}\rt\n", "a\rb\nc\r\n", "\r\r\n\n\r"])
  func textWithoutBracesIsKeptToTheByte(text: String) {
    let nodes = Template(text, file: "t.txt").nodes
    #expect(nodes.count == 1)
    if case .text(let kept)? = nodes.first { #expect(Array(kept.utf8) == Array(text.utf8)) }
  }

  @Test(arguments: [
    ("", ""), ("Words.", "'Words.'"), ("{{a}}", "{{a}}"),
    ("In {{ a.b | full }}.", "'In ' {{a.b|full}} '.'"),
    ("\\textbf{{{a}}}", "'\\textbf{' {{a}} '}'"), ("}} {a} { {a}}", "'}} {a} { {a}}'"),
    ("{{#a}}b{{/a}}", "[{{#a}} 'b']"), ("{{^a}}b{{/ a }}c", "[{{^a}} 'b'] 'c'"),
    ("{{#a}}{{#b}}c{{/b}}{{/a}}", "[{{#a}} [{{#b}} 'c']]"),
    ("{{a\nb}}", "{{ab}}"),
  ])
  func textIsReadIntoItsParts(text: String, expected: String) {
    #expect(Self.shape(text) == expected)
    #expect(Self.faults(text) == [])
  }

  /// A line on which nothing but the ends of blocks stands prints nothing, its end included.
  @Test(arguments: [
    ("{{#a}}\nb\n{{/a}}\n", "[{{#a}} 'b\n']"),
    ("x\n  {{#a}}  \r\nb\r\n\t{{/a}}\r\ny", "'x\n' [{{#a}} 'b\r\n'] 'y'"),
    ("{{#a}} {{#b}}\nc\n{{/b}}{{/a}}", "[{{#a}} [{{#b}} 'c\n']]"),
    ("x {{#a}}\nb {{/a}}\n", "'x ' [{{#a}} '\nb '] '\n'"),
    ("{{#a}}{{b}}{{/a}}\n", "[{{#a}} {{b}}] '\n'"),
    ("{{#a}}\n\n{{/a}}\n\n", "[{{#a}} '\n'] '\n'"),
    ("{{notices}}\nx", "{{notices}}\n 'x'"), ("a {{notices}}\nx", "'a ' {{notices}} '\nx'"),
    ("{{a}}\nx", "{{a}} '\nx'"),
  ])
  func linesOfBlocksAloneAreTakenOut(text: String, expected: String) {
    #expect(Self.shape(text) == expected)
  }

  @Test(arguments: [
    ("{{a", ["1:1 unknown-placeholder"]), ("x {{a}", ["1:3 unknown-placeholder"]),
    ("{{a {b}}", ["1:1 unknown-placeholder"]), ("{{a\n\nb}}", ["1:1 unknown-placeholder"]),
    ("{{", ["1:1 unknown-placeholder"]), ("£é {{}}", ["1:4 unknown-placeholder"]),
    ("\n{{ }}", ["2:1 unknown-placeholder"]), ("{{#}}", ["1:1 unknown-placeholder"]),
    ("{{/}}", ["1:1 unknown-placeholder"]),
    ("{{#a}}b", ["1:1 broken-block"]), ("\r\n {{^a}}b", ["2:2 broken-block"]),
    ("b{{/a}}", ["1:2 broken-block"]), ("{{#a}}{{/a}}{{/a}}", ["1:13 broken-block"]),
    ("{{#a}}{{#b}}{{/a}}", ["1:7 broken-block"]),
    ("{{#a}}{{#b}}{{/a}}{{/b}}", ["1:7 broken-block", "1:19 broken-block"]),
    ("{{#a}}\n{{b\n\n{{/c}}", ["1:1 broken-block", "2:1 unknown-placeholder", "4:1 broken-block"]),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, expected: [String]) {
    #expect(Self.faults(text) == expected)
  }

  @Test func blocksStandAtMostSixteenDeep() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { "{{#a\($0)}}" }.joined() + "x"
        + (0..<depth).reversed().map { "{{/a\($0)}}" }.joined()
    }
    #expect(Self.faults(nested(16)) == [])
    #expect(Self.faults(nested(17)) == ["1:119 broken-block"])
  }

  @Test(arguments: [
    ("t.md", "`{{a}}`", ["1:2"]), ("t.md", "x\n\n    {{a}}", ["3:5"]),
    ("t.md", "[x](https://a.org/{{a}})", ["1:19"]), ("t.md", "<!-- {{a}} -->{{b}}", ["1:6"]),
    ("t.txt", "`{{a}}`\n\n    {{a}}", []),
    ("t.html", "<p>{{a}}</p>", []), ("t.html", "<p title=\"{{a}}\" lang='{{b}}'>", []),
    (
      "t.html", "<a class=\"{{a}}\" href=\"{{b}}\" data-force='{{c}}' onclick='{{d}}' title=''>",
      ["1:24", "1:59"]
    ),
    (
      "t.html", "<meta content=\"0;url={{a}}\"><p style='{{b}}' xlink:href='{{c}}'>",
      ["1:22", "1:39", "1:58"]
    ),
    ("t.html", "<p {{a}}>", ["1:4"]), ("t.HTM", "<p id={{a}}>", ["1:7"]),
    ("t.html", "<script>x = \"{{a}}\"</script>{{b}}", ["1:14"]),
    ("t.html", "<STYLE>{{a}}</Style >{{b}}", ["1:8"]), ("t.html", "<!-- <p> {{a}}", ["1:10"]),
    ("t.html", "<!-- x --> 3 < {{a}}", []),
    ("t.tex", "10\\% {{a}} % {{b}}\n{{c}}", ["1:14"]),
    ("t.md", "`{{left-braces}}`", []),
  ])
  func aPlaceholderStandsWhereItIsShown(file: String, text: String, expected: [String]) {
    #expect(Self.faults(text, file: file) == expected.map { "\($0) placeholder-out-of-place" })
  }

  /// The numbers that a reader of the result sees, and no other.
  @Test(arguments: [
    ("t.txt", "4% and\n\n    5 offences", ["4%", "5"]), ("t.md", "`4 px` and 5%", ["5%"]),
    ("t.html", "<td width=\"4\" colspan=2>5%</td><style>a { width: 6em }</style>", ["5%"]),
    ("t.html", "<img alt=\"7% charged\" title='8%' src=\"9.png\">", ["7%", "8%"]),
    ("t.html", "<meta name=\"viewport\" content=\"initial-scale=1\"><!-- 2% -->", []),
    ("t.html", "<meta name=\"description\" content=\"3% were charged\">", ["3%"]),
    (
      "t.tex", "\\documentclass[11pt]{article} % 12\n\\vspace{4pt}\\\\[3pt] \\textbf{5\\%} of 6",
      ["{5\\%} of 6"]
    ),
    ("t.csv", "a,4%\n", ["a,4%"]),
    ("t.txt", "{{charge-rate}} of 2019, {{a}}0", ["0"]),
  ])
  func onlyWhatIsReadIsAskedFor(file: String, text: String, numbers: [String]) {
    let prose = ProseText(text, as: TextFormat(path: file))
    #expect(ProseNumbers.all(in: prose).map { String(prose.characters[$0]) } == numbers)
  }

  @Test(arguments: [
    ("a.md", TextFormat.markdown), ("b/c.MARKDOWN", .markdown), ("a.html", .html), ("a.htm", .html),
    ("a.tex", .tex), ("a.csv", .csv), ("a.txt", .plain), ("md", .plain), ("a.md/b", .plain),
    ("", .plain),
  ])
  func theFormatIsThatOfTheName(path: String, format: TextFormat) {
    #expect(TextFormat(path: path) == format)
  }
}
