/// The words beside which personal data are looked for, known by their hashes: a text that has none
/// is told from others without being taken apart.
enum PersonalDataSigns {
  /// Whether an ASCII text may have one of the words, or a rank joined to a number. A text that has
  /// is never passed over; one that has not seldom counts as one that may.
  static func maySpeak(_ text: String) -> Bool {
    var word = Word()
    for byte in text.utf8 where !word.takes(byte) {
      if word.maySpeak { return true }
      word = Word()
    }
    return word.maySpeak
  }

  private static let hashes: Set<UInt64> = Set(
    PersonalNameWords.signs.union(PersonalDataText.lines).union(PersonalDataText.extensions)
      .union(["dob", "born", "birth", "b"])
      .map { sign in
        var word = Word()
        for byte in sign.utf8 { _ = word.takes(byte) }
        return word.hash
      })

  /// A run of letters and digits, in small letters.
  private struct Word {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    var digits = 0

    /// Takes a letter or a digit; false where the byte is neither and ends the word.
    mutating func takes(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      default: return false
      }
      // FNV-1a.
      hash = (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01B3
      return true
    }

    /// A rank of two to four letters with three to six digits, or one of the words.
    var maySpeak: Bool {
      if digits > 0 { return 2...4 ~= letters && 3...6 ~= digits }
      return letters > 0 && hashes.contains(hash)
    }
  }
}
