/// What in a text of HTML is markup: tags, comments, scripts and style sheets.
///
/// In the quotation marks of some attributes a value may be put: not in those of an address, of a style or of
/// what a page does. Those of attributes that a reader is shown or read are prose.
struct HTMLMarkup {
  private let characters: [Character]
  private(set) var markup = TextMarkup()

  /// Attributes whose values are words for a reader.
  private static let spoken: Set<String> = [
    "alt", "title", "aria-label", "aria-description", "content", "summary", "label",
  ]

  /// Attributes that hold a name or a value, and nothing that acts.
  private static let inert: Set<String> = [
    "id", "class", "lang", "name", "value", "datetime", "headers", "scope", "for", "abbr",
  ]

  init(_ characters: [Character]) {
    self.characters = characters
    var place = 0
    while let open = characters[place...].firstIndex(of: "<") {
      place = read(from: open)
    }
  }

  /// Where comments stand: `<!-- … -->`. One that does not end goes on to the end.
  static func comments(in characters: [Character]) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var place = 0
    while let open = characters[place...].firstIndex(of: "<") {
      guard characters[open...].starts(with: "<!--") else {
        place = open + 1
        continue
      }
      place = end(of: "-->", in: characters, from: open + 4)
      comments.append(open..<place)
    }
    return comments
  }

  /// Reads what begins with "<" at `open`; returns where it ends.
  private mutating func read(from open: Int) -> Int {
    if characters[open...].starts(with: "<!--") {
      let end = HTMLMarkup.end(of: "-->", in: characters, from: open + 4)
      close(open..<end)
      return end
    }
    guard let sign = character(open + 1), sign.isLetter || "/!?".contains(sign) else {
      return open + 1
    }
    let end = readTag(from: open)
    let name = word(from: open + 1)
    guard ["script", "style"].contains(name) else { return end }
    let closing = HTMLMarkup.end(of: "</\(name)", in: characters, from: end)
    close(end..<closing)
    return closing
  }

  /// Reads a tag over the quotation marks of its attributes; returns where it ends.
  private mutating func readTag(from open: Int) -> Int {
    var (hidden, closed) = (open, open)
    var name = ""
    var place = open + 1
    while let sign = character(place), sign != ">" {
      if sign == "=" { name = wordBefore(place) }
      guard sign == "\"" || sign == "'",
        characters[..<place].last(where: { !$0.isWhitespace }) == "="
      else {
        place += 1
        continue
      }
      let end = characters[(place + 1)...].firstIndex(of: sign) ?? characters.count
      let isSpoken = isSpoken(name, place + 1..<end)
      if isSpoken {
        markup.hidden.append(hidden..<place + 1)
        hidden = end
      }
      if isSpoken || HTMLMarkup.isInert(name) {
        markup.closed.append(closed..<place + 1)
        closed = end
      }
      place = min(end + 1, characters.count)
    }
    let end = min(place + 1, characters.count)
    if hidden < end { markup.hidden.append(hidden..<end) }
    if closed < end { markup.closed.append(closed..<end) }
    return end
  }

  /// Whether what an attribute holds is words for a reader.
  private func isSpoken(_ name: String, _ value: Range<Int>) -> Bool {
    HTMLMarkup.spoken.contains(name) && !(name == "content" && characters[value].contains("="))
  }

  private static func isInert(_ name: String) -> Bool {
    inert.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
  }

  private mutating func close(_ range: Range<Int>) {
    if range.isEmpty { return }
    markup.hidden.append(range)
    markup.closed.append(range)
  }

  private func character(_ place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }

  /// The word that begins at `place`, in lower case.
  private func word(from place: Int) -> String {
    String(characters[min(place, characters.count)...].prefix { $0.isLetter }).lowercased()
  }

  /// The word before the sign at `place`, in lower case, of at most 40 characters.
  private func wordBefore(_ place: Int) -> String {
    let before = characters[max(0, place - 40)..<place].reversed().drop(while: \.isWhitespace)
    return String(before.prefix { $0.isLetter || $0 == "-" }.reversed()).lowercased()
  }

  /// Where the first `words` after `place` end, whatever their case, or the end of the text.
  private static func end(of words: String, in characters: [Character], from place: Int) -> Int {
    let words = Array(words)
    var place = place
    while place + words.count <= characters.count {
      let isThere = zip(characters[place...], words).allSatisfy {
        $0 == $1 || $0.lowercased() == String($1)
      }
      if isThere { return place + words.count }
      place += 1
    }
    return characters.count
  }
}
