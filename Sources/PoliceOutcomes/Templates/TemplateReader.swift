/// Reads a template into its parts.
struct TemplateReader {
  private let prose: ProseText
  private let file: String
  private let format: TextFormat
  /// The characters of the template, each line end as it was written.
  private let characters: [Character]
  private(set) var faults: [Diagnostic] = []
  /// The blocks that are open, the innermost last, each with what was read of it; the first is the template.
  private var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]

  /// What the template is made of, once it is read.
  var nodes: [TemplateNode] { open[0].nodes }

  /// How deep blocks may stand in one another. What stands below is not read.
  static let mostLevels = 16

  init(_ prose: ProseText, text: String, format: TextFormat, file: String) {
    self.prose = prose
    self.format = format
    self.file = file
    // Not as a text of line ends, in which one CR and the next LF would be one of them.
    var lineEnds = Array(text.lazy.filter { ["\n", "\r", "\r\n"].contains($0) })[...]
    characters = prose.characters.map { $0 == "\n" ? lineEnds.popFirst() ?? $0 : $0 }
  }

  mutating func read() {
    let tags = tags()
    let removed = lines(of: tags)
    var place = 0
    for tag in tags where !isTooDeep {
      let line = removed[tag.range.lowerBound]
      let start = max(place, line?.lowerBound ?? tag.range.lowerBound)
      append(text: place..<max(place, start))
      place = tag.range.upperBound
      var lineEnd = ""
      if let line {
        place = line.upperBound
        if tag.kind == .value {
          lineEnd = String(characters[tag.range.upperBound..<place].filter(\.isNewline))
        }
      }
      append(tag, lineEnd: lineEnd)
    }
    append(text: place..<characters.count)
    let isWhole = !isTooDeep
    while let tag = open.last?.tag {
      if isWhole { faults.append(.unclosedBlock(tag.text, at: tag.location)) }
      closeInnermost(tag)
    }
    faults.sort { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
  }

  // The braces.

  /// The pairs of double braces, in their order. Of more than two braces that open the last two count, as in
  /// `\textbf{{{charge-rate}}}`.
  private mutating func tags() -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var place = 0
    while let first = prose.characters[place...].firstIndex(of: "{") {
      let end = prose.characters[first...].firstIndex { $0 != "{" } ?? characters.count
      place = end
      if end - first < 2 { continue }
      let start = end - 2
      guard let range = prose.braces(at: start) else {
        faults.append(.unclosedPlaceholder(at: location(start)))
        continue
      }
      tags.append(
        TemplateTag(
          prose.characters[range].dropFirst(2).dropLast(2), range: range, at: location(start),
          isClosed: prose.kinds[start] != .placeholder))
      place = range.upperBound
    }
    return tags
  }

  private func location(_ place: Int) -> SourceLocation {
    let place = prose.place(of: place)
    return SourceLocation(file: file, line: place.line, column: place.column)
  }

  /// What of a line goes with a tag, by where the tag begins: the whole of a line on which nothing but tags
  /// that print nothing stands, or one placeholder that may print nothing.
  private func lines(of tags: [TemplateTag]) -> [Int: Range<Int>] {
    var lines: [Int: Range<Int>] = [:]
    var rest = tags[...]
    while let tag = rest.first {
      let start = (characters[..<tag.range.lowerBound].lastIndex(where: \.isNewline) ?? -1) + 1
      let lineEnd =
        characters[tag.range.upperBound...].firstIndex(where: \.isNewline) ?? characters.count
      let end = min(lineEnd + 1, characters.count)
      let onLine = rest.prefix { $0.range.lowerBound < end }
      rest = rest.dropFirst(onLine.count)
      let isAlone = isBlank(start..<end, besides: onLine.map(\.range))
      let printsNothing = onLine.allSatisfy { $0.kind != .value }
      let mayPrintNothing = onLine.count == 1 && tag.name == TemplateKey.notices.rawValue
      guard isAlone, printsNothing || mayPrintNothing else { continue }
      var first = start
      for tag in onLine {
        let isLast = tag.range == onLine.last?.range
        lines[tag.range.lowerBound] = first..<(isLast ? end : tag.range.upperBound)
        first = tag.range.upperBound
      }
    }
    return lines
  }

  private func isBlank(_ line: Range<Int>, besides tags: [Range<Int>]) -> Bool {
    var place = line.lowerBound
    for tag in tags {
      if tag.upperBound > line.upperBound { return false }
      guard characters[place..<tag.lowerBound].allSatisfy(\.isWhitespace) else { return false }
      place = tag.upperBound
    }
    return characters[place..<line.upperBound].allSatisfy(\.isWhitespace)
  }

  // The blocks.

  private var isTooDeep: Bool { open.count > TemplateReader.mostLevels + 1 }

  private mutating func append(text range: Range<Int>) {
    if !range.isEmpty { append(.text(String(characters[range]))) }
  }

  private mutating func append(_ node: TemplateNode) {
    open[open.count - 1].nodes.append(node)
  }

  private mutating func append(_ tag: TemplateTag, lineEnd: String) {
    if tag.name.isEmpty {
      faults.append(.emptyPlaceholder(tag.text, at: tag.location))
      return
    }
    let isLiteral = tag.kind == .value && tag.name == TemplateKey.leftBraces.rawValue
    if tag.isClosed, !isLiteral {
      faults.append(.placeholderOutOfPlace(tag.text, in: format, at: tag.location))
    }
    switch tag.kind {
    case .value: append(.value(tag, lineEnd: lineEnd))
    case .open, .openWithout:
      open.append((tag, []))
      if isTooDeep {
        faults.append(.blocksTooDeep(tag.text, most: TemplateReader.mostLevels, at: tag.location))
      }
    case .close: close(tag)
    }
  }

  /// Ends the innermost block of the name, and those that were left open in it.
  private mutating func close(_ end: TemplateTag) {
    guard open.contains(where: { $0.tag?.name == end.name }) else {
      faults.append(.strayBlockEnd(end.text, open: open.last?.tag?.name, at: end.location))
      return
    }
    while let tag = open.last?.tag {
      closeInnermost(tag)
      if tag.name == end.name { return }
      faults.append(.unclosedBlock(tag.text, at: tag.location))
    }
  }

  /// Puts what was read since the block opened into it.
  private mutating func closeInnermost(_ tag: TemplateTag) {
    guard let nodes = open.popLast()?.nodes else { return }
    append(.block(TemplateBlock(tag: tag, nodes: nodes)))
  }
}
