import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// What figures of a study a template comes to, and what is wrong with one.
@Suite struct FilledTemplateTests {
  /// Kent has 150 offences of which 30 were charged, Essex 40 of which 10 were; Surrey refused.
  private static let files = StudyFiles.base
    .with(
      "requests.csv",
      """
      force,asked,replied,status,reason,files,basis,extracted_on
      Kent,2023-01-09,2023-02-06,complete,,kent.csv,offences-recorded,2023-01-30
      Essex,2023-01-09,2023-02-03,complete,,essex.csv,offences-recorded,2023-01-30
      Surrey,2023-01-09,2023-02-03,refused,s12 cost,,,

      """
    )
    .with(
      "returns/kent.csv",
      "Year,Outcome,Offences\n2021,Charged,10\n2021,Ongoing,40\n2022,Charged,20\n2022,Ongoing,80\n"
    )
    .with(
      "returns/essex.csv",
      "Year,Outcome,Offences\n2021,Charged,4\n2021,Ongoing,16\n2022,Charged,6\n2022,Ongoing,14\n")

  private static let study = Task { try await result(of: files) }

  private static func result(of files: StudyFiles) async throws -> StudyResult {
    try await files.onDisk { path in
      try await StudyRun.study(at: path, referencePath: Repository.reference).result
    }
  }

  private static func filled(
    _ text: String, file: String = "t.txt", force: String? = nil
  ) async throws -> FilledTemplate {
    let result = try await study.value
    let force = result.requests.map(\.force).first { $0.id == force }
    return FilledTemplate(Template(text, file: file), of: result, force: force)
  }

