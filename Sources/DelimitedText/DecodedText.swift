/// The text of a file in UTF-8, and the encoding it came in.
package struct DecodedText: Hashable, Sendable {
  /// The encoding of the bytes as received.
  package let encoding: TextEncoding

  /// Whether the file began with a byte-order mark, which is not part of the text.
  package let hasByteOrderMark: Bool

  /// The text in well-formed UTF-8, without byte-order mark and without NUL.
  package let bytes: [UInt8]

  /// The text of a file that holds the bytes `received`.
  ///
  /// A byte-order mark settles the encoding. Without one it is UTF-16 if the zero bytes say so,
  /// else UTF-8 if the bytes are well-formed UTF-8, else Windows-1252.
  ///
  /// - Throws: `RecordReaderError.undecodable`, at the first character that cannot be decoded.
  package init(_ received: [UInt8]) throws(RecordReaderError) {
    let marked = TextEncoding(markedIn: received)
    encoding = marked ?? TextEncoding(guessedFrom: received)
    hasByteOrderMark = marked != nil
    let payload = received[(marked?.byteOrderMark.count ?? 0)...]
    switch encoding {
    case .utf8:
      bytes = try Self.checkedUTF8(payload)
    case .utf16LittleEndian:
      bytes = try Self.utf8(fromUTF16: payload) { UInt16($1) << 8 | UInt16($0) }
    case .utf16BigEndian:
      bytes = try Self.utf8(fromUTF16: payload) { UInt16($0) << 8 | UInt16($1) }
    case .windows1252:
      bytes = try Self.utf8(fromWindows1252: payload)
    }
    if let offset = bytes.firstIndex(of: ASCII.nul) {
      throw .undecodable(.nul, at: TextPosition(after: bytes[..<offset]))
    }
  }

  /// How many physical lines the text has. A line end at the end of it opens no further line.
  package var lineCount: Int {
    var lines = PhysicalLines(bytes)
    var count = 0
    while lines.next() != nil { count += 1 }
    return count
  }

  private static func checkedUTF8(
    _ payload: ArraySlice<UInt8>
  ) throws(RecordReaderError) -> [UInt8] {
    if let offset = firstIllFormedByte(in: payload) {
      let place = TextPosition(after: payload[..<offset])
      throw .undecodable(.notUTF8(payload[offset]), at: place)
    }
    return Array(payload)
  }

  private static func utf8(
    fromWindows1252 payload: ArraySlice<UInt8>
  ) throws(RecordReaderError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(payload.count)
    for byte in payload {
      guard let scalar = Windows1252.scalar(for: byte) else {
        throw .undecodable(.notWindows1252(byte), at: TextPosition(after: text[...]))
      }
      text.append(contentsOf: scalar.utf8)
    }
    return text
  }

  private static func utf8(
    fromUTF16 payload: ArraySlice<UInt8>, unit: (_ first: UInt8, _ second: UInt8) -> UInt16
  ) throws(RecordReaderError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(payload.count / 2)
    var offset = payload.startIndex
    while offset + 1 < payload.endIndex {
      let lead = unit(payload[offset], payload[offset + 1])
      offset += 2
      if let scalar = Unicode.Scalar(lead) {
        text.append(contentsOf: scalar.utf8)
        continue
      }
      let trail = offset + 1 < payload.endIndex ? unit(payload[offset], payload[offset + 1]) : 0
      guard let scalar = Unicode.Scalar(lead: lead, trail: trail) else {
        throw .undecodable(.loneSurrogate(lead), at: TextPosition(after: text[...]))
      }
      text.append(contentsOf: scalar.utf8)
      offset += 2
    }
    guard offset == payload.endIndex else {
      throw .undecodable(.halfCodeUnit, at: TextPosition(after: text[...]))
    }
    return text
  }
}

extension Unicode.Scalar {
  /// The character that a surrogate pair stands for, or `nil` if the two are not a pair.
  fileprivate init?(lead: UInt16, trail: UInt16) {
    guard UTF16.isLeadSurrogate(lead), UTF16.isTrailSurrogate(trail) else { return nil }
    self.init(0x10000 + (UInt32(lead) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
  }
}
