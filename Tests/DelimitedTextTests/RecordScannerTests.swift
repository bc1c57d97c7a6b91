import DelimitedText
import Foundation
import Testing

/// The scanner of large files against libcsv, which is the reference: it gives the same records, or
/// it gives none.
@Suite struct RecordScannerTests {
  /// How a text was taken.
  private enum Taken {
    case alike
    case handedBack
    case differently(String)
  }

  /// Compares both on one text.
  private func compare(_ text: [UInt8], _ delimiter: Delimiter) -> Taken {
    // A byte-order mark is no part of what is scanned.
    guard !text.starts(with: [0xEF, 0xBB, 0xBF]),
      let found = ScannedRecords(text, delimiter: delimiter)
    else { return .handedBack }
    do {
      let table = try readRecords(text, dialect: Dialect(delimiter: delimiter))
      guard table.encoding == .utf8 else { return .differently("it is \(table.encoding.name)") }
      let isSame =
        found.records == table.records && found.lineCount == table.lineCount
        && found.blankLines == table.blankLines
        && zip(found.records, table.records).allSatisfy { left, right in
          // By bytes, because texts that look alike are equal to `String`.
          zip(left.fields, right.fields).allSatisfy { $0.text.utf8.elementsEqual($1.text.utf8) }
        }
      return isSame ? .alike : .differently("other records")
    } catch {
      return .differently(error.problem)
    }
  }

  private func share(
    of cases: Int, seed: UInt64, _ delimiter: Delimiter,
    _ text: (inout SeededGenerator) -> [UInt8]
  ) -> Double {
    var generator = SeededGenerator(seed: seed)
    var taken = 0
    for _ in 0..<cases {
      let bytes = text(&generator)
      switch compare(bytes, delimiter) {
      case .alike: taken += 1
      case .handedBack: continue
      case .differently(let why):
        Issue.record("\(why): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    return Double(taken) / Double(cases)
  }

  @Test(arguments: Delimiter.allCases)
  func wellFormedTextIsTakenAndGivesWhatLibcsvGives(delimiter: Delimiter) {
    let taken = share(of: 3_000, seed: 61, delimiter) {
      BulkText.wellFormed(delimiter, using: &$0)
    }
    // The others hold a byte-order mark at the beginning, or in a cell CR without LF.
    #expect(taken > 0.95)
  }

  @Test(arguments: Delimiter.allCases)
  func spoiltTextGivesWhatLibcsvGivesOrIsHandedBack(delimiter: Delimiter) {
    let taken = share(of: 3_000, seed: 62, delimiter) { BulkText.spoilt(delimiter, using: &$0) }
    #expect(0.2..<0.95 ~= taken)
  }

  @Test(arguments: Delimiter.allCases)
  func wildTextGivesWhatLibcsvGivesOrIsHandedBack(delimiter: Delimiter) {
    let taken = share(of: 5_000, seed: 63, delimiter) { BulkText.wild(using: &$0) }
    #expect(0.01..<0.6 ~= taken)
  }

  @Test(arguments: [
    "a,b\"c\n", "a,\"b\"c\n", "a,\"b\n", "\"", "a\rb\n", "a,\u{0}\n", "\"a\rb\"\n", "a\r",
    "\"a\" ,b\n", " \"a\",b\n", "\"\"\"", "\"\"a\n",
  ])
  func whatIsNotCertainIsHandedBack(text: String) {
    #expect(ScannedRecords(Array(text.utf8), delimiter: .comma) == nil)
  }

  @Test(
    arguments: [[0x61, 0xFF, 0x0A], [0xC3, 0x0A], [0xED, 0xA0, 0x80], [0x61, 0xC3]] as [[UInt8]])
  func whatIsNotUTF8IsHandedBack(bytes: [UInt8]) {
    #expect(ScannedRecords(bytes, delimiter: .comma) == nil)
  }

  @Test func aRecordLargerThanTheScannersLimitIsHandedBack() {
    let cell = String(repeating: "a", count: 256 << 10)
    #expect(ScannedRecords(Array("\(cell)\n".utf8), delimiter: .comma) != nil)
    #expect(ScannedRecords(Array("\(cell)a\n".utf8), delimiter: .comma) == nil)
    #expect(ScannedRecords(Array("\"\(cell)\"\n".utf8), delimiter: .comma) == nil)
    let cells = String(repeating: ",", count: 1_023)
    #expect(ScannedRecords(Array("\(cells)\n".utf8), delimiter: .comma) != nil)
    #expect(ScannedRecords(Array("\(cells),\n".utf8), delimiter: .comma) == nil)
  }

  /// Every delimited file of the studies and of the tests.
  @Test func everyFixtureGivesWhatLibcsvGivesOrIsHandedBack() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    var taken = 0
    var all = 0
    for folder in ["datasets", "Tests", "reports"] {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
      for path in paths where path.hasSuffix(".csv") {
        let place = URL(fileURLWithPath: "\(root)/\(folder)/\(path)")
        let bytes = Array(try Data(contentsOf: place))
        all += 1
        for delimiter in Delimiter.allCases {
          switch compare(bytes, delimiter) {
          case .alike: taken += delimiter == .comma ? 1 : 0
          case .handedBack: continue
          case .differently(let why): Issue.record("\(path), \(delimiter.name): \(why)")
          }
        }
      }
    }
    // Other encodings, bare CR and faults are few among them.
    #expect(all > 300 && taken * 10 > all * 9, "\(taken) of \(all)")
  }
}
