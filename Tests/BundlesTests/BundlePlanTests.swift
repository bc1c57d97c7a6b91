import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

@testable import Bundles

/// What of a study is handed on, and what is kept back.
@Suite struct BundlePlanTests {
  private static func plan(
    _ files: StudyFiles, isSealed: Bool = false
  ) async throws -> BundlePlan {
    try await files.onDisk { path in
      if isSealed { _ = try Sealing(ofStudyAt: path) }
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      return try BundlePlan(of: study, at: "study")
    }
  }

  /// Kent has a count of 3, which a study that publishes nothing below 5 withholds.
  private static let small = StudyFiles.base
    .with(
      "returns/kent.csv",
      "Year,Outcome,Offences\n2021,Charged,14\n2021,Community Resolution,3\n2022,Charged,17\n"
    )
    .replacing("measures:", with: "settings: {suppress-below: 5}\nmeasures:", in: "study.yml")

  @Test func aStudyThatWithholdsNothingIsHandedOnAsAWhole() async throws {
    let plan = try await Self.plan(.base)
    #expect(plan.leftOut == [])
    #expect(!plan.areSealsKeptBack)
    let own = plan.inputs.map(\.path).filter { !$0.hasPrefix("../reference/") }
    #expect(own == ["requests.csv", "returns/essex.csv", "returns/kent.csv", "study.yml"])
    #expect(plan.inputs.contains { $0.path == "../reference/outcomes.csv" })
  }

  @Test func aReturnOfWhichACountIsWithheldStaysBack() async throws {
    let plan = try await Self.plan(Self.small)
    let kent = plan.leftOut.first { $0.path == "returns/kent.csv" }
    #expect(kent?.reason == .withheld)
    #expect(!plan.inputs.contains { $0.path == "returns/kent.csv" })
  }

