import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// Replies of forces in a report: on the page of the force, beside the figure, and in the lists of what
/// is known of the returns; nowhere else.
@Suite struct PrintedRepliesTests {
  private static let replied = StudyFiles.base.with(
    "replies.csv",
    """
    force,figure,received,kind,reply,answer
    Kent,charge-rate.kent,2023-03-02,dispute,"Eleven more were charged in <December>.
    See our website.",The return was asked for again.
    Kent,,2023-03-01,comment,Counts were taken in January,
    Essex,charge-rate,2023-03-03,correction,We left out Southend,

    """)

  private static func texts(_ files: StudyFiles) async throws -> [String: String] {
    let files = try await files.onDisk {
      await Edition.files(
        of: try await StudyRun.study(
          at: $0, referencePath: Repository.reference, printing: Edition.printing))
    }
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func theForcesPageQuotesThemTheEarliestFirst() async throws {
    let texts = try await Self.texts(Self.replied)
    let section = try #require(
      texts["forces/kent.md"]?.components(separatedBy: "## What the force replied\n").last?
        .components(separatedBy: "\n## ").first)
    #expect(
      section.hasPrefix(
        """

        The force's own words, quoted as it wrote them. A reply changes no figure by itself.

        **1 March 2023, comment**: its return as a whole

        > Counts were taken in January

        **2 March 2023, dispute**: Charged or summonsed, Kent, January 2021 to December 2022, published as [31 of 40 (no percentage on fewer than 50 offences)][charge-rate.kent]

        > Eleven more were charged in \\<December>.
        >
        > See our website.

        Answer: The return was asked for again.
        """))
    let page = try #require(texts["forces/kent.html"])
    #expect(page.contains("<p>Eleven more were charged in &lt;December&gt;.</p>"))
    #expect(page.contains("<p>Answer: The return was asked for again.</p>"))
  }

  @Test func aDisputeOrACorrectionWithoutAnAnswerSaysSo() async throws {
    let texts = try await Self.texts(Self.replied)
    #expect(texts["forces/essex.md"]?.contains("\nThere is no answer to it yet.\n") == true)
    #expect(texts["forces/kent.md"]?.contains("There is no answer to it yet.") == false)
  }

  @Test func theyStandBesideTheFigureOfOneForceAndOfSeveral() async throws {
    let texts = try await Self.texts(Self.replied)
    #expect(
      texts["sources/kent.html"]?.contains(
        "; Kent disputes it, 2 March 2023: ‘Eleven more were charged in &lt;December&gt;. See our website.’ Answer: The return was asked for again.<br>"
      ) == true)
    #expect(
      texts["sources.html"]?.contains(
        "; Essex corrects its return, 3 March 2023: ‘We left out Southend’<br>") == true)
  }

  @Test func theyAreListedWithTheQualityOfTheReturnsAndAmongTheCaveats() async throws {
    let texts = try await Self.texts(Self.replied)
    let quality = try #require(texts["quality.md"])
    #expect(quality.contains("## Replies of the forces\n"))
    #expect(
      quality.contains(
        "| [Kent](forces/kent.md#what-the-force-replied) | 1 March 2023 | comment | the return as a whole | no |"
      ))
    let report = try #require(texts["report.md"])
    #expect(
      report.contains(
        "- [Kent](forces/kent.md#what-the-force-replied): the force disputes what is said here of its counts, and is quoted on its page.\n"
      ))
    #expect(
      report.contains(
        "- [Essex](forces/essex.md#what-the-force-replied): the force says that its return should have counted otherwise, and is quoted on its page.\n"
      ))
  }

  @Test func aTraceSaysThem() async throws {
    let study = try await Self.replied.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference)
    }
    let trace = try #require(Trace("charge-rate", in: study.result))
    #expect(
      TraceText.lines(trace, folder: "study").contains(
        "  Essex corrects its return, 3 March 2023: ‘We left out Southend’"))
    let own = try #require(Trace("charge-rate.kent", in: study.result))
    #expect(TraceText.lines(own, folder: "study").contains { $0.contains("<December>. See our") })
    let json = TraceText.json(trace, folder: "study")
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["replies"] as? [String])?.count == 1)
  }

  @Test func theManifestNamesTheFile() async throws {
    #expect(
      try await Self.texts(Self.replied)["manifest.json"]?.contains("\"replies.csv\"") == true)
    #expect(try await Self.texts(.base)["manifest.json"]?.contains("replies.csv") == false)
  }

  /// A form in which nothing is written changes nothing but the list of what was read.
  @Test func withoutARepliedRowTheReportIsAsBefore() async throws {
    let empty = StudyFiles.base.with(
      "replies.csv", "force,figure,received,kind,reply,answer\nKent,charge-rate.kent,,,,\n")
    var before = try await Self.texts(.base)
    var after = try await Self.texts(empty)
    #expect(before.removeValue(forKey: "manifest.json") != nil)
    #expect(after.removeValue(forKey: "manifest.json") != nil)
    #expect(before == after)
  }

  /// A percentage without its basis keeps a report from being written: none is printed for a reply.
  @Test(arguments: Repository.studies)
  func aReplyToAnyFigureLeavesTheReportFounded(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let day = try #require(CalendarDay(iso: "2024-05-31"))
    let citations = FigureCitations(result)
    let replies = result.figures.all.compactMap { figure -> ForceReply? in
      let cited = result.requests.map(\.force.id).first {
        citations.citation(of: $0, in: figure) != nil
      }
      return cited.map {
        ForceReply(
          force: $0, figure: figure.id, received: day, kind: .dispute, reply: "Words", answer: "",
          location: SourceLocation(file: "replies.csv", line: 2, column: 1))
      }
    }
    #expect(replies.count > result.figures.all.count / 2)
    let replied = result.replying(replies)
    for page in ReportComposer.publication(replied).pages {
      #expect(FigureBasis.missing(in: page, of: replied) == [], "\(page.path.markdown)")
    }
  }

  @Test func whatWasRepliedStandsInTheNextLetter() async throws {
    let study = try await Self.replied.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference)
    }
    let pack = try #require(ReplyPack(for: "kent", by: nil, of: study.result))
    let letter = try #require(ReplyPackFiles.files(pack, of: study.result).first)
    let text = String(decoding: letter.bytes, as: UTF8.self)
    #expect(text.contains("## What you have replied so far\n"))
    #expect(text.contains("\n> See our website.\n"))
  }
}

extension StudyResult {
  /// The same with these replies.
  fileprivate func replying(_ replies: [ForceReply]) -> StudyResult {
    StudyResult(
      description: description, requests: requests, returns: returns, figures: figures,
      diagnostics: diagnostics, lines: lines, readings: readings, notes: notes,
      reference: reference, narrative: narrative, correctionCount: correctionCount,
      superseded: superseded, revisions: revisions, replies: replies)
  }
}