  @Test(arguments: Repository.studies)
  func everyFigureIsPrintedAsFiguresCSVHasIt(name: String) async throws {
    let study = try await ShippedStudy.named(name)
    let table = try readRecords(Array(study.text("figures.csv").utf8))
    let heading = try #require(table.records.first).fields.map(\.text)
    let column = try #require(heading.firstIndex(of: "text"))
    let rows = table.records.dropFirst().map { ($0.fields[0].text, $0.fields[column].text) }
    #expect(rows.count > 100)
    let template = Template(
      "{{notices}}\n" + rows.map { "\($0.0): {{\($0.0)|full}}\n" }.joined(), file: "t.txt")
    let filled = FilledTemplate(template, of: study.study.result)
    #expect(filled.diagnostics.filter { $0.code != "unbound-number" } == [])
    let lines = filled.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init).suffix(rows.count + 1).dropLast()
    #expect(
      Array(lines) == rows.map { "\($0.0): \(SpreadsheetText.restored($0.1))" })
  }

  @Test func aPlaceholderPrintsWhatTheNarrativePrints() async throws {
    let files = Self.files.with(
      "narrative.md",
      "{{charge-rate}}; {{charge-rate|table}}; {{charge-rate|words}}; {{charge-rate|full}}; {{charge-rate.essex}}\n"
    )
    let result = try await Self.result(of: files)
    let filled = FilledTemplate(Template(result.narrative, file: "t.txt"), of: result)
    #expect(
      filled.text
        == "21%; 21.1%; 21.1%; 21.1% (95% interval 15.8% to 27.4%), 40 of 190; 10 of 40\n")
    let report = try await files.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let files = await Edition.files(of: study)
      return String(
        decoding: try #require(files.first { $0.path == "report.md" }).bytes, as: UTF8.self)
    }
    for words in filled.text.split(separator: ";") {
      let words = words.trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(report.contains(words), "\(words)")
    }
  }

  /// 30 of 150 and 10 of 40, by hand; 190 offences in all, 70 of 2021 and 120 of 2022.
  @Test(arguments: [
    ("{{offences-recorded}}", "190"), ("{{charge-rate|counts}}", "40 of 190"),
    ("{{charge-rate|numerator}}", "40"), ("{{charge-rate|denominator}}", "190"),
    ("{{charge-rate.kent}}", "20%"), ("{{charge-rate.kent|words}}", "a fifth"),
    ("{{charge-rate.kent|title}}", "Charged or summonsed, Kent, January 2021 to December 2022"),
    ("{{charge-rate.kent.2022|period}}", "2022"),
    ("{{charge-rate.essex}}", "10 of 40"),
    ("{{charge-rate.essex|interval}}", "no percentage on fewer than 50 offences"),
    ("{{charge-rate.essex|numerator}}", "10"),
    (
      "{{title}}; {{window}}; {{publisher}}; {{contact}}; {{offences}}",
      "Two forces, 2021 to 2022; January 2021 to December 2022; A publisher; press@example.org; intimate image offences"
    ),
    ("{{question}}", "What share was charged?"),
    ("{{notices}}", ""), ("a{{left-braces}}b}}", "a{{b}}"), ("\\x{{{forces-asked}}}", "\\x{3}"),
    (
      "{{#forces}}{{force}} {{force-name}} {{answer}}; {{/forces}}",
      "Essex Essex Police complete; Kent Kent Police complete; Surrey Surrey Police refused (s12 cost); "
    ),
    (
      "{{#forces}}\n{{force}}: {{charge-rate.force|counts}}\n{{/forces}}\n",
      "Essex: 10 of 40\nKent: 30 of 150\nSurrey: no figure (refused)\n"
    ),
    ("{{#periods}}{{period}}: {{offences-recorded.period}}. {{/periods}}", "2021: 70. 2022: 120. "),
    (
      "{{#forces}}{{#periods}}{{force}} {{period}}: {{offences-recorded.force.period}}; {{/periods}}{{/forces}}",
      "Essex 2021: 20; Essex 2022: 20; Kent 2021: 50; Kent 2022: 100; "
    ),
    (
      "{{#periods}}{{#forces}}{{offences-recorded.force.period}} {{/forces}}| {{/periods}}",
      "20 50 no figure (refused) | 20 100 no figure (refused) | "
    ),
    (
      "{{#forces}}{{#charge-rate.force}}{{force}}: {{charge-rate.force}}{{/charge-rate.force}}{{^charge-rate.force}}{{force}} has too few or gave none{{/charge-rate.force}}. {{/forces}}",
      "Essex has too few or gave none. Kent: 20%. Surrey has too few or gave none. "
    ),
    ("{{#charge-rate}}yes{{/charge-rate}}{{^charge-rate}}no{{/charge-rate}}", "yes"),
    (
      "{{#charge-rate.essex}}yes{{/charge-rate.essex}}{{^charge-rate.essex}}no{{/charge-rate.essex}}",
      "no"
    ),
    ("{{^charge-rate.essex}}{{#charge-rate}}a{{/charge-rate}}{{/charge-rate.essex}}", "a"),
    ("one line\r\nthe next\r", "one line\r\nthe next\r"), ("", ""),
  ])
  func whatIsNamedIsPrinted(text: String, expected: String) async throws {
    let filled = try await Self.filled(text)
    #expect(filled.text == expected)
    #expect(filled.diagnostics.map(\.line) == [])
  }

  @Test func aTemplateMayBeAboutOneForce() async throws {
    let text =
      "To {{force-name}}: {{charge-rate.force|counts}}{{#periods}}; {{period}}: {{offences-recorded.force.period}}{{/periods}}"
    let filled = try await Self.filled(text, force: "kent")
    #expect(filled.text == "To Kent Police: 30 of 150; 2021: 50; 2022: 100")
    #expect(filled.diagnostics == [])
    let again = try await Self.filled("{{#forces}}{{force}}{{/forces}}", force: "kent")
    #expect(again.diagnostics.map(\.code) == ["broken-block"])
  }

  @Test(arguments: [
    (
      "The rate is {{chargeRatee}}.",
      "1:13 unknown-placeholder The nearest: 'charge-rate', 'charge-rate.kent'."
    ),
    (
      "\n {{charge-rate.knt.2021}}",
      "2:2 unknown-placeholder The nearest: 'charge-rate.kent.2021', 'charge-rate.kent.2022', 'charge-rate.2021'."
    ),
    ("{{titel}}", "1:1 unknown-placeholder The nearest: 'title'."),
    ("{{zzzzzzzzzzzzzzzzzzzz}}", "1:1 unknown-placeholder The ids are in figures.csv."),
    (
      "{{charge-rate|ful}}",
      "1:1 unknown-placeholder It takes 'full', 'headline', 'table', 'words', 'counts', 'numerator', 'denominator', 'interval', 'title', 'period', 'definition'."
    ),
    (
      "{{charge-rate|}}",
      "1:1 unknown-placeholder It takes 'full', 'headline', 'table', 'words', 'counts', 'numerator', 'denominator', 'interval', 'title', 'period', 'definition'."
    ),
    ("{{title|full}}", "1:1 unknown-placeholder Take out what follows the bar."),
    (
      "{{forces-asked|denominator}}",
      "1:1 unknown-placeholder Take out what follows the bar, or name a share."
    ),
    (
      "{{published}}",
      "1:1 unknown-placeholder Add `published: 2024-05-31` to study.yml, or take the placeholder out."
    ),
    ("{{force}}", "1:1 unknown-placeholder Write it between {{#forces}} and {{/forces}}."),
    (
      "{{charge-rate.force}}",
      "1:1 unknown-placeholder Write it between {{#forces}} and {{/forces}}."
    ),
    (
      "{{#forces}}{{force}} {{charge-rate.force.period}}{{/forces}}",
      "1:22 unknown-placeholder Write it between {{#periods}} and {{/periods}}."
    ),
    (
      "{{#forces}}{{force}} {{charge-rate.frce}}{{/forces}}",
      "1:22 unknown-placeholder The nearest: 'charge-rate.force', 'charge-rate.essex', 'charge-rate.2021'."
    ),
    ("{{#foces}}a{{/foces}}", "1:1 unknown-placeholder The nearest: 'forces'."),
    ("{{table:forces-table}}", "1:1 unknown-placeholder The ids are in figures.csv."),
    ("{{#title}}a{{/title}}", "1:1 broken-block Name a figure, such as {{#charge-rate}}."),
    (
      "{{#charge-rate|full}}a{{/charge-rate|full}}",
      "1:1 broken-block Take out what follows the bar."
    ),
    ("{{^forces}}a{{/forces}}", "1:1 broken-block Write {{#forces}}."),
    (
      "{{#forces}}{{force}}{{#forces}}a{{/forces}}{{/forces}}",
      "1:21 broken-block End that block before it."
    ),
    ("{{#forces}}\n{{/forces}}", "1:1 unused-block Write what it is to print, or take it out."),
    (
      "{{#charge-rate}} {{/charge-rate}}",
      "1:1 unused-block Write what it is to print, or take it out."
    ),
    (
      "{{#charge-rate.essex}}a{{/charge-rate.essex}}",
      "1:1 unused-block Write that between {{^charge-rate.essex}} and {{/charge-rate.essex}}, or take the block out."
    ),
    (
      "{{^charge-rate}}a{{/charge-rate}}",
      "1:1 unused-block Write that between {{#charge-rate}} and {{/charge-rate}}, or take the block out."
    ),
    (
      "Of these, 4% were charged.",
      "1:11 unbound-number Write the figure's placeholder in its place, such as {{charge-rate}}, or allow the words, with the reason, under `templates` in study.yml."
    ),
    (
      "Revenge porn",
      "1:1 avoided-words It implies that the survivor did something to be avenged or ashamed of. The words of others stand in quotation marks, or are allowed under `templates` in study.yml."
    ),
  ])
  func whatIsWrongIsSaidWithItsPlaceAndHowToMendIt(text: String, expected: String) async throws {
    let said = try await Self.filled(text).diagnostics.map {
      "\($0.location.line):\($0.location.column) \($0.code) \($0.remedy)"
    }
    #expect(said == [expected])
  }

  @Test func everythingThatIsWrongIsSaidAtOnceInOrder() async throws {
    let filled = try await Self.filled("{{b\n{{#forces}}{{zz}} 4%\n{{/x}}")
    #expect(
      filled.diagnostics.map { "\($0.location.line):\($0.location.column) \($0.code)" } == [
        "1:1 unknown-placeholder", "2:1 broken-block", "2:12 unknown-placeholder",
        "2:19 unbound-number", "3:1 broken-block",
      ])
    #expect(filled.hasErrors)
  }

  @Test func aBlockRepeatedForNothingIsAnError() async throws {
    let result = try await ShippedStudy.named("hospital-grounds-2019-2024").study.result
    let filled = FilledTemplate(
      Template("{{#periods}}\n{{period}}\n{{/periods}}\n", file: "t.txt"), of: result)
    #expect(
      filled.diagnostics.map(\.line) == [
        "t.txt:1:1: error: '{{#periods}}' is repeated for nothing: the pooled forces have no years in common [unused-block]"
      ])
  }

  @Test func allowedWordsOfEitherKeyMayStand() async throws {
    let allowed = """
      narrative:
        allow: [{text: around 4%, why: Printed by Kent.}]
      templates:
        allow: [{text: 12 pages, why: The length of the briefing.}]

      """
    let result = try await Self.result(
      of: Self.files.adding(allowed, to: "study.yml").with("narrative.md", "It is around 4%.\n"))
    #expect(result.diagnostics == [])
    let filled = FilledTemplate(
      Template("On 12 pages: around 4% and 5%.", file: "t.txt"), of: result)
    #expect(filled.diagnostics.map(\.location.column) == [28])
  }

  @Test(arguments: ["draft: true", "synthetic: true", "embargo: 2024-05-31"])
  func whatTheStudySaysOfItselfHasToBePrinted(line: String) async throws {
    let result = try await Self.result(of: Self.files.adding("\(line)\n", to: "study.yml"))
    let silent = FilledTemplate(Template("{{title}}", file: "t.txt"), of: result)
    #expect(silent.diagnostics.map(\.code) == ["missing-notices"])
    let wrong = FilledTemplate(Template("{{titel}}", file: "t.txt"), of: result)
    #expect(wrong.diagnostics.map(\.code) == ["unknown-placeholder", "missing-notices"])
    let unseen = FilledTemplate(
      Template(
        "{{^charge-rate}}{{notices}}{{/charge-rate}}{{#charge-rate}}a{{/charge-rate}}",
        file: "t.txt"), of: result)
    #expect(unseen.diagnostics.map(\.code) == ["missing-notices"])
    let said = FilledTemplate(Template("{{notices}}\n\n{{title}}\n", file: "t.txt"), of: result)
    #expect(said.diagnostics == [])
    #expect(
      [
        "draft: true": "Draft: not to be quoted or published.",
        "synthetic: true": "Synthetic data: invented forces and counts.",
        "embargo: 2024-05-31": "Not for publication before 31 May 2024.",
      ][line] == said.text.split(separator: "\n").first.map(String.init))
  }

  /// Essex has no percentage, so that its words are told from a number in every format.
  @Test(arguments: [
    ("t.tex", "{{charge-rate|table}} & {{growth}}", "21.1\\% & +71\\%"),
    (
      "t.csv", "{{offences-returned}},{{charge-rate|full}}\n",
      "\"190\",\"21.1% (95% interval 15.8% to 27.4%), 40 of 190\"\n"
    ),
    (
      "t.csv", "\"{{charge-rate}}, or {{charge-rate|counts}}\",{{growth}}\n",
      "\"21%, or 40 of 190\",\"'+71%\"\n"
    ),
    ("t.csv", "\" {{growth}}\"", "\" '+71%\""),
    ("t.md", "{{growth}}", "+71%"), ("t.html", "<p>{{growth}}</p>", "<p>+71%</p>"),
  ])
  func whatIsFilledInIsHarmlessInItsFormat(
    file: String, text: String, expected: String
  ) async throws {
    let files = Self.files.with(
      "study.yml",
      (String(decoding: Self.files.contents["study.yml"] ?? [], as: UTF8.self))
        .replacingOccurrences(of: "charge-rate]", with: "charge-rate, growth]"))
    let result = try await Self.result(of: files)
    let growth = try #require(result.figures.all.first { $0.id.hasPrefix("growth.2022") }).id
    let filled = FilledTemplate(
      Template(text.replacingOccurrences(of: "growth", with: growth), file: file), of: result)
    #expect(filled.text == expected)
    #expect(filled.diagnostics == [])
  }

  @Test(arguments: [
    ("a {{charge-rate}}\n", ["1:3"]), ("{{charge-rate}} of all\n", ["1:1"]),
    ("x,{{charge-rate}}{{offences-recorded}}\n", ["1:3", "1:18"]), ("x, {{charge-rate}}", ["1:4"]),
    ("{{charge-rate}}\"\"", ["1:1"]),
    ("{{charge-rate}},\"a {{charge-rate}} b\"\r\n{{charge-rate}}", []),
  ])
  func aPlaceholderIsAWholeCellUnlessItIsInQuotationMarks(
    text: String, expected: [String]
  ) async throws {
    let said = try await Self.filled(text, file: "t.csv").diagnostics
    #expect(
      said.map { "\($0.location.line):\($0.location.column) \($0.code)" }
        == expected.map { "\($0) placeholder-out-of-place" })
  }

  @Test func whatIsTooLongIsRefused() async throws {
    let template = Template("{{#forces}}{{force}}: {{force-name}}\n{{/forces}}", file: "t.txt")
    let result = try await Self.study.value
    let whole = FilledTemplate(template, of: result, atMost: 60)
    #expect(whole.text == "Essex: Essex Police\nKent: Kent Police\nSurrey: Surrey Police\n")
    #expect(whole.text.utf8.count == 60 && whole.diagnostics == [])
    let cut = FilledTemplate(template, of: result, atMost: 59)
    #expect(cut.diagnostics.map(\.code) == ["broken-block"])
    #expect(cut.text.utf8.count <= 59)
  }
}
