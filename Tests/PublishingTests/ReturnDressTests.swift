import DelimitedText
import Publishing
import Studies
import TestSupport
import Testing

/// One return in every dress in which a spreadsheet may send it, as it is published.
@Suite struct ReturnDressTests {
  private static let positions: Set<String> = ["line", "column"]

  /// The bytes of `observations.csv` without the columns that say where a cell stands.
  private func observations(of dress: ReturnDress) async throws -> String {
    let files = StudyFiles.base.with("returns/kent.csv", bytes: dress.bytes)
      .with("codebook.csv", "label,outcome,why\nCharged - court,1,The reply says so.\n")
    let text = try await files.onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let file = await Edition.files(of: study).first { $0.path == "observations.csv" }
      return try #require(file).bytes
    }
    let table = try readRecords(text)
    let heading = try #require(table.records.first).fields.map(\.text)
    var writer = RecordWriter()
    for record in table.records {
      let kept = zip(heading, record.fields).filter { !Self.positions.contains($0.0) }
      writer.append(kept.map { .verbatim($0.1.text) })
    }
    return writer.text
  }

  @Test func observationsAreTheSameByteForByte() async throws {
    let plain = try await observations(of: try #require(ReturnDress.all.first))
    #expect(plain.contains("Charged – court"))
    for dress in ReturnDress.all {
      #expect(try await observations(of: dress) == plain, "\(dress.name)")
    }
  }
}
