import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// Figures that an earlier edition printed otherwise: marked wherever they stand, listed with the
/// day and the reason, and refused where the author is mistaken.
@Suite struct RevisionsTests {
  /// Kent recorded 40 offences; the earlier edition is said to have printed 41.
  private static func revising(_ rows: String...) -> StudyFiles {
    StudyFiles.base.replacing("years:", with: "published: 2023-05-31\nyears:", in: "study.yml")
      .with(
        "revisions.csv",
        "date,figure,printed,why,withdrawn\n" + rows.map { $0 + "\n" }.joined())
  }

  private static let revised = revising(
    "2023-05-31,offences-recorded.kent,41,Kent sent its return again,")

  private static func study(_ files: StudyFiles) async throws -> Study {
    try await files.onDisk {
      try await StudyRun.study(
        at: $0, referencePath: Repository.reference, printing: Edition.printing)
    }
  }

  private static func texts(_ files: StudyFiles) async throws -> [String: String] {
    let files = await Edition.files(of: try await study(files))
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func theFigureIsMarkedInEveryPageThatPrintsIt() async throws {
    let texts = try await Self.texts(Self.revised)
    var printed = 0
    for (path, text) in texts where path.hasSuffix(".html") && !path.hasPrefix("sources") {
      for place in text.ranges(of: "data-figure=\"offences-recorded.kent\"") {
        let rest = text[place.upperBound...]
        let end = try #require(rest.firstRange(of: "</a>"))
        #expect(rest[end.upperBound...].hasPrefix(" [r]"), "\(path)")
        printed += 1
      }
      let isMarked = text.contains(" [r]")
      #expect(isMarked == text.contains("data-figure=\"offences-recorded.kent\""), "\(path)")
    }
    // The list of corrections, the table of forces and Kent's own page at least.
    #expect(printed >= 3)
  }

  /// Of every page of a study with more figures, the notes of its tables too.
  @Test func noPrintOfARevisedFigureIsWithoutTheMarker() async throws {
    let study = try await ShippedStudy.named("intimate-image-abuse-2019-2022").study
    let ids = study.result.figures.all.map(\.id)
    let row = SourceLocation(file: "revisions.csv", line: 2, column: 1)
    let day = try #require(CalendarDay(iso: "2023-01-26"))
    let revised = study.result.revising(
      ids.map {
        Revision(
          figure: $0, date: day, printed: "", why: "A test", isWithdrawn: false, location: row)
      })
    let publication = ReportComposer.publication(revised)
    let writer = HTMLWriter(publication) { _ in "" }
    for page in publication.pages {
      let html = writer.page(page).text
      for print in html.matches(of: /data-figure="[^"]*"[^>]*>[^<]*<\/(?:a|span)>/) {
        #expect(
          html[print.range.upperBound...].hasPrefix(" [r]"), "\(page.path.html): \(print.output)")
      }
    }
  }

  @Test func nothingElseIsMarked() async throws {
    let texts = try await Self.texts(Self.revised)
    let page = try #require(texts["forces/essex.html"])
    #expect(!page.contains("[r]"))
    for figure in ["offences-recorded.essex", "charge-rate.kent"] {
      let report = try #require(texts["report.md"])
      #expect(!report.contains("[\(figure)] [r]"))
    }
  }

  @Test func aTableWithTheMarkerSaysWhatItMeansAboveIt() async throws {
    let page = try #require(try await Self.texts(Self.revised)["index.html"])
    let tables = page.components(separatedBy: "<table>").dropFirst()
      .compactMap { $0.components(separatedBy: "</table>").first }
    let marked = tables.filter { $0.contains("</a> [r]") }
    #expect(!marked.isEmpty)
    for table in marked {
      let caption = table.components(separatedBy: "</caption>")[0]
      #expect(
        caption.contains("[r] revised: an earlier edition of this report printed another figure."))
    }
  }

  @Test func theReportListsWhatItWasAndWhy() async throws {
    let texts = try await Self.texts(Self.revised)
    let words =
      "31 May 2023: Offences recorded, Kent, January 2021 to December 2022: [40][offences-recorded.kent] [r][^r]; an earlier edition printed 41. Kent sent its return again."
    #expect(texts["report.md"]?.contains(words) == true)
    #expect(texts["report.md"]?.contains("\n[^r]: revised: an earlier edition") == true)
    #expect(
      texts["sources/kent.html"]?.contains(
        "revised 31 May 2023; an earlier edition printed 41. Kent sent its return again.") == true)
    let row = try #require(
      texts["figures.csv"]?.split(whereSeparator: \.isNewline).first {
        $0.hasPrefix("offences-recorded.kent,")
      })
    #expect(row.hasSuffix(",no,2023-05-31"))
  }

  @Test func aTraceSaysSo() async throws {
    let study = try await Self.study(Self.revised)
    let trace = try #require(Trace("offences-recorded.kent", in: study.result))
    #expect(
      TraceText.lines(trace, folder: "study").contains(
        "  [r] revised 31 May 2023; an earlier edition printed 41. Kent sent its return again."))
  }

  @Test func whatWasPrintedNeedNotBeRepeated() async throws {
    let texts = try await Self.texts(
      Self.revising("2023-05-31,offences-recorded.kent,,A count is withheld since,"))
    #expect(
      texts["report.md"]?.contains(
        "[r][^r]; an earlier edition printed another figure. A count is withheld since.") == true)
  }

  @Test func aFigureThatIsNoLongerPublishedIsListed() async throws {
    let texts = try await Self.texts(
      Self.revising("2023-05-31,growth.2020,+4%,The return of 2019 was withdrawn,yes"))
    #expect(
      texts["report.md"]?.contains(
        "31 May 2023: `growth.2020` is no longer published; an earlier edition printed +4%. The return of 2019 was withdrawn."
      ) == true)
  }

  @Test(arguments: [
    (
      "2023-05-31,offences-recorded.kent,40,Nothing changed,",
      """
      revisions.csv:2:35: error: '40' is no value for 'printed' [wrong-value]
        It takes what an earlier edition printed; this one prints the same, so that nothing is marked.
      """
    ),
    (
      "2023-05-31,offences-recorded.kant,41,A reason,",
      """
      revisions.csv:2:12: error: 'offences-recorded.kant' is no value for 'figure' [wrong-value]
        It takes an id of figures.csv; the nearest: offences-recorded.kent, offences-recorded.2021, offences-recorded.2022. Where it is no longer published, 'withdrawn' is yes.
      """
    ),
    (
      "2023-05-31,offences-recorded.kent,41,A reason,yes",
      """
      revisions.csv:2:47: error: 'yes' is no value for 'withdrawn' [wrong-value]
        It takes no: the figure is published.
      """
    ),
    (
      "2023-06-01,offences-recorded.kent,41,A reason,",
      """
      revisions.csv:2:1: error: '2023-06-01' is no value for 'date' [wrong-value]
        It takes a day that is not after 'published' of study.yml, 2023-05-31.
      """
    ),
    (
      "2023-05-31,offences-recorded.kent,41,,",
      """
      revisions.csv:2:38: error: '' is no value for 'why' [wrong-value]
        It takes a reason; it is printed in the report.
      """
    ),
  ])
  func aRowThatIsNotSoIsRefused(row: String, said: String) async throws {
    let study = try await Self.study(Self.revising(row))
    #expect(study.hasErrors)
    let all = study.result.diagnostics.map {
      "\($0.location.text): \($0.severity.rawValue): \($0.message) [\($0.code)]\n  \($0.remedy)"
    }
    #expect(all == [said])
    #expect(study.result.revisions == [])
  }

  @Test func anEarlierEditionGivesTheRows() async throws {
    let earlier = await Edition.files(of: try await Self.study(.base))
    let figures = try #require(earlier.first { $0.path == "figures.csv" })
    try await withTemporaryFolder { folder in
      let path = "\(folder)/figures.csv"
      try Data(figures.bytes).write(to: URL(fileURLWithPath: path))
      let known = try EarlierFigures(path: path)
      let same = known.revisions(
        for: try await Self.study(.base).result, printing: Edition.printing)
      #expect(same.split(whereSeparator: \.isNewline) == ["date,figure,printed,why,withdrawn"])

      // Kent recorded one offence more in 2022, and Essex nothing.
      let later = StudyFiles.base.replacing(
        "2022,Charged,17", with: "2022,Charged,18", in: "returns/kent.csv"
      )
      .replacing("2022,Charged,4\n", with: "", in: "returns/essex.csv")
      let rows = known.revisions(
        for: try await Self.study(later).result, printing: Edition.printing
      ).split(whereSeparator: \.isNewline)
      #expect(rows.contains(",offences-recorded.kent,40,,"))
      #expect(rows.contains(",offences-recorded.kent.2022,20,,"))
      #expect(!rows.contains { $0.hasPrefix(",offences-recorded.kent.2021,") })

      let without = try await Self.study(
        StudyFiles.base.replacing(",complete,essex.csv,", with: ",refused,,", in: "requests.csv")
          .without("returns/essex.csv"))
      #expect(
        known.revisions(for: without.result, printing: Edition.printing)
          .split(whereSeparator: \.isNewline).contains(",offences-recorded.essex,7,,yes"))
      #expect(rows.contains(",offences-recorded.essex.2022,4,,"))
    }
  }
}

extension StudyResult {
  /// The same with these revisions.
  fileprivate func revising(_ revisions: [Revision]) -> StudyResult {
    StudyResult(
      description: description, requests: requests, returns: returns, figures: figures,
      diagnostics: diagnostics, lines: lines, readings: readings, notes: notes,
      reference: reference, narrative: narrative, correctionCount: correctionCount,
      superseded: superseded, revisions: revisions)
  }
}
