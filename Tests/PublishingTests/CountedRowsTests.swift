import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// From a count of many rows of a large return to the lines on which they stand.
@Suite struct CountedRowsTests {
  /// 40,000 rows of Kent, of which rows in blocks of 5,000 say the same by turns: more than 1 MiB.
  private static let text: String = {
    var text = "Force,Month,Outcome\n"
    for block in 0..<8 {
      let row = block % 2 == 0 ? "Kent,2021-03,Charged\n" : "Kent,2021-04,No further action\n"
      text += String(repeating: row, count: 5_000)
    }
    return text + "Kent,2021-03,\"Charged\"\n"
      + String(repeating: "Kent,2022-01,Charged\n", count: 9_000)
  }()

  private func trace(
    _ body: (Trace, [PoliceOutcomes.SourceLocation: CountedRows]) throws -> Void
  ) async throws {
    try await StudyFiles.kent(Self.text).onDisk { path in
      let study = try await StudyRun.study(at: path, referencePath: Repository.reference)
      let trace = try #require(Trace("offences-recorded.kent", in: study.result))
      let counted = try await CountedRows.rows(
        of: trace.forces.flatMap(\.rows).map(\.observation), ofStudyAt: path,
        referencePath: Repository.reference)
      try body(trace, counted)
    }
  }

  @Test func theRowsOfACountAreTheLinesThatSayTheSame() async throws {
    try await trace { trace, counted in
      let rows = trace.forces.flatMap(\.rows).map(\.observation)
      #expect(rows.compactMap(\.count.exact).reduce(0, +) == 49_001)
      let charged = try #require(
        rows.first { $0.period.id == "2021-03" && $0.lastLine != nil })
      let place = try #require(charged.cells.first?.location)
      // Row 2, below the heading, stands by itself: blocks 1, 3, 5, 7 and the row in quotes are left.
      #expect(charged.count.exact == 20_000)
      #expect(charged.lastLine == 40_002)
      #expect(
        counted[place]?.runs == [
          3...5_001, 10_002...15_001, 20_002...25_001, 30_002...35_001, 40_002...40_002,
        ])
      #expect(counted[place]?.more == 0)
    }
  }

  @Test func aTraceGivesTheLines() async throws {
    try await trace { trace, counted in
      let lines = TraceText.lines(trace, folder: "study", counted: counted)
      #expect(
        lines.contains(
          "      study/returns/kent.csv, lines 3 to 5001, 10002 to 15001, 20002 to 25001,"
            + " 30002 to 35001, 40002"))
      let json = TraceText.json(trace, folder: "study", counted: counted)
      #expect(json.contains("\"lines\": [[3, 5001], [10002, 15001], "))
      #expect(json.contains("\"more_rows\": 0"))
    }
  }

  @Test func thePageOfItsCellsSaysHowManyRowsAPlaceStandsFor() async throws {
    let files = try await StudyFiles.kent(Self.text).onDisk {
      await Edition.files(
        of: try await StudyRun.study(
          at: $0, referencePath: Repository.reference, printing: Edition.printing))
    }
    let bytes = try #require(files.first { $0.path == "sources/kent.html" }?.bytes)
    let page = String(decoding: bytes, as: UTF8.self)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr id=\"c1-") }
    #expect(rows.count == 4)
    #expect(
      rows.contains {
        $0.contains(
          "<td>‘Charged’ (the first of 20,000 rows, the last in line 40,002)</td><td>20,000</td>")
      })
    // Row 2, below the heading, stands by itself.
    #expect(rows.first?.contains("<td>‘Charged’</td><td>1</td>") == true)
  }
}
