import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// A return that a later one of the same force replaces: kept, traced, and in no figure.
@Suite struct SupersessionTests {
  /// Kent's first return, its superseding one, and the whole study made of them.
  private static func files(first: String, later: String, status: String = "kent.csv")
    -> StudyFiles
  {
    StudyFiles.base.with("returns/kent.csv", first).with("returns/kent-2.csv", later)
      .with(
        "requests.csv",
        """
        force,asked,replied,status,files,superseded,basis,extracted_on
        Kent,2023-01-09,2023-02-06,complete,kent-2.csv,\(status),offences-recorded,2023-01-30
        Essex,2023-01-09,2023-02-03,complete,essex.csv,,offences-recorded,2023-01-30

        """)
  }

  private static func table(_ counts: String...) -> String {
    let labels = ["2021,Charged", "2021,Ongoing", "2022,Charged", "2022,Ongoing"]
    return "Year,Outcome,Offences\n"
      + zip(labels, counts).map { "\($0),\($1)\n" }.joined()
  }

  private static let corrected = files(
    first: table("14", "6", "17", "3"), later: table("15", "6", "17", "4"))

  private static func study(_ files: StudyFiles) async throws -> Study {
    try await files.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference)
    }
  }

  private static func text(of path: String, in study: Study) async throws -> String {
    let files = await Edition.files(of: study)
    let file = try #require(files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func onlyTheLaterReturnCounts() async throws {
    let study = try await Self.study(Self.corrected)
    #expect(study.result.diagnostics == [])
    #expect(study.result.figures["offences-recorded.kent"]?.value == .offences(OffenceCount(42)))
    #expect(study.result.lines.map(\.file).contains("returns/kent.csv"))
    #expect(study.inputs.map(\.path).contains("returns/kent.csv"))
  }

  @Test func everyRowOfTheObservationsHasAStatus() async throws {
    let study = try await Self.study(Self.corrected)
    let rows = try await Self.text(of: "observations.csv", in: study).split(
      whereSeparator: \.isNewline)
    #expect(rows.first?.hasSuffix(",status,synthetic,last_line") == true)
    #expect(rows.count { $0.hasSuffix(",counted,no,") } == 6)
    #expect(
      rows.filter { $0.contains("superseded") } == [
        "kent,2021-01,2021-12,stated,nothing,1,14,14,returns/kent.csv,2,14,14,Charged | 2021,,superseded by returns/kent-2.csv:2,no,",
        "kent,2021-01,2021-12,stated,nothing,not-yet-assigned,6,6,returns/kent.csv,3,14,6,Ongoing | 2021,,superseded by returns/kent-2.csv:3,no,",
        "kent,2022-01,2022-12,stated,nothing,1,17,17,returns/kent.csv,4,14,17,Charged | 2022,,superseded by returns/kent-2.csv:4,no,",
        "kent,2022-01,2022-12,stated,nothing,not-yet-assigned,3,3,returns/kent.csv,5,14,3,Ongoing | 2022,,superseded by returns/kent-2.csv:5,no,",
      ])
  }

  @Test func aTraceShowsTheSupersededCellUnderTheCountedOne() async throws {
    let study = try await Self.study(Self.corrected)
    let trace = try #require(Trace("charge-rate.kent.2021", in: study.result))
    let lines = TraceText.lines(trace, folder: "study")
    let place = try #require(lines.firstIndex { $0.contains("+ 15 outcome 1, 2021") })
    #expect(
      Array(lines[(place + 1)...(place + 4)]) == [
        "      study/returns/kent-2.csv:2:14  '15'",
        "      study/returns/kent-2.csv:2:6  'Charged'",
        "      study/returns/kent-2.csv:2:1  '2021'",
        "      study/returns/kent.csv:2:14  '14'  superseded by returns/kent-2.csv:2",
      ])
    #expect(
      TraceText.json(trace, folder: "study").contains(
        #""superseded": [{"place": "study/returns/kent.csv:2:14", "text": "14", "status": "superseded by returns/kent-2.csv:2"}]"#
      ))
  }

  @Test func theReportListsWhatWasReplacedAndWhatChanged() async throws {
    let report = try await Self.text(of: "quality.md", in: try await Self.study(Self.corrected))
    #expect(
      report.contains("Kent: `returns/kent.csv` is superseded by `returns/kent-2.csv`."))
    #expect(
      report.contains(
        "| Kent, 2021, outcome 1 | 14 | 15 | `returns/kent.csv:2:14` | `returns/kent-2.csv:2:14` |"
      ))
    #expect(
      report.contains(
        "| Kent, 2022, outcome not-yet-assigned | 3 | 4 | `returns/kent.csv:5:14` | `returns/kent-2.csv:5:14` |"
      ))
    #expect(!report.contains("| Kent, 2022, outcome 1 |"))
  }

  @Test func aCountTheLaterReturnWithholdsIsPublishedNowhere() async throws {
    // With 90417 and the two counts of 2021 that the later return does not repeat nothing of the
    // withheld count can be worked out.
    let files = Self.files(
      first: Self.table("90417", "80633", "17", "3"), later: Self.table("<5", "6", "17", "3"))
    let study = try await Self.study(files)
    let trace = try #require(Trace("charge-rate.kent.2021", in: study.result))
    var published = await Edition.files(of: study).filter { $0.path != "manifest.json" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    published += TraceText.lines(trace, folder: "study")
    published.append(TraceText.json(trace, folder: "study"))
    for text in published {
      #expect(!text.contains("90417") && !text.contains("90,417"))
      #expect(!text.contains("80633") && !text.contains("80,633"))
    }
    let rows = try await Self.text(of: "observations.csv", in: study).split(
      whereSeparator: \.isNewline)
    #expect(
      rows.contains(
        "kent,2021-01,2021-12,stated,nothing,1,,,returns/kent.csv,,,,,withheld,superseded by returns/kent-2.csv:2,no,"
      ))
    #expect(
      rows.contains {
        $0.hasPrefix("kent,2022-01,2022-12,stated,nothing,1,17,17,returns/kent.csv,4")
      })
  }

  @Test func rowsOfWithheldOffencesAreNotCountedOut() async throws {
    let first = "Month recorded,Outcome\n" + String(repeating: "May 2021,Charged\n", count: 3)
    let files = Self.files(first: first, later: Self.table("<5", "6", "17", "3"))
    let rows = try await Self.text(of: "observations.csv", in: try await Self.study(files))
      .split(whereSeparator: \.isNewline)
    #expect(rows.count { $0.contains("returns/kent.csv,") } == 1)
  }

  @Test func aChainOfTwoIsSupersededByTheLast() async throws {
    let files = Self.files(
      first: Self.table("14", "6", "17", "3"), later: Self.table("15", "6", "17", "4"),
      status: "kent.csv;kent-draft.csv"
    ).with("returns/kent-draft.csv", Self.table("13", "6", "17", "3"))
    let study = try await Self.study(files)
    #expect(study.result.figures["offences-recorded.kent"]?.value == .offences(OffenceCount(42)))
    let trace = try #require(Trace("charge-rate.kent.2021", in: study.result))
    let lines = TraceText.lines(trace, folder: "s").filter { $0.contains("superseded by") }
    #expect(
      lines.prefix(2) == [
        "      s/returns/kent.csv:2:14  '14'  superseded by returns/kent-2.csv:2",
        "      s/returns/kent-draft.csv:2:14  '13'  superseded by returns/kent-2.csv:2",
      ])
  }

  @Test func whatIsWrongWithASupersededReturnIsANote() async throws {
    let files = Self.files(
      first: Self.table("abc", "6", "17", "3"), later: Self.table("15", "6", "17", "4"))
    let study = try await Self.study(files)
    #expect(!study.hasErrors)
    // A count that cannot be read is not known: nothing is quoted from the file.
    #expect(
      study.result.diagnostics.map(\.line) == [
        "returns/kent.csv: note: a remark whose words are kept back, since a count is withheld; a later file supersedes this one, which is in no figure [unreadable-count]"
      ])
  }

  @Test(arguments: [
    (
      "kent.csv;kent-2.csv", "kent.csv",
      "requests.csv:2:57: error: 'kent.csv' stands under `files` and under `superseded` of Kent; it cannot be both [superseded-and-counted]"
    ),
    (
      "", "kent.csv;kent-2.csv",
      "requests.csv:2:38: error: Kent has a superseded file and no file under `files` that replaces it [superseded-without-later]"
    ),
  ])
  func aRegisterThatContradictsItselfIsRefused(
    listed: String, superseded: String, line: String
  ) async throws {
    let files = Self.files(first: Self.table("1"), later: Self.table("2"), status: superseded)
      .replacing("complete,kent-2.csv,", with: "complete,\(listed),", in: "requests.csv")
    await #expect(throws: StudiesError.self) { _ = try await Self.study(files) }
    do {
      _ = try await Self.study(files)
    } catch StudiesError.unusable(let diagnostics) {
      #expect(diagnostics.map(\.line) == [line])
    }
  }
}
