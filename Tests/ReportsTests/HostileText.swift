import Reports

/// Text that would act, break or hide, if a writer let it.
enum HostileText {
  static let all = markup + links + markdown + hidden

  static let markup = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "\" onfocus=\"alert(1)\" autofocus=\"",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<body onload=alert(1)>",
    "<iframe src=\"https://evil.example\"></iframe>",
    "<a href=\"javascript:alert(1)\">here</a>",
    "<base href=\"https://evil.example/\">",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
    "<!-- hidden -->",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "--><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php system('id'); ?>",
    "</td></tr></table><h1>Other page</h1>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "&#x3c;b&#x3e;",
    "<\u{338}script>alert(1)</script>",
    "<b>bold</b> &amp; &copy;",
  ]

  static let links = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//evil.example/page",
    "[here](javascript:alert(1))",
    "[here](https://evil.example)",
    "![alt](https://evil.example/pixel.png)",
    "[u](https://evil.example)",
    "[a]: https://evil.example \"t\"",
    "[a][b] [c][]",
    "see <https://evil.example>",
    "see https://evil.example/ or www.evil.example",
    "](https://evil.example) [x",
    "\\[here](https://evil.example)",
  ]

  static let markdown = [
    "# Heading",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "23) item",
    "> quote",
    "---",
    "***",
    "- - -",
    "* * *",
    "_ _ _",
    "===",
    "```",
    "~~~",
    "    code",
    "| a | b |",
    "a | b",
    "a \\| b",
    "| --- | --- |",
    "*slanted* **bold** _slanted_ __bold__ ~~gone~~",
    "a*b*c and snake_case_name _x_",
    "`code` and ``more`` and `",
    "$\\alpha$ and $$x$$",
    "[ ] task",
    "[x] task",
    "[^1] and [^1]: note",
    "Ends in a backslash \\",
    "Ends in a bang !",
    "Ends in a hash #",
    "two\nlines\n\n- and a list",
    "line\r\n# heading",
  ]

  static let hidden = [
    "left\u{202E}right",
    "\u{2066}isolated\u{2069}",
    "mark\u{200F}mark\u{200E}",
    "zero\u{200B}width\u{200D}join\u{FEFF}",
    "soft\u{AD}hyphen",
    "terminal \u{1B}[31mred\u{1B}[0m",
    "bell\u{7} null\u{0} delete\u{7F}",
    "next line\u{85}line\u{2028}paragraph\u{2029}",
    "tag\u{E0041}\u{E007F}",
    "private\u{E000}",
  ]
}

extension Report {
  /// A report with the same text in every field that holds text.
  static func filled(with text: String) -> Report {
    let inlines: [Inline] = [
      .text(text), .figure(PrintedFigure(id: text, text: text)),
      .emphasis([.text(text)]), .text(" "), .strong([.text(text)]), .text(" "), .code(text),
      .text(" "), .link([.text(text)], to: text), .text(" "),
      .link([.text(text)], to: "https://example.org/"), .text(text),
    ]
    let table = Table(
      id: text, caption: text, columns: [.init(text), .init(text, isNumeric: true)],
      rows: [[inlines, [.text(text)]], [[.code(text)], inlines]], notes: [inlines])
    let chart = ChartBlock(
      id: text, title: text, subtitle: text, alternativeText: text, svg: "<svg></svg>",
      table: table, notes: [inlines])
    return Report(
      id: text, title: text, standfirst: inlines,
      sections: [
        Section(
          id: text, heading: text,
          blocks: [
            .paragraph(inlines), .list([inlines, [.text(text)]]), .numberedList([[.text(text)]]),
            .definitions([DefinitionEntry(term: inlines, text: inlines)]),
            .heading(3, [.text(text)]), .quote([.paragraph([.text(text)])]),
            .preformatted(text), .table(table),
            .chart(chart),
          ])
      ])
  }
}
