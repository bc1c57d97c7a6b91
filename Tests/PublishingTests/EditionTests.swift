import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// The files of a report beside its pages.
@Suite struct EditionTests {
  private struct Manifest: Decodable {
    struct File: Decodable {
      let path: String
      let bytes: Int?
      let sha256: String?
    }
    let study: String
    let synthetic: Bool
    let inputs: [File]
    let outputs: [File]
  }

  private func edition(_ files: StudyFiles) async throws -> [String: String] {
    let reports: [ReportFile] = try await files.onDisk { path in
      await Edition.files(
        of: try await StudyRun.study(at: path, referencePath: Repository.reference))
    }
    return Dictionary(
      uniqueKeysWithValues: reports.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test(arguments: Repository.studies)
  func digestsOfTheManifestAreThoseOfTheFiles(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(shipped.text("manifest.json").utf8))
    #expect(manifest.study == name)
    #expect(manifest.synthetic == (name == "intimate-image-abuse-2019-2022"))
    #expect(
      manifest.outputs.map(\.path)
        == shipped.files.map(\.path).filter { $0 != "manifest.json" })
    for output in manifest.outputs {
      let bytes = try #require(shipped.files.first { $0.path == output.path }).bytes
      #expect(output.bytes == bytes.count)
      #expect(output.sha256 == sha256(bytes))
    }
    let folder = "\(Repository.datasets)/\(name)"
    let present = try #require(FileManager.default.subpaths(atPath: folder))
      .filter {
        $0.hasSuffix(".csv") || $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0 == "SHA256SUMS"
      }
    let own = manifest.inputs.map(\.path).filter { !$0.hasPrefix("../reference/") }
    #expect(Set(own) == Set(present))
    for input in manifest.inputs {
      let path = URL(fileURLWithPath: "\(folder)/\(input.path)").standardizedFileURL
      // Whoever knows the rest of a file could try what its digest allows for a withheld cell.
      let withheld = shipped.study.result.returns.flatMap { $0.recorded + $0.outcomes }
        .filter { $0.control == .companion }.compactMap { $0.cells.first?.location.file }
      let digest = sha256(Array(try Data(contentsOf: path)))
      // The seals hold the digest of the file, and their own would tell whether one that is tried is it.
      let isKeptBack =
        withheld.contains(input.path) || (input.path == "SHA256SUMS" && !withheld.isEmpty)
      #expect(input.sha256 == (isKeptBack ? nil : digest), "\(input.path)")
    }
  }

