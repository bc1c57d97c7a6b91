/// The character encoding of a file as received.
package enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// The name a reader knows it by, such as Windows-1252.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16, little-endian"
    case .utf16BigEndian: "UTF-16, big-endian"
    case .windows1252: "Windows-1252"
    }
  }
}

extension TextEncoding {
  /// The byte-order mark of the encoding; empty where it has none.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252: []
    }
  }

  /// The encoding that the byte-order mark at the start of `bytes` announces, if there is one.
  init?(markedIn bytes: [UInt8]) {
    let marked = Self.allCases.first { encoding in
      !encoding.byteOrderMark.isEmpty && bytes.starts(with: encoding.byteOrderMark)
    }
    guard let marked else { return nil }
    self = marked
  }

  /// The encoding of `bytes`, which begin with no byte-order mark.
  ///
  /// UTF-16 is known by its zero bytes, UTF-8 by being well formed. What is neither is taken for
  /// Windows-1252, the code page of a spreadsheet program in Western Europe.
  init(guessedFrom bytes: [UInt8]) {
    if let utf16 = Self(zeroPatternIn: bytes) {
      self = utf16
    } else if firstIllFormedByte(in: bytes[...]) == nil {
      self = .utf8
    } else {
      self = .windows1252
    }
  }

  /// UTF-16 if most characters are of the Latin alphabet, so that the high byte of more than half of
  /// the pairs is zero and low bytes hardly ever are.
  private init?(zeroPatternIn bytes: [UInt8]) {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs > 0 else { return nil }
    var zerosFirst = 0
    var zerosSecond = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zerosFirst += 1 }
      if bytes[2 * pair + 1] == 0 { zerosSecond += 1 }
    }
    if zerosSecond * 2 > pairs, zerosFirst * 10 < zerosSecond {
      self = .utf16LittleEndian
    } else if zerosFirst * 2 > pairs, zerosSecond * 10 < zerosFirst {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }
}
