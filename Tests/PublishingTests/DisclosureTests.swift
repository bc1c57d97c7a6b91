import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// What the files of a report say of a count that a force withheld.
///
/// Returns that differ in nothing but what a withheld count stands for, and in the counts that
/// move with it, must make the same files, byte for byte: nobody can then tell them apart.
@Suite struct DisclosureTests {
  private static func study(_ kent: String, settings: String = "") -> StudyFiles {
    StudyFiles([
      "study.yml": """
      title: Kent, 2021 to 2022
      question: What share was charged?
      offence:
        topic: intimate-image-abuse
        name: Disclosing private sexual photographs and films
        plural: intimate image offences
      jurisdiction: England and Wales
      window: {first: 2021-01, last: 2022-12}
      years: calendar
      publisher: {name: A publisher, contact: press@example.org}
      measures: [offences-recorded, charge-rate, caution, open, growth]
      \(settings)

      """,
      "requests.csv": """
      force,asked,replied,status,files,basis,extracted_on
      Kent,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,2023-12-30

      """,
      "returns/kent.csv": kent,
    ])
  }

  private static func files(_ study: StudyFiles) async throws -> [String: String] {
    let reports: [ReportFile] = try await study.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let pack = ReplyPack(for: "kent", by: nil, of: study.result)
      return await Edition.files(of: study)
        + (pack.map { ReplyPackFiles.files($0, of: study.result) } ?? [])
    }
    return Dictionary(
      uniqueKeysWithValues: reports.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The number of true counts from 1 to 4 whose reports are alike, of four.
  private static func expectAlike(
    settings: String = "", _ kent: (Int) -> String,
    sourceLocation: SourceLocationOfTest = #_sourceLocation
  ) async throws {
    let first = try await files(study(kent(1), settings: settings))
    #expect(first["observations.csv"]?.contains("[c]") == true, sourceLocation: sourceLocation)
    #expect(first["pack.md"]?.contains("withheld here") == true, sourceLocation: sourceLocation)
    for count in 2...4 {
      let other = try await files(study(kent(count), settings: settings))
      for (path, text) in first {
        #expect(other[path] == text, "\(path) tells \(count)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func aPrintedTotalDoesNotGiveBackAWithheldCount() async throws {
    // 18 stands for 12 less the count: its digits, and the columns behind it, would tell it.
    try await Self.expectAlike { count in
      """
      Outcome,2021,2022
      Charged,<5,11
      Outcome 18,\(12 - count),30
      Community resolution,20,9
      Total,32,50

      """
    }
  }

  @Test func aColumnOfTotalsDoesNotGiveBackAWithheldCount() async throws {
    try await Self.expectAlike { count in
      """
      Year,Outcome 18,Charged,Ongoing,Total
      2021,\(100 - count),<5,20,120
      2022,30,7,8,45

      """
    }
  }

  @Test func aCountPerRowDoesNotGiveBackAWithheldCount() async throws {
    try await Self.expectAlike { count in
      """
      Year,Outcome,Offences
      2021,Charged,fewer than 5
      2021,Outcome 3,<5
      2021,Outcome 18,\(60 - count)
      2021,Total,62
      2022,Charged,9
      2022,Outcome 18,70
      2022,Total,79

      """
    }
  }

  @Test func aTotalThatContradictsItsPartsGivesNoneOfThemBack() async throws {
    // The row of cautions says 90 and has far fewer: a diagnostic, which must not add them up.
    try await Self.expectAlike { count in
      """
      Outcome,2021,2022,Total
      Charged,<5,11,15
      Outcome 18,\(12 - count),30,90
      Community resolution,20,9,29
      Total,32,50,134

      """
    }
  }

  @Test func anEarlierFileDoesNotGiveBackWhatIsWithheldOfTheLater() async throws {
    func study(_ count: Int) -> StudyFiles {
      let table = """
        Outcome,2021,2022
        Charged,<5,11
        Outcome 18,\(12 - count),30
        Community resolution,20,9
        Total,32,50

        """
      return Self.study(table).with("returns/earlier.csv", table)
        .with(
          "requests.csv",
          """
          force,asked,replied,status,files,basis,extracted_on,superseded
          Kent,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,2023-12-30,earlier.csv

          """)
    }
    let first = try await Self.files(study(1))
    #expect(first["observations.csv"]?.contains("superseded") == true)
    for count in 2...4 {
      let other = try await Self.files(study(count))
      for (path, text) in first { #expect(other[path] == text, "\(path) tells \(count)") }
    }
  }

  @Test func smallCountsOfAStudyThatWithholdsThemAreNotGivenBack() async throws {
    try await Self.expectAlike(settings: "settings: {suppress-below: 5}") { count in
      """
      Outcome,2021,2022
      Charged,\(count),11
      Outcome 18,\(52 - count),30
      Community resolution,20,9
      Total,72,50

      """
    }
  }

  @Test func smallCountsOfSingleOffencesAreNotGivenBack() async throws {
    // How many lines there are is not published, nor how many rows a count was.
    try await Self.expectAlike(settings: "settings: {suppress-below: 5}") { count in
      "Year,Outcome\n" + String(repeating: "2021,Outcome 18\n", count: 60)
        + String(repeating: "2022,Outcome 18\n", count: 60)
        + String(repeating: "2021,Charged\n", count: count)
    }
  }

  @Test func aTraceShowsWhereACountIsWithheldAndNotWhatItIs() async throws {
    let study = try await Self.study(
      """
      Outcome,2021,2022
      Charged,<5,11
      Outcome 18,9,30
      Community resolution,20,9
      Total,32,50

      """
    ).onDisk { try await StudyRun.study(at: $0, referencePath: Repository.reference) }
    let trace = try #require(Trace("outcomes.18", in: study.result))
    let lines = TraceText.lines(trace, folder: "kent")
    #expect(
      lines.contains(
        "  + 8 to 11 outcome 18, 2021 (counted), withheld here: it would give back a count that is withheld"
      ))
    #expect(lines.contains("      kent/returns/kent.csv:3:12  '[c]'"))
    #expect(
      study.result.diagnostics.map(\.line).contains(
        "returns/kent.csv:3:12: note: Kent's count here is published as 8 to 11: else a count that is withheld could be worked out [withheld-to-protect]"
      ))
  }
}

private typealias SourceLocationOfTest = Testing.SourceLocation
