extension String {
  /// Whether every byte of the text in UTF-8 is as `isSuch` says.
  ///
  /// The bytes are looked at where they stand; to walk through a string takes several times as long.
  @inline(__always)
  package func hasOnlyBytes(_ isSuch: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isSuch) } ?? utf8.allSatisfy(isSuch)
  }

  /// Where `words` first stand, byte by byte, or `nil`: for markup of our own, and much faster than
  /// the search of the standard library, which compares characters.
  func firstPlace(of words: String) -> Range<Index>? {
    var (text, words) = (self, words)
    let start = text.withUTF8 { bytes in
      words.withUTF8 { sought -> Int? in
        guard let first = sought.first, bytes.count >= sought.count else {
          return sought.isEmpty ? 0 : nil
        }
        return (0...(bytes.count - sought.count)).first { place in
          bytes[place] == first
            && bytes[place..<(place + sought.count)].elementsEqual(sought)
        }
      }
    }
    return start.map { start in
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: words.utf8.count)
    }
  }

  /// The text without `words` at its start, where they stand there.
  func withoutStart(_ words: String) -> String {
    guard utf8.starts(with: words.utf8) else { return self }
    return String(self[utf8.index(utf8.startIndex, offsetBy: words.utf8.count)...])
  }

  /// The text without `words` at its end, where they stand there.
  func withoutEnd(_ words: String) -> String {
    guard utf8.count >= words.utf8.count else { return self }
    let end = utf8.index(utf8.endIndex, offsetBy: -words.utf8.count)
    return utf8[end...].elementsEqual(words.utf8) ? String(self[..<end]) : self
  }

  /// The text without the first `words`.
  func without(_ words: String) -> String {
    guard let place = firstPlace(of: words) else { return self }
    return String(self[..<place.lowerBound] + self[place.upperBound...])
  }
}
