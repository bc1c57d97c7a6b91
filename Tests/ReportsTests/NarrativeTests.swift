import Reports
import Testing

@Suite struct NarrativeTests {
  @Test(arguments: [
    ("", []),
    ("\n\n", []),
    ("Words.", [Block.paragraph([.text("Words.")])]),
    ("Two\nlines  \nand a third.", [.paragraph([.text("Two lines and a third.")])]),
    (
      "*a* **b** `c`",
      [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "), .code("c"),
        ])
      ]
    ),
    (
      "# A\n\n## B\n\n#### C",
      [
        .heading(3, [.text("A")]), .heading(4, [.text("B")]), .heading(4, [.text("C")]),
      ]
    ),
    ("## A\n\n### B", [.heading(3, [.text("A")]), .heading(4, [.text("B")])]),
    ("- a\n- b", [.list([[.text("a")], [.text("b")]])]),
    ("1. a\n2. b", [.numberedList([[.text("a")], [.text("b")]])]),
    (
      "- a\n\n  more\n  - inner\n- b",
      [
        .list([[.text("a"), .text(" "), .text("more")], [.text("inner")], [.text("b")]])
      ]
    ),
    (
      "> a\n>\n> > b",
      [
        .quote([.paragraph([.text("a")]), .quote([.paragraph([.text("b")])])])
      ]
    ),
    (">", []),
    ("a\n\n---\n\nb", [.paragraph([.text("a")]), .paragraph([.text("b")])]),
    ("```\none\n\ntwo\n```", [.preformatted("one\n\ntwo")]),
    ("```\n```", []),
    (
      "![A *chart*](x.png) b",
      [
        .paragraph([.text("A "), .emphasis([.text("chart")]), .text(" b")])
      ]
    ),
    ("![A chart](x.png)", [.paragraph([.text("A chart")])]),
    ("[a](https://x.org)", [.paragraph([.link([.text("a")], to: "https://x.org")])]),
    ("[a](#law)", [.paragraph([.link([.text("a")], to: "#law")])]),
    ("[a](javascript:x)", [.paragraph([.text("a"), .text(" (javascript:x)")])]),
    ("[a]()", [.paragraph([.text("a")])]),
    ("<div onclick=\"x\">\nb\n</div>", [.paragraph([.text("<div onclick=\"x\">\nb\n</div>")])]),
    ("a <b>c</b>", [.paragraph([.text("a <b>c</b>")])]),
    ("&lt;b&gt; \\*c\\*", [.paragraph([.text("<b> *c*")])]),
    ("a\u{0}b", [.paragraph([.text("a\u{FFFD}b")])]),
  ])
  func proseBecomesBlocks(_ prose: String, _ blocks: [Block]) {
    #expect(Narrative.blocks(prose) { _ in nil } == blocks)
  }

  @Test(arguments: [
    ("{{a}}", [Inline.figure(PrintedFigure(id: "a", text: "1"))]),
    ("Of {{ a }}.", [.text("Of "), .figure(PrintedFigure(id: "a", text: "1")), .text(".")]),
    (
      "{{a}}{{a}}",
      [
        .figure(PrintedFigure(id: "a", text: "1")), .figure(PrintedFigure(id: "a", text: "1")),
      ]
    ),
    ("{{\na }}", [.figure(PrintedFigure(id: "a", text: "1"))]),
    ("{{a_b_c}}", [.figure(PrintedFigure(id: "a_b_c", text: "2"))]),
    ("**{{a}}** of", [.strong([.figure(PrintedFigure(id: "a", text: "1"))]), .text(" of")]),
    ("[{{a}}](#law)", [.link([.figure(PrintedFigure(id: "a", text: "1"))], to: "#law")]),
    ("{{ unknown }}", [.text("{{ unknown }}")]),
    ("{{{a}}}", [.text("{"), .figure(PrintedFigure(id: "a", text: "1")), .text("}")]),
    ("{{a} {a}} {{a", [.text("{{a} {a}} {{a")]),
    ("`{{a}}`", [.code("{{a}}")]),
  ])
  func placeholdersBecomeFigures(_ prose: String, _ inlines: [Inline]) {
    let blocks = Narrative.blocks(prose) { id in
      switch id {
      case "a": PrintedFigure(id: "a", text: "1")
      case "a_b_c": PrintedFigure(id: "a_b_c", text: "2")
      default: nil
      }
    }
    #expect(blocks == [.paragraph(inlines)])
  }

  @Test func proseNestedWithoutEndIsReadAsText() {
    let prose = String(repeating: "> ", count: 5_000) + "deep"
    let text = MarkdownWriter.markdown(
      Report(
        id: "r", title: "R", standfirst: [],
        sections: [
          Section(id: "s", heading: "S", blocks: Narrative.blocks(prose) { _ in nil })
        ]))
    #expect(text.hasSuffix("> deep\n"))
  }
}
