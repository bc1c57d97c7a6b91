import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// What `replies.csv` says: rows that are replies, rows of the form that are left empty, and rows that
/// cannot be printed, each named with its place.
@Suite struct RepliesTests {
  private static let header = "force,figure,received,kind,reply,answer\n"

  private static func replying(_ rows: String...) -> StudyFiles {
    StudyFiles.base.with("replies.csv", header + rows.map { $0 + "\n" }.joined())
  }

  private static func replies(_ files: StudyFiles) async throws -> [ForceReply] {
    try await files.read().result.replies
  }

  @Test func aReplyIsReadWithItsForceFigureDayAndKind() async throws {
    let files = Self.replying(
      "Kent Police,charge-rate.kent,2023-03-01,Dispute,\"Two lines,\nas written\",We asked again.",
      "essex,,2023-03-02,comment,All is well,")
    let study = try await files.read()
    #expect(study.diagnosticLines == [])
    #expect(
      study.result.replies == [
        ForceReply(
          force: "kent", figure: "charge-rate.kent",
          received: try #require(CalendarDay(iso: "2023-03-01")), kind: .dispute,
          reply: "Two lines,\nas written", answer: "We asked again.",
          location: SourceLocation(file: "replies.csv", line: 2, column: 1)),
        ForceReply(
          force: "essex", figure: nil, received: try #require(CalendarDay(iso: "2023-03-02")),
          kind: .comment, reply: "All is well", answer: "",
          location: SourceLocation(file: "replies.csv", line: 4, column: 1)),
      ])
  }

  @Test func aRowOfTheFormThatIsLeftEmptySaysNothing() async throws {
    let files = StudyFiles.base.with(
      "replies.csv",
      """
      force,figure,title,published,kind,reply,received,answer
      kent,,The return as a whole,,,,,
      kent,offences-recorded.kent,"Offences recorded, Kent",40,,,,
      kent,charge-rate.kent,"Charged or summonsed, Kent",31 of 40,comment,Fewer than we hold,2023-03-01,

      """)
    let study = try await files.read()
    #expect(study.diagnosticLines == [])
    #expect(study.result.replies.map(\.figure) == ["charge-rate.kent"])
  }

  /// As a spreadsheet program of an office saves it.
  @Test func aFormComesBackInWindows1252AndWithCarriageReturns() async throws {
    let text = "force,figure,received,kind,reply,answer\r\nKent,,2023-03-01,Comment,It"
    let files = StudyFiles.base.with(
      "replies.csv", bytes: Array(text.utf8) + [0x92] + Array("s all there,\r\n".utf8))
    #expect(try await Self.replies(files).map(\.reply) == ["It\u{2019}s all there"])
  }

  @Test func aFigureOfSeveralForcesMayBeRepliedToByEachThatItCites() async throws {
    let files = Self.replying(
      "Kent,charge-rate,2023-03-01,comment,One word,",
      "Kent,forces-complete,2023-03-01,comment,Two,")
    #expect(try await Self.replies(files).map(\.figure) == ["charge-rate", "forces-complete"])
  }

  @Test(arguments: [
    (
      "Kant,charge-rate.kent,2023-03-01,comment,Words,",
      """
      replies.csv:2:1: error: 'Kant' stands under 'force', and no force of requests.csv is called so; the reply is not in the report [reply-left-out]
        Close in spelling: 'Kent'. Name a force as requests.csv does.
      """
    ),
    (
      "Surrey,,2023-03-01,comment,Words,",
      """
      replies.csv:2:1: error: 'Surrey' stands under 'force', and no force of requests.csv is called so; the reply is not in the report [reply-left-out]
        Name a force that was asked, as requests.csv does.
      """
    ),
    (
      "Kent,charge-rate.knt,2023-03-01,comment,Words,",
      """
      replies.csv:2:6: error: 'charge-rate.knt' stands under 'figure', and no figure of the report has this id; the reply is not in the report [reply-left-out]
        Close in spelling: 'charge-rate.kent', 'charge-rate.2021', 'charge-rate.2022'. Leave the cell empty where the reply is about the whole return.
      """
    ),
    (
      "Kent,charge-rate.essex,2023-03-01,comment,Words,",
      """
      replies.csv:2:6: error: 'charge-rate.essex' stands under 'figure', and the figure does not cite Kent; the reply is not in the report [reply-left-out]
        `chargesheet reply-pack` lists the figures that do. Leave the cell empty where the reply is about the whole return.
      """
    ),
    (
      "Kent,,01/03/2023,comment,Words,",
      """
      replies.csv:2:7: error: '01/03/2023' stands under 'received', and that is no day; the reply is not in the report [reply-left-out]
        Write the day on which the reply came, such as 2024-05-31.
      """
    ),
    (
      "Kent,,2023-03-01,complaint,Words,",
      """
      replies.csv:2:18: error: 'complaint' stands under 'kind', and that is no kind of reply; the reply is not in the report [reply-left-out]
        Write comment, dispute or correction.
      """
    ),
    (
      "Kent,,2023-03-01,comment,,",
      """
      replies.csv:2:26: error: '' stands under 'reply', and there are no words to print; the reply is not in the report [reply-left-out]
        Write what the force says, in its own words, or take the row out.
      """
    ),
  ])
  func aRowThatCannotBePrintedIsNamedAndTheOthersArePrinted(
    row: String, said: String
  ) async throws {
    let study = try await Self.replying(row, "Essex,,2023-03-02,comment,All is well,").read()
    #expect(study.hasErrors)
    #expect(study.result.diagnostics.map(\.whole) == [said])
    #expect(study.result.replies.map(\.force) == ["essex"])
  }

  @Test func aReplyThatCameAfterThisEditionIsNotInIt() async throws {
    let files = Self.replying("Kent,,2023-06-01,comment,Words,")
      .replacing("years:", with: "published: 2023-05-31\nyears:", in: "study.yml")
    #expect(
      try await files.diagnostics() == [
        """
        replies.csv:2:7: error: '2023-06-01' stands under 'received', and this edition is of 2023-05-31; the reply is not in the report [reply-left-out]
          Write the day on which the reply came, or move 'published' of study.yml.
        """
      ])
  }

  @Test func everythingThatIsNotSoOfARowIsSaid() async throws {
    let said = try await Self.replying("Kant,x,y,z,,w").diagnostics()
    #expect(said.count == 5)
  }

  @Test func personalDataInAReplyOrAnAnswerStopTheReport() async throws {
    for row in [
      "Kent,,2023-03-01,comment,Ask kate.smith@kent.police.uk,",
      "Kent,,2023-03-01,comment,Words,We rang DC Kate Smith",
    ] {
      let study = try await Self.replying(row).read()
      #expect(study.holdsPersonalData)
      #expect(!study.diagnosticLines.joined().contains("Smith"))
    }
  }

  @Test func avoidedWordsAreAskedAboutInAnAnswerAndNotInTheForcesOwnWords() async throws {
    let study = try await Self.replying(
      "Kent,,2023-03-01,comment,Two revenge porn cases,Two revenge porn offences"
    ).read()
    #expect(
      study.diagnosticLines == [
        "replies.csv:2:1: warning: 'revenge porn' is written; a report says 'intimate image abuse' [avoided-words]"
      ])
    #expect(study.result.replies.count == 1)
  }
}
