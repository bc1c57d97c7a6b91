import TestSupport
import Testing

/// `study.yml`: every problem with its line, its column and the nearest right word.
@Suite struct StudyDescriptionTests {
  @Test(arguments: faults)
  func theFaultIsNamedWithItsPlace(fault: StudyFault) async throws {
    let said = try await fault.files.diagnostics()
    #expect(said == fault.expected)
  }

  private static let base = StudyFiles.base

  private static func study(_ old: String, _ new: String) -> StudyFiles {
    base.replacing(old, with: new, in: "study.yml")
  }

  static let faults = [
    StudyFault(
      testDescription: "unknown key", files: study("jurisdiction:", "juristiction:"),
      expected: [
        """
        study.yml:1:1: error: 'jurisdiction' is not given; a study needs it [missing-key]
          Add 'jurisdiction:'. `chargesheet init` writes a study.yml with every key explained.
        """,
        """
        study.yml:7:1: error: 'juristiction' is no key here; nothing was read for it [unknown-key]
          The nearest known key is 'jurisdiction'.
        """,
      ]),
    StudyFault(
      testDescription: "unknown key far from all",
      files: base.adding("xyzzy: 1\n", to: "study.yml"),
      expected: [
        """
        study.yml:12:1: error: 'xyzzy' is no key here; nothing was read for it [unknown-key]
          Known here: 'title', 'question', 'offence', 'jurisdiction', 'window', 'years', 'synthetic', 'publisher', 'breaks', 'measures', 'settings', 'returns', 'published', 'draft', 'embargo', 'narrative', 'templates'.
        """
      ]),
    StudyFault(
      testDescription: "unknown key of the offence",
      files: study("plural:", "plurals: a\n  plural:"),
      expected: [
        """
        study.yml:6:3: error: 'plurals' is no key here; nothing was read for it [unknown-key]
          The nearest known key is 'plural'.
        """
      ]),
    StudyFault(
      testDescription: "a text where keys should be",
      files: study("{first: 2021-01, last: 2022-12}", "2021 to 2022"),
      expected: [
        """
        study.yml:8:9: error: '2021 to 2022' is no value for 'window' [wrong-value]
          It takes keys with values.
        """
      ]),
    StudyFault(
      testDescription: "a list where a text should be", files: study("title: Two", "title: [Two"),
      expected: [
        """
        study.yml:2:9: error: the file cannot be read as YAML: did not find expected ',' or ']' [broken-yaml]
          Look at the indentation and the quotes around that place.
        """
      ]),
    StudyFault(
      testDescription: "a list for the title",
      files: study("title: Two forces, 2021 to 2022", "title: [Two, forces]"),
      expected: [
        """
        study.yml:1:8: error: 'a list or mapping' is no value for 'title' [wrong-value]
          It takes one text, not empty.
        """
      ]),
    StudyFault(
      testDescription: "a month that is none", files: study("2021-01", "2021-13"),
      expected: [
        """
        study.yml:8:17: error: '2021-13' is no value for 'first' [wrong-value]
          It takes a month such as 2019-01.
        """
      ]),
    StudyFault(
      testDescription: "a window that ends before it begins", files: study("2022-12", "2020-12"),
      expected: [
        """
        study.yml:8:32: error: '2020-12' is no value for 'last' [wrong-value]
          It takes a month that is not before the first, 2021-01.
        """
      ]),
    StudyFault(
      testDescription: "neither true nor false",
      files: base.adding("synthetic: yes\n", to: "study.yml"),
      expected: [
        """
        study.yml:12:12: error: 'yes' is no value for 'synthetic' [wrong-value]
          It takes true or false.
        """
      ]),
    StudyFault(
      testDescription: "an unknown measure", files: study("charge-rate]", "charge-rats]"),
      expected: [
        """
        study.yml:10:31: error: 'charge-rats' is no value for 'measures' [wrong-value]
          It takes the id of a measure; the nearest: charge-rate.
        """
      ]),
    StudyFault(
      testDescription: "no measures", files: study("[offences-recorded, charge-rate]", "[]"),
      expected: [
        """
        study.yml:10:11: error: 'an empty list' is no value for 'measures' [wrong-value]
          It takes a list of measures, such as offences-recorded and charge-rate.
        """
      ]),
    StudyFault(
      testDescription: "a measure twice", files: study("charge-rate]", "offences-recorded]"),
      expected: [
        """
        study.yml:10:31: error: 'offences-recorded' is given a second time [repeated-key]
          Keep one of the two.
        """
      ]),
    StudyFault(
      testDescription: "a key twice", files: base.adding("title: Another\n", to: "study.yml"),
      expected: [
        """
        study.yml:12:1: error: 'title' is given a second time [repeated-key]
          Keep one of the two.
        """
      ]),
    StudyFault(
      testDescription: "a key of the offence twice",
      files: study("  plural:", "  name: Again\n  plural:"),
      expected: [
        """
        study.yml:6:3: error: 'name' is given a second time [repeated-key]
          Keep one of the two.
        """
      ]),
    StudyFault(
      testDescription: "a tab for an indent", files: study("  topic:", "\ttopic:"),
      expected: [
        """
        study.yml:4:1: error: the file cannot be read as YAML: found character that cannot start any token [broken-yaml]
          Look at the indentation and the quotes around that place.
        """
      ]),
    StudyFault(
      testDescription: "an anchor, which aliases could multiply",
      files: study("  topic: ", "  topic: &topic "),
      expected: [
        """
        study.yml:4:10: error: the file cannot be read as YAML: an anchor (&) stands here, and a study is written without them [broken-yaml]
          Look at the indentation and the quotes around that place.
        """
      ]),
    StudyFault(
      testDescription: "an empty study.yml", files: base.with("study.yml", ""),
      expected: [
        """
        study.yml:1:1: error: the file cannot be read as YAML: there are no keys in it [broken-yaml]
          Look at the indentation and the quotes around that place.
        """
      ]),
    StudyFault(
      testDescription: "study.yml that is not UTF-8",
      files: base.with(
        "study.yml",
        bytes: Array("title: Caf".utf8) + [0xE9, 0x0A] + (base.contents["study.yml"] ?? [])),
      expected: [
        """
        study.yml: error: the file cannot be read as YAML: it is not UTF-8 [broken-yaml]
          Look at the indentation and the quotes around that place.
        """
      ]),
    StudyFault(
      testDescription: "a setting out of range",
      files: base.adding("settings: {small-base: few}\n", to: "study.yml"),
      expected: [
        """
        study.yml:12:24: error: 'few' is no value for 'small-base' [wrong-value]
          It takes a whole number of offences, such as 50.
        """
      ]),
    StudyFault(
      testDescription: "limits of maturity out of range",
      files: base.adding(
        "settings: {mature-after: 121, open-limit: 10%, growth-across-breaks: yes}\n",
        to: "study.yml"),
      expected: [
        """
        study.yml:12:26: error: '121' is no value for 'mature-after' [wrong-value]
          It takes a whole number of months, such as 12.
        """,
        """
        study.yml:12:43: error: '10%' is no value for 'open-limit' [wrong-value]
          It takes a whole number of per cent, such as 10.
        """,
        """
        study.yml:12:70: error: 'yes' is no value for 'growth-across-breaks' [wrong-value]
          It takes one of leave-out, include.
        """,
      ]),
  ]
}
