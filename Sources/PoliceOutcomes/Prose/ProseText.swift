/// The author's prose, each character with its place and with what it is.
///
/// It follows CommonMark as far as code and addresses go: what stands in them is no prose.
package struct ProseText: Hashable, Sendable {
  /// Every character in order; a line end is one "\n" at the end of its line.
  package private(set) var characters: [Character] = []
  /// What each character is; as many as there are characters.
  package private(set) var kinds: [Kind] = []
  /// Where each line begins among the characters.
  private var lineStarts: [Int] = []

  /// What a character is part of.
  package enum Kind: Hashable, Sendable {
    case prose
    /// A placeholder with its braces.
    case placeholder
    /// A span, a fence or an indented block of code that has a letter in it. Numbers alone do not
    /// become less of a number by standing in one.
    case code
    /// Where a link leads.
    case address
  }

  /// The prose of the narrative, which is CommonMark without HTML.
  package init(_ text: String) { self.init(text, as: nil) }

  /// The prose of a text of this format; `nil` is that of the narrative.
  package init(_ text: String, as format: TextFormat?) {
    // Physical lines, as an editor counts them: a line separator or a form feed ends none.
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    for (index, line) in lines.enumerated() {
      lineStarts.append(characters.count)
      characters += line
      if index < lines.count - 1 { characters.append("\n") }
    }
    kinds = [Kind](repeating: .prose, count: characters.count)
    if let markup = format?.markup(of: characters) {
      markSpans(in: 0..<characters.count, besides: markup)
      return
    }
    for block in ProseBlocks(lines.map(String.init)).blocks {
      let range = start(ofLine: block.lines.lowerBound)..<start(ofLine: block.lines.upperBound)
      if block.isCode {
        // Each line for itself: a line of numbers in a block of code is a line of numbers.
        for line in block.lines { mark(start(ofLine: line)..<start(ofLine: line + 1), .code) }
      } else {
        markSpans(in: range)
      }
    }
    if format == .markdown {
      for comment in HTMLMarkup.comments(in: characters) where kinds[comment.lowerBound] == .prose {
        for index in comment { kinds[index] = .code }
      }
    }
  }

  /// Where the character is: line and column, both from 1.
  package func place(of index: Int) -> (line: Int, column: Int) {
    var line = 0
    var after = lineStarts.count
    while line + 1 < after {
      let middle = (line + after) / 2
      if lineStarts[middle] <= index { line = middle } else { after = middle }
    }
    return (line + 1, index - lineStarts[line] + 1)
  }

  /// The lines, their ends left out.
  package var lines: [String] {
    characters.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The text with blanks in the place of code and addresses, so that every place stays.
  package var readable: String {
    String(
      zip(characters, kinds).map { character, kind in
        switch kind {
        case .prose, .placeholder: character
        case .code, .address: character == "\n" ? character : " "
        }
      })
  }

  /// The first of the characters of a line, from 0; the end of the text after the last.
  private func start(ofLine line: Int) -> Int {
    lineStarts.indices.contains(line) ? lineStarts[line] : characters.count
  }

  private mutating func mark(_ range: Range<Int>, _ kind: Kind) {
    if kind == .code, !characters[range].contains(where: \.isLetter) { return }
    for index in range { kinds[index] = kind }
  }

  /// Finds placeholders and addresses beside markup that CommonMark does not know.
  private mutating func markSpans(in range: Range<Int>, besides markup: TextMarkup) {
    for index in markup.hidden.joined() { kinds[index] = .code }
    var closed = markup.closed[...]
    var place = range.lowerBound
    while place < range.upperBound {
      while let first = closed.first, first.upperBound <= place { closed.removeFirst() }
      let isClosed = closed.first?.contains(place) == true
      if !isClosed, let span = braces(at: place) {
        mark(span, .placeholder)
        place = span.upperBound
      } else if kinds[place] == .prose, let span = address(at: place, before: range.upperBound) {
        mark(span.lowerBound..<endOfPlain(span), .address)
        place = endOfPlain(span)
      } else {
        place += 1
      }
    }
  }

  /// Where an address ends, or the first braces in it open.
  private func endOfPlain(_ span: Range<Int>) -> Int {
    max(span.lowerBound + 1, span.first { braces(at: $0) != nil } ?? span.upperBound)
  }

  /// Finds code, placeholders and addresses in a run of lines that is no block of code.
  private mutating func markSpans(in range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      if characters[place] == "\\" {
        place += 2
      } else if let span = codeSpan(at: place, before: range.upperBound) {
        mark(span, .code)
        place = span.upperBound
      } else if let span = braces(at: place) {
        mark(span, .placeholder)
        place = span.upperBound
      } else if let span = address(at: place, before: range.upperBound) {
        mark(span, .address)
        place = span.upperBound
      } else {
        place += 1
      }
    }
  }

  /// Backticks, as many again, and what is between.
  private func codeSpan(at place: Int, before end: Int) -> Range<Int>? {
    guard characters[place] == "`", place == 0 || characters[place - 1] != "`" else { return nil }
    let size = characters[place..<end].prefix { $0 == "`" }.count
    var next = place + size
    while let open = characters[next..<end].firstIndex(of: "`") {
      let closing = characters[open..<end].prefix { $0 == "`" }.count
      if closing == size { return place..<open + closing }
      next = open + closing
    }
    return nil
  }

  /// A placeholder with its braces that opens at `place`: no other brace and no blank line stands
  /// in it.
  func braces(at place: Int) -> Range<Int>? {
    guard starts(place, with: "{{", before: characters.count),
      let close = characters[(place + 2)...].firstIndex(where: { $0 == "{" || $0 == "}" }),
      starts(close, with: "}}", before: characters.count),
      characters[place..<close].count(where: { $0 == "\n" }) < 2
    else { return nil }
    return place..<close + 2
  }

  private func starts(_ place: Int, with text: String, before end: Int) -> Bool {
    characters[place..<end].starts(with: text)
  }

  /// The target of a link in brackets, or an address that stands by itself.
  private func address(at place: Int, before end: Int) -> Range<Int>? {
    if starts(place, with: "](", before: end) {
      let close = characters[place..<end].firstIndex { $0 == ")" || $0 == "\n" }
      return close.map { place..<$0 }
    }
    guard
      ["https://", "http://", "www.", "mailto:"].contains(where: { start in
        starts(place, with: start, before: end)
      })
    else { return nil }
    let stop = characters[place..<end].firstIndex { $0.isWhitespace || $0 == ">" || $0 == ")" }
    return place..<(stop ?? end)
  }
}
