import DelimitedText
import Testing

@Suite struct DecodedTextTests {
  @Test(
    "The encoding is told from the bytes",
    arguments: [
      ([], .utf8, false, ""),
      ([0x61], .utf8, false, "a"),
      ([0x61, 0x2C, 0xC3, 0xA9], .utf8, false, "a,é"),
      ([0xEF, 0xBB, 0xBF, 0x61], .utf8, true, "a"),
      ([0xEF, 0xBB, 0xBF], .utf8, true, ""),
      ([0xFF, 0xFE, 0x61, 0x00, 0x13, 0x20], .utf16LittleEndian, true, "a–"),
      ([0xFE, 0xFF, 0x00, 0x61, 0x20, 0x13], .utf16BigEndian, true, "a–"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x6E, 0xDC], .utf16LittleEndian, true, "👮"),
      ([0xFE, 0xFF, 0xD8, 0x3D, 0xDC, 0x6E], .utf16BigEndian, true, "👮"),
      ([0xFF, 0xFE], .utf16LittleEndian, true, ""),
      ([0x61, 0x00, 0x2C, 0x00, 0xE9, 0x00], .utf16LittleEndian, false, "a,é"),
      ([0x00, 0x61, 0x00, 0x2C, 0x00, 0xE9], .utf16BigEndian, false, "a,é"),
      ([0x61, 0x00, 0x2C, 0x00, 0x13, 0x20], .utf16LittleEndian, false, "a,–"),
      ([0x4E, 0x46, 0x41, 0x20, 0x96, 0x20, 0x76], .windows1252, false, "NFA – v"),
      ([0x80, 0x93, 0x94, 0x92, 0xA3, 0xE9, 0xFF], .windows1252, false, "€“”’£éÿ"),
      ([0x9F, 0x8E, 0x85], .windows1252, false, "ŸŽ…"),
    ] as [([UInt8], TextEncoding, Bool, String)])
  func encoding(
    received: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool, text: String
  ) throws {
    let decoded = try DecodedText(received)
    #expect(decoded.encoding == encoding)
    #expect(decoded.hasByteOrderMark == hasByteOrderMark)
    #expect(decoded.bytes == Array(text.utf8))
  }

  @Test(
    "What is no text is refused where it stands",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xE9, 0x62], .notUTF8(0xE9), 1, 2),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0A, 0x61, 0xC3], .notUTF8(0xC3), 2, 2),
      ([0x61, 0x0D, 0x0A, 0xE9, 0x81], .notWindows1252(0x81), 2, 2),
      ([0xE9, 0x8D], .notWindows1252(0x8D), 1, 2),
      ([0xE9, 0x8F], .notWindows1252(0x8F), 1, 2),
      ([0xE9, 0x90], .notWindows1252(0x90), 1, 2),
      ([0xE9, 0x0D, 0x9D], .notWindows1252(0x9D), 2, 1),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8], .loneSurrogate(0xD83D), 1, 2),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], .loneSurrogate(0xD83D), 1, 1),
      ([0xFE, 0xFF, 0x00, 0x0A, 0xDC, 0x6E], .loneSurrogate(0xDC6E), 2, 1),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], .halfCodeUnit, 1, 2),
      ([0xFE, 0xFF, 0x00], .halfCodeUnit, 1, 1),
      ([0x61, 0x0A, 0x62, 0x63, 0x00, 0x64], .nul, 2, 3),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], .nul, 1, 2),
      ([0xE9, 0x61, 0x62, 0x00], .nul, 1, 4),
    ] as [([UInt8], UndecodableText, Int, Int)])
  func refusal(received: [UInt8], reason: UndecodableText, line: Int, column: Int) {
    let place = TextPosition(line: line, column: column)
    #expect(failure(received) == .undecodable(reason, at: place))
  }

  /// The standard library repairs what is ill formed, so that bytes which come back unchanged are
  /// well formed.
  @Test func utf8IsWellFormedExactlyWhenTheStandardLibrarySaysSo() {
    var generator = SeededGenerator(seed: 29)
    let pool: [UInt8] = [
      0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<50_000 {
      let length = Int.random(in: 1...5, using: &generator)
      let payload = (0..<length).map { _ in pool[Int.random(in: 0..<pool.count, using: &generator)]
      }
      let isWellFormed = Array(String(decoding: payload, as: UTF8.self).utf8) == payload
      let isAccepted = failure([0xEF, 0xBB, 0xBF] + payload) == nil
      #expect(isAccepted == isWellFormed, "\(payload)")
    }
  }

  @Test(arguments: [true, false])
  func utf16IsReadLikeUTF8(isBigEndian: Bool) throws {
    let csv = "force,outcome\r\nKent,\"NFA – \r\nvictim\",👮,x\r\n"
    let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let units = csv.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let expected = try table(csv)
    #expect(try readRecords(mark + units).records == expected.records)
    #expect(try readRecords(units).records == expected.records)
  }

  @Test func windows1252IsReadLikeUTF8() throws {
    let csv: [UInt8] = [
      0x4E, 0x46, 0x41, 0x20, 0x96, 0x20, 0xE9, 0x2C, 0x22, 0xA3, 0x22, 0x2C, 0x31,
    ]
    let table = try readRecords(csv)
    #expect(table.encoding == .windows1252)
    #expect(table.texts == [["NFA – é", "£", "1"]])
    #expect(table.places == [["1:1", "1:9", "1:13"]])
  }
}
