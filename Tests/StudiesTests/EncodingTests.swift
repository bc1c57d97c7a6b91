import PoliceOutcomes
import Studies
import TestSupport
import Testing

/// One return in every dress in which a spreadsheet may send it.
@Suite struct EncodingTests {
  /// The label has an en dash, so that the encodings differ.
  private static let table = [
    ["Year", "Outcome", "Offences"], ["2021", "Charged – court", "14"],
    ["2022", "Charged – court", "1,017"],
  ]

  private static func text(delimiter: String, lineEnd: String = "\n") -> String {
    table.map { row in
      row.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: delimiter) + lineEnd
    }.joined()
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
  }

  private static let dresses: [(name: String, bytes: [UInt8])] = [
    ("comma", Array(text(delimiter: ",").utf8)),
    ("semicolon", Array(text(delimiter: ";").utf8)),
    ("tab", Array(text(delimiter: "\t").utf8)),
    ("CR LF", Array(text(delimiter: ",", lineEnd: "\r\n").utf8)),
    ("CR", Array(text(delimiter: ",", lineEnd: "\r").utf8)),
    ("UTF-8 with byte-order mark", [0xEF, 0xBB, 0xBF] + Array(text(delimiter: ",").utf8)),
    ("UTF-16, low byte first", utf16(text(delimiter: "\t"), isBigEndian: false)),
    ("UTF-16, high byte first", utf16(text(delimiter: ","), isBigEndian: true)),
    ("Windows-1252", windows1252(text(delimiter: ";", lineEnd: "\r\n"))),
  ]

  @Test(arguments: dresses.map(\.name))
  func theSameReturnGivesTheSameCounts(name: String) async throws {
    let dress = try #require(EncodingTests.dresses.first { $0.name == name })
    let study = try await StudyFiles.base.with("returns/kent.csv", bytes: dress.bytes)
      .with("codebook.csv", "label,outcome,why\nCharged - court,1,The reply says so.\n").read()
    // The counts are far apart on purpose, with thousands marks; that is asked about.
    #expect(study.result.diagnostics.map(\.code) == ["jump"])
    #expect(study.counts(of: "kent") == ["2021 1: 14", "2022 1: 1017"])
    let places = study.result.returns.first { $0.force.id == "kent" }?.outcomes
      .compactMap(\.cells.first?.location.text)
    #expect(places == ["returns/kent.csv:2:22", "returns/kent.csv:3:22"])
  }

  @Test func theReadingSaysWhichDressItWas() async throws {
    let bytes = EncodingTests.windows1252(EncodingTests.text(delimiter: ";"))
    let study = try await StudyFiles.base.with("returns/kent.csv", bytes: bytes)
      .with("codebook.csv", "label,outcome,why\nCharged - court,1,The reply says so.\n").read()
    #expect(
      study.result.readings.first
        == ReturnReading(
          file: "returns/kent.csv", encoding: "Windows-1252", delimiter: "semicolon",
          layout: "one count per row", isPinned: false))
  }
}