  /// What a study's seals say of a return of which a cell is withheld is in no file of its report.
  @Test func noPublishedFileRepeatsTheSealOfAWithheldReturn() async throws {
    let shipped = try await ShippedStudy.named("intimate-image-abuse-2019-2022")
    let folder = "\(Repository.datasets)/\(shipped.name)"
    let withheld = Set(
      shipped.study.result.returns.flatMap { $0.recorded + $0.outcomes }
        .filter { $0.control == .companion }.compactMap { $0.cells.first?.location.file })
    let seals = try String(contentsOfFile: "\(folder)/SHA256SUMS", encoding: .utf8)
    let kept = seals.split(separator: "\n").filter { withheld.contains(String($0.dropFirst(66))) }
    #expect(!kept.isEmpty)
    let digests = kept.map { String($0.prefix(64)) } + [sha256(Array(seals.utf8))]
    for file in shipped.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for digest in digests where text.contains(digest.prefix(12)) {
        Issue.record("\(file.path) holds \(digest)")
      }
    }
  }

  /// The 3 that `is` says is withheld; whoever knows the rest of the table could try which it is.
  @Test(arguments: [("3", true), ("Caution", false)])
  func theDigestOfCorrectionsIsKeptBackWithTheirCounts(text: String, isKept: Bool) async throws {
    let isCount = text == "3"
    let files = StudyFiles.base
      .replacing("measures:", with: "settings: {suppress-below: 5}\nmeasures:", in: "study.yml")
      .with(
        "returns/kent.csv",
        "Year,Outcome,Offences\n2021,Charged,14\n2021,\(isCount ? "Caution,E" : "E,3")\n2022,Charged,17\n"
      ).with(
        "corrections.csv",
        "file,line,column,was,is,why\nkent.csv,3,\(isCount ? "Offences" : "Outcome"),E,\(text),A slip.\n"
      )
    let text = try await files.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      #expect(study.result.correctionCount == 1)
      let made = await Edition.files(of: study).first { $0.path == "manifest.json" }
      return String(decoding: made?.bytes ?? [], as: UTF8.self)
    }
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    let input = try #require(manifest.inputs.first { $0.path == "corrections.csv" })
    #expect((input.sha256 == nil) == isKept)
    #expect(manifest.inputs.first { $0.path == "returns/kent.csv" }?.sha256 == nil)
  }

  /// Whoever has the rest of the file could try names until the digest is right.
  @Test func theDigestOfARedactedReturnIsKeptBackWithThatOfTheSeals() async throws {
    let files = StudyFiles.base
      .adding("\nContact: jane.smith@example.org\n", to: "returns/kent.csv")
    let lines = files.text(of: "returns/kent.csv").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("Contact") }) + 1
    let redacted = files.with(
      "redactions.csv",
      "file,line,column,what,why\nkent.csv,\(line),,an address,It reaches a person.\n")
    let text = try await redacted.onDisk { path in
      _ = try Sealing(ofStudyAt: path)
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let made = await Edition.files(of: study).first { $0.path == "manifest.json" }
      return String(decoding: made?.bytes ?? [], as: UTF8.self)
    }
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    let kept = manifest.inputs.filter { $0.sha256 == nil }.map(\.path)
    #expect(kept.sorted() == ["SHA256SUMS", "returns/kent.csv"])
    #expect(manifest.inputs.count > 4)
  }

  /// The digest of `coreutils`, which shares no code with the program.
  @Test func digestsAreThoseOfTheSystemsOwnTool() async throws {
    let tool = "/usr/bin/sha256sum"
    guard FileManager.default.isExecutableFile(atPath: tool) else {
      print("skipped: there is no \(tool)")
      return
    }
    let path = "\(Repository.datasets)/intimate-image-abuse-2015/returns/kent.csv"
    let run = try Command.run(tool, [path], in: "/")
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(run.output.hasPrefix(sha256(bytes)))
  }

  @Test(arguments: Repository.studies)
  func tablesCanBeReadBackAndEveryRowIsWhole(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    for path in ["figures.csv", "observations.csv", "diagnostics.csv"] {
      let table = try readRecords(Array(shipped.text(path).utf8))
      let width = table.records.first?.fields.count
      #expect(table.records.allSatisfy { $0.fields.count == width }, "\(path)")
    }
    let figures = try readRecords(Array(shipped.text("figures.csv").utf8)).records
    let ids = figures.dropFirst().map { $0.fields[0].text }
    #expect(ids == shipped.study.result.figures.all.map(\.id))
    let diagnostics = try readRecords(Array(shipped.text("diagnostics.csv").utf8)).records
    #expect(diagnostics.count == shipped.study.result.diagnostics.count + 1)
  }

  /// Every offence of `observations.csv` adds up to the offences returned.
  @Test func observationsAddUpToTheOffencesReturned() async throws {
    let shipped = try await ShippedStudy.named("intimate-image-abuse-2015")
    let table = try readRecords(Array(shipped.text("observations.csv").utf8))
    let columns = try #require(table.records.first?.fields.map(\.text))
    let low = try #require(columns.firstIndex(of: "count_low"))
    let countsAs = try #require(columns.firstIndex(of: "counts_as"))
    let sum = table.records.dropFirst()
      .filter { ["offences", "both"].contains($0.fields[countsAs].text) }
      .compactMap { Int($0.fields[low].text) }.reduce(0, +)
    #expect(sum == 1169)
  }

  @Test(arguments: Repository.studies)
  func everyLineOfEveryReturnIsAccountedFor(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    let folder = "\(Repository.datasets)/\(name)"
    let returns = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/returns").sorted()
    #expect(
      shipped.study.result.lines.map(\.file).sorted() == returns.map { "returns/\($0)" })
    for account in shipped.study.result.lines {
      let lines = try SourceFile("\(folder)/\(account.file)").lines.count
      #expect(account.classes.count == lines, "\(account.file)")
      #expect(
        LineClass.allCases.map { account.count(of: $0) }.reduce(0, +) == lines,
        "\(account.file)")
      #expect(account.count(of: .header) >= 1, "\(account.file)")
    }
  }

  /// A line that is called data gave a count or a diagnostic; no other line gave a count.
  @Test(arguments: Repository.studies)
  func everyLineOfDataWasCountedOrSpokenOf(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let cells = result.returns.flatMap { $0.recorded + $0.outcomes }.flatMap(\.cells)
    let counted = Set(
      cells.map { "\($0.location.file):\($0.location.line)" }
        + result.diagnostics.flatMap { [$0.location] + $0.related }
        .map { "\($0.file):\($0.line)" })
    // Offences in a second table are compared with the first and not counted again.
    let second = Set(result.requests.flatMap { $0.files.dropFirst() }.map { "returns/\($0)" })
    for account in result.lines where !second.contains(account.file) {
      for (index, lineClass) in account.classes.enumerated() where lineClass == .data {
        #expect(counted.contains("\(account.file):\(index + 1)"))
      }
    }
  }

  @Test func formulasInLabelsCannotRun() async throws {
    let files = try await edition(
      .kent(
        """
        Year,Outcome,Offences
        2021,"=HYPERLINK(""http://example.org"",""Charged"")",14
        2022,@SUM(A1:A9),17
        2022,+cmd|' /C calc'!A0,3
        2022,-2+3,4

        """))
    for path in ["observations.csv", "diagnostics.csv", "figures.csv"] {
      let table = try readRecords(Array(try #require(files[path]).utf8))
      for cell in table.records.flatMap(\.fields).map(\.text) {
        let start = cell.drop { $0 == " " }.first
        #expect(!["=", "@", "+"].contains(start), "\(path): \(cell)")
        // A minus sign may only begin a number.
        #expect(start != "-" || Double(cell) != nil, "\(path): \(cell)")
      }
    }
    #expect(files["observations.csv"]?.contains("'@SUM(A1:A9)") == true)
  }

  @Test func markupInLabelsIsText() async throws {
    let files = try await edition(
      .kent("Year,Outcome,Offences\n2021,<script>alert(1)</script>,14\n2022,Charged,17\n"))
    #expect(files["index.html"]?.contains("<script>alert") == false)
    #expect(files["report.md"]?.contains("<script>alert") == false)
  }

  @Test func theSameStudyGivesTheSameBytes() async throws {
    let first = try await edition(.base)
    let second = try await edition(.base)
    #expect(first == second)
  }
}