  @Test func soDoTheSealsWhichHoldItsDigest() async throws {
    let files = Self.small
    let plan = try await files.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      return try BundlePlan(of: study, at: "study")
    }
    #expect(plan.areSealsKeptBack)
    #expect(!plan.inputs.contains { $0.path == "SHA256SUMS" })
    // The report would say of a return that it is not sealed, and nobody could see why.
    await #expect(throws: BundleError.self) { try await Self.plan(files.with("SHA256SUMS", "")) }
  }

  @Test func anotherFileOfTheSameForceStaysBackToo() async throws {
    let files = Self.small
      .replacing("kent.csv", with: "kent.csv;kent-totals.csv", in: "requests.csv")
      .with("returns/kent-totals.csv", "Year,Offences\n2021,17\n2022,17\n")
    let plan = try await Self.plan(files)
    let left = Dictionary(plan.leftOut.map { ($0.path, $0.reason) }, uniquingKeysWith: { $1 })
    #expect(left["returns/kent.csv"] == .withheld)
    #expect(left["returns/kent-totals.csv"] != nil)
  }

  @Test func aRedactedReturnStaysBackWithItsSeal() async throws {
    let files = StudyFiles.base
      .adding("\nContact: jane.smith@example.org\n", to: "returns/kent.csv")
    let path = "returns/kent.csv"
    let lines = files.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("Contact") }) + 1
    let redacted = files.with(
      "redactions.csv",
      "file,line,column,what,why\nkent.csv,\(line),,an address,It reaches a person.\n")
    #expect(try await Self.plan(redacted).leftOut == [.init(path: path, reason: .redacted)])
    let plan = try await Self.plan(redacted, isSealed: true)
    #expect(plan.leftOut == [.init(path: path, reason: .redacted)])
    #expect(plan.areSealsKeptBack)
    #expect(!plan.inputs.contains { $0.path == BundlePlan.seals })
  }

  /// Rows by what the report does not tell apart are counted as soon as somebody has the file.
  @Test func aReturnOfARowAnOffenceStaysBackWhereSmallCountsDo() async throws {
    let rows = String(repeating: "2021,Charged,North\n", count: 30) + "2021,Charged,South\n"
    let files = Self.small.with("returns/kent.csv", "Year,Outcome,Division\n" + rows)
    let plan = try await Self.plan(files)
    #expect(plan.leftOut.first { $0.path == "returns/kent.csv" }?.reason == .smallCounts)
    let open = try await Self.plan(
      StudyFiles.base.with("returns/kent.csv", "Year,Outcome,Division\n" + rows))
    #expect(open.leftOut == [])
  }

  /// 13 less 11 is the 2 that the force withholds: the total is in no published file, and in its return.
  @Test func aReturnWhoseTotalGivesACountBackStaysBack() async throws {
    let rows = "Outcome,2021,2022,Total\nCharged,<5,11,13\nOngoing,9,20,29\n"
    let plan = try await Self.plan(StudyFiles.base.with("returns/kent.csv", rows))
    #expect(plan.leftOut == [.init(path: "returns/kent.csv", reason: .withheld)])
    // Without the total, what the force withholds is in nothing that it sent.
    let open = "Outcome,2021,2022\nCharged,<5,11\nOngoing,9,20\n"
    #expect(try await Self.plan(StudyFiles.base.with("returns/kent.csv", open)).leftOut == [])
  }

  /// The correction would be the very count: 3 stands in its `is`.
  @Test func aCorrectionOfAWithheldCountStopsTheBundle() async throws {
    let rows = "file,line,column,was,is,why\nkent.csv,3,Offences,E,3,The force says so.\n"
    let files = Self.small.with(
      "returns/kent.csv",
      "Year,Outcome,Offences\n2021,Charged,14\n2021,Community Resolution,E\n2022,Charged,17\n"
    ).with("corrections.csv", rows)
    do {
      _ = try await Self.plan(files)
      Issue.record("a bundle was planned")
    } catch let error as BundleError {
      guard case .notHandedOn("study", let reason, _) = error else { throw error }
      #expect(reason.hasPrefix("corrections.csv:2:1 corrects a number"))
      #expect(!reason.contains("3,"))
    }
    // A month put right tells no count.
    let months = "file,line,column,was,is,why\nkent.csv,3,Outcome,E,Caution,A slip.\n"
    let harmless = Self.small.with(
      "returns/kent.csv",
      "Year,Outcome,Offences\n2021,Charged,14\n2021,E,3\n2022,Charged,17\n"
    ).with("corrections.csv", months)
    #expect(try await Self.plan(harmless).leftOut.map(\.path).contains("returns/kent.csv"))
  }

  @Test(arguments: [
    ("# Ask DC Jane Smith on 01622 690690 about May.\ntitle: A\n", 1),
    ("title: A\nwhy: kept by jane.smith@example.org\n", 2),
    ("title: A\npublisher: {name: P, contact: press@example.org}\n", nil),
    ("source: https://example.org/01622690690\n", nil),
    ("window: {first: 2021-01, last: 2022-12}\n", nil),
  ])
  func aPersonInAnUnprintedLineIsFound(text: String, line: Int?) {
    let publisher = Publisher(name: "P", contact: "press@example.org")
    #expect(
      PersonalDataInOwnFiles.firstLine(in: Array(text.utf8), publisher: publisher) == line)
  }

  @Test func theTextOnTopSaysWhatIsNotThereAndSteersNothing() async throws {
    for text in HostileText.all.prefix(60) {
      let title = text.replacingOccurrences(of: "'", with: "''")
        .split(whereSeparator: \.isNewline).joined(separator: " ")
        .unicodeScalars.filter { $0.properties.generalCategory != .control }
      let files = Self.small.replacing(
        "title: Two forces, 2021 to 2022",
        with: "title: '\(String(String.UnicodeScalarView(title)))'", in: "study.yml")
      let readMe = try await files.onDisk { path in
        let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
        let plan = try BundlePlan(of: study, at: path)
        return BundleReadMe.text(plan, of: study.result)
      }
      #expect(readMe.hiddenCharacters == [])
      #expect(
        readMe.contains("datasets/study/returns/kent.csv: a count or a total in it is withheld"))
      #expect(readMe.contains("chargesheet verify study.zip --returns FOLDER"))
      #expect(readMe.contains(Edition.toolVersion))
    }
  }
}
