/// A text as the search for personal data sees it: its scalars, and its words with their places.
struct PersonalDataText {
  let scalars: [Unicode.Scalar]
  /// Runs of letters, digits and apostrophes.
  let words: [Word]

  struct Word {
    /// The scalars of the word.
    let range: Range<Int>
    /// The word as written, apostrophes straight.
    let text: String
    let lowered: String

    /// Whether the word is a number of so many digits.
    func isNumber(of digits: ClosedRange<Int>) -> Bool {
      digits.contains(text.utf8.count) && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    /// Whether the word is one of the years that returns are about.
    var isYear: Bool { isNumber(of: 4...4) && (text.hasPrefix("19") || text.hasPrefix("20")) }
  }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var start: Int?
    for place in 0...scalars.count {
      if place < scalars.count, PersonalDataText.isOfWord(place, in: scalars) {
        start = start ?? place
      } else if let first = start {
        let word = PersonalDataText.word(scalars[first..<place])
        words.append(Word(range: first..<place, text: word, lowered: word.lowercased()))
        start = nil
      }
    }
    self.words = words
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if scalars.allSatisfy(\.isASCII) {
      return String(decoding: scalars.lazy.map { UInt8($0.value) }, as: UTF8.self)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0 == "\u{2019}" ? "'" : $0 })
    return String(view)
  }

  /// The scalars between the word at `place` and the one before it.
  func gap(before place: Int) -> ArraySlice<Unicode.Scalar> {
    scalars[(place > 0 ? words[place - 1].range.upperBound : 0)..<words[place].range.lowerBound]
  }

  /// The scalar at `place`, or `nil` beyond either end.
  func scalar(_ place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  /// The scalars of `range` as text.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "0"..."9" ~= $0 } ?? false
  }

  static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
    return scalar.properties.isAlphabetic
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar.properties.isWhitespace
  }

  /// Whether the scalar at `place` is a letter, a digit, or an apostrophe between two letters: a
  /// quote around a word is no part of it.
  private static func isOfWord(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let scalar = scalars[place]
    if scalar == "'" || scalar == "\u{2019}" {
      return place > 0 && place + 1 < scalars.count && isLetter(scalars[place - 1])
        && isLetter(scalars[place + 1])
    }
    return isLetter(scalar) || isDigit(scalar)
  }
}
