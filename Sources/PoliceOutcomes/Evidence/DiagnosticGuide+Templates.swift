extension DiagnosticGuide {
  /// The pages about templates that figures are filled into.
  static let templates = Chapter(
    title: "Templates",
    pages: [
      DiagnosticPage(
        code: "broken-block", severities: [.error],
        meaning:
          "A block of a template does not end, ends without having begun, is in one of its own kind or in more than 16 others, or the whole comes to more than 64 MiB.",
        done: "Nothing is written.",
        mending: "End each block with its own name, the last one opened first.",
        example:
          "release.md:3:1: error: '{{#forces}}' opens a block that does not end [broken-block]"
      ),
      DiagnosticPage(
        code: "unused-block", severities: [.error],
        meaning:
          "A block of a template prints nothing: it is empty, there is nothing to repeat it for, or it depends on a figure and no block says what is so otherwise.",
        done: "Nothing is written.",
        mending:
          "Write the other block, such as `{{^charge-rate}} … {{/charge-rate}}`, or take the block out.",
        example:
          "release.md:5:1: error: '{{#periods}}' is repeated for nothing: the pooled forces have no years in common [unused-block]"
      ),
      DiagnosticPage(
        code: "placeholder-out-of-place", severities: [.error],
        meaning:
          "A placeholder of a template stands where a reader does not see it or where it would act: in code, an address, a comment, a tag, a script, or in part of a cell.",
        done: "Nothing is written.",
        mending: "Put it into the text. Two braces that are meant as such are `{{left-braces}}`.",
        example:
          "page.html:7:12: error: '{{charge-rate}}' stands in a tag, a comment, a script or a style sheet [placeholder-out-of-place]"
      ),
      DiagnosticPage(
        code: "missing-notices", severities: [.error],
        meaning:
          "The study is a draft, under an embargo or of invented data, and the template does not say so.",
        done: "Nothing is written.",
        mending:
          "Write `{{notices}}` where every reader sees it. Where there is nothing to say it prints nothing.",
        example:
          "release.md:1:1: error: the study says of itself: ‘Draft: not to be quoted or published.’, and the template does not print it [missing-notices]"
      ),
    ])
}
