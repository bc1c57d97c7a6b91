import PoliceOutcomes
import Publishing
import TestSupport

/// What must hold of any text that the figures of a study are filled into.
struct TemplateTrial {
  let result: StudyResult

  func run(_ text: String) throws {
    for file in ["t.md", "t.html", "t.tex", "t.csv", "t.txt"] { try run(text, file: file) }
  }

  private func run(_ text: String, file: String) throws {
    let template = Template(text, file: file)
    let filled = FilledTemplate(template, of: result, atMost: TemplateTrial.mostBytes)
    try Failure.unless(
      FilledTemplate(Template(text, file: file), of: result, atMost: TemplateTrial.mostBytes)
        == filled, "a template filled twice differs as \(file)")
    try Failure.unless(
      filled.text.utf8.count <= TemplateTrial.mostBytes, "a text of more bytes than may be")
    let count = shownLines(Array(text.utf8))
    var last = (0, 0)
    for diagnostic in filled.diagnostics {
      let place = (diagnostic.location.line, diagnostic.location.column)
      try Failure.unless(
        1...max(1, count) ~= place.0 && place.1 >= 1, "\(diagnostic.line) of \(count) lines")
      try Failure.unless(last <= place, "out of order: \(diagnostic.line)")
      last = place
      let line = DiagnosticText.text(diagnostic, format: .text, folder: "", line: nil)
      try Failure.unless(line.hiddenCharacters.isEmpty, "a line that steers a terminal")
    }
    if !text.utf8.contains(UInt8(ascii: "{")), !filled.hasErrors {
      try Failure.unless(
        Array(filled.text.utf8) == Array(text.utf8), "a text without placeholders changes")
    }
  }

  /// Enough for any text that is made here, and little enough to come to quickly.
  private static let mostBytes = 1 << 20

  /// A text of parts that mean something in a template, in any order.
  static func text(numbers: inout SeededNumbers) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &numbers) {
      text += parts[Int.random(in: parts.indices, using: &numbers)]
    }
    return text
  }

  private static let parts = [
    "{{charge-rate}}", "{{charge-rate|full}}", "{{charge-rate|interval}}", "{{charge-rate.force}}",
    "{{charge-rate.force.period}}", "{{offences-recorded.period}}", "{{chargeRatee}}", "{{title}}",
    "{{force}}", "{{force-name}}", "{{answer}}", "{{period}}", "{{notices}}", "{{notices}}\n",
    "{{left-braces}}", "{{}}", "{{", "}}", "{", "}", "{{ ", "{{#", "{{/", "{{^", "|", "{{|}}",
    "{{#forces}}", "{{/forces}}", "{{#periods}}", "{{/periods}}", "{{#charge-rate.force}}",
    "{{^charge-rate.force}}", "{{/charge-rate.force}}", "{{#charge-rate}}", "{{/charge-rate}}",
    "{{#forces}}\n", "{{/forces}}\r\n", "\n{{#periods}}\n", " {{/periods}} ", "\n", "\r", "\r\n",
    "\n\n",
    "    ", "\t", "`", "```\n", "<!--", "-->", "<p title=\"", "\">", "<script>", "</script>", "<",
    ">", "'",
    "\"", ",", "%", "\\", "\\begin{", "[", "]", "](", ")", "https://a.org/", "4%", "one in four",
    "only ",
    "revenge porn", "2019", "words ", "- ", "# ", "=", "é", "\u{202E}", "\u{301}", "\u{2028}",
    "\u{0}",
    "{{charge-\nrate}}", "{{\u{301}a}}", "{\u{301}{a}}",
  ]
}
