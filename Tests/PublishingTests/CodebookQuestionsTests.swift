import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// The rows that a codebook lacks, as questions.
@Suite struct CodebookQuestionsTests {
  private static let year1 = StudyFiles.base
    .with("returns/kent.csv", "Year,Outcome,Offences\n2021,Charged,14\n2021,Vic refuses,6\n")
    .with(
      "codebook.csv", "label,further,force,outcome,why\nVic refuses,,Kent,16,Letter of 3 March.\n")

  private static func questions(_ files: StudyFiles) async throws -> String {
    try await files.onDisk { path in
      CodebookQuestions.csv(
        try await OpenLabels.labels(ofStudyAt: path, referencePath: Repository.reference))
    }
  }

  /// The rows as a codebook is read: by column.
  private static func rows(_ files: StudyFiles) async throws -> [[String]] {
    try readRecords(Array(try await questions(files).utf8), dialect: Dialect(delimiter: .comma))
      .records.map { $0.fields.map(\.text) }
  }

  @Test func aStudyWithoutOpenLabelsAsksNothing() async throws {
    #expect(try await Self.questions(.base) == "")
    #expect(try await Self.questions(Self.year1) == "")
  }

  /// NO04: what was decided for the first year is not asked again.
  @Test func twoNewLabelsOfASecondYearAreTwoQuestions() async throws {
    let year2 = Self.year1
      .replacing("kent.csv", with: "kent.csv;kent-2022.csv", in: "requests.csv")
      .with(
        "returns/kent-2022.csv",
        """
        Year,Outcome,Offences
        2022,Charged,17
        2022,Vic refuses,3
        2022,Susp ID - vic declines,2
        2022,Simple Caution,1
        2022,Community Resolution,1

        """)
    #expect(
      try await Self.questions(year2) == """
        Susp ID - vic declines,,Kent,,"which of 16 (Evidential difficulties: suspect identified; victim does not support action), 14 (Evidential difficulties: suspect not identified; victim does not support action)? seen once, at returns/kent-2022.csv:4:6"
        Simple Caution,,Kent,,"is it 3 (Caution: adult)? seen once, at returns/kent-2022.csv:5:6; known about it: adult presumed"

        """)
  }

  @Test func anAnsweredQuestionIsNotAskedAgain() async throws {
    let open = Self.year1.adding(
      "2022,Told off,3\n2022,\"Sent, elsewhere\",2\n", to: "returns/kent.csv")
    let rows = try await Self.rows(open)
    #expect(rows.map { $0[0] } == ["Told off", "Sent, elsewhere"])
    #expect(rows.allSatisfy { $0[3] == "" })
    let answered = open.adding(
      "Told off,,Kent,other,Asked.\n\"Sent, elsewhere\",,Kent,transferred,Asked.\n",
      to: "codebook.csv")
    #expect(try await Self.questions(answered) == "")
  }

  /// A row that nobody has answered stops the study, so that a candidate is never applied.
  @Test func aRowAddedUnansweredIsAnError() async throws {
    let open = Self.year1.adding("2022,Told off,3\n", to: "returns/kent.csv")
    let rows = try await Self.questions(open)
    try await open.adding(rows, to: "codebook.csv").onDisk { path in
      _ = await #expect(throws: StudiesError.self) {
        try await StudyRun.study(at: path, referencePath: Repository.reference)
      }
    }
  }

  @Test func theHeadingIsWrittenWhereThereIsNoCodebook() async throws {
    let rows = try await Self.rows(.kent("Year,Outcome,Offences\n2021,Told off,3\n"))
    #expect(rows.count == 2)
    #expect(rows[0] == CodebookQuestions.columns)
  }

  @Test func oneLabelIsOneQuestionHoweverOftenAndByWhomeverItIsWritten() async throws {
    let rows = try await Self.rows(
      Self.year1
        .adding("2022,Told off,3\n", to: "returns/kent.csv")
        .adding("2021,told  OFF.,3\n2022,TOLD OFF,3\n", to: "returns/essex.csv"))
    #expect(rows.count == 1)
    #expect(rows[0][0].lowercased().hasPrefix("told"))
    #expect(rows[0][2] == "")
    #expect(
      rows[0][4]
        == "which outcome? no known label is like it; seen 3 times, first at returns/essex.csv:4:6; written by Essex, Kent"
    )
  }

  @Test func aHeadingThatIsALabelIsSeenOnce() async throws {
    let rows = try await Self.rows(
      Self.year1.with(
        "returns/kent.csv", "Year,Charged,Vic refuses,Zzzz\n2021,1,2,3\n2022,4,5,6\n"
      )
      .pinning("layout: outcomes-across"))
    #expect(rows.map { $0[0] } == ["Zzzz"])
    #expect(rows[0][4].hasSuffix("seen once, at returns/kent.csv:1:26"))
  }

  @Test func theFurtherInformationIsPartOfTheQuestion() async throws {
    let rows = try await Self.rows(
      Self.year1.with(
        "returns/kent.csv",
        """
        Year,Outcome,Further information,Offences
        2021,Vic refuses,,6
        2021,No action taken,evidential difficulties,3
        2021,No action taken,time limit expired,3

        """))
    #expect(
      rows.map { Array($0.prefix(4)) } == [
        ["No action taken", "evidential difficulties", "Kent", ""],
        ["No action taken", "time limit expired", "Kent", ""],
      ])
    // "Evidential difficulties" alone may be any of three, and the third is not to be lost.
    for code in ["14 (", "15 (", "16 ("] { #expect(rows[0][4].contains(code)) }
    #expect(rows[1][4].hasPrefix("is it 17 (Prosecution time limit expired)?"))
  }

  @Test func aLabelThatSaysNothingMayBeLeftNotStated() async throws {
    let rows = try await Self.rows(Self.year1.adding("2022,NFA,3\n", to: "returns/kent.csv"))
    #expect(rows.count == 1)
    #expect(rows[0][4].contains("not-stated (nothing usable is said)"))
    #expect(rows[0][4].contains("known about it: ask the force for the outcome type"))
  }

  @Test func whatALabelHidesIsShownAndItsRowStillMatches() async throws {
    let open = Self.year1.adding(
      "2022,\"Told\u{200B}\n off\u{A0}now\",3\n", to: "returns/kent.csv")
    let rows = try await Self.rows(open)
    #expect(rows.map { $0[0] } == ["Told off now"])
    let row = "Told off now,,,other,Asked.\n"
    #expect(try await Self.questions(open.adding(row, to: "codebook.csv")) == "")
    let escape = Self.year1.adding("2022,\u{1B}[31mred,3\n", to: "returns/kent.csv")
    #expect(try await Self.rows(escape).map { $0[0] } == ["[U+001B][31mred"])
  }

  /// The codebook of the hospital study was written by hand. Without it, what it says of a label
  /// is among the candidates for that label, and comes first but for one whose words are those of
  /// outcome 14 in another order ("identified - ... NOT supportive").
  @Test func theCandidatesHoldWhatACodebookWrittenByHandSays() async throws {
    let folder = "\(Repository.datasets)/hospital-grounds-2019-2024"
    try await withTemporaryFolder { copy in
      let study = "\(copy)/study"
      try FileManager.default.copyItem(atPath: folder, toPath: study)
      try FileManager.default.removeItem(atPath: "\(study)/codebook.csv")
      let text = CodebookQuestions.csv(
        try await OpenLabels.labels(ofStudyAt: study, referencePath: Repository.reference))
      let rows = try readRecords(Array(text.utf8), dialect: Dialect(delimiter: .comma)).records
        .dropFirst().map { $0.fields.map(\.text) }
      let told = try readRecords(
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/codebook.csv"))),
        dialect: Dialect(delimiter: .comma)
      ).records.dropFirst().map { $0.fields.map(\.text) }
      #expect(rows.count > 10)
      var laterCount = 0
      for row in rows {
        let answer = try #require(told.first { $0[0] == row[0] && $0[2] == row[2] })
        #expect(row[4].contains(" \(answer[3]) ("), "\(row[0]) is \(answer[3]): \(row[4])")
        let starts = ["is it \(answer[3]) (", "which of \(answer[3]) ("]
        if !starts.contains(where: row[4].hasPrefix) { laterCount += 1 }
      }
      #expect(laterCount == 1)
    }
  }
}
