/// Text with figures in it, written as a string with interpolations.
///
/// `"Of \(figure) offences"` keeps the figure's id beside its text, so that a number in a
/// sentence leads back to where it was counted.
struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  private(set) var inlines: [Inline] = []

  init(_ inlines: [Inline]) {
    self.inlines = inlines
  }

  init(_ text: String) {
    append(text)
  }

  init(stringLiteral text: String) {
    append(text)
  }

  init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.sentence
  }

  mutating func append(_ text: String) {
    if text.isEmpty { return }
    if case .text(let before) = inlines.last {
      inlines[inlines.count - 1] = .text(before + text)
    } else {
      inlines.append(.text(text))
    }
  }

  mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      if case .text(let text) = inline { append(text) } else { self.inlines.append(inline) }
    }
  }

  static func + (left: Sentence, right: Sentence) -> Sentence {
    var sum = left
    sum.append(right.inlines)
    return sum
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var sentence = Sentence("")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { sentence.append(text) }
    mutating func appendInterpolation(_ text: String) { sentence.append(text) }
    mutating func appendInterpolation(_ figure: PrintedFigure) {
      sentence.append([.figure(figure)])
    }
    mutating func appendInterpolation(strong figure: PrintedFigure) {
      sentence.append([.strong([.figure(figure)])])
    }
    mutating func appendInterpolation(_ marker: Marker) { sentence.append([.marker(marker)]) }
    mutating func appendInterpolation(_ part: Sentence) { sentence.append(part.inlines) }
    mutating func appendInterpolation(_ inline: Inline) { sentence.append([inline]) }
  }
}

extension Block {
  static func paragraph(_ sentence: Sentence) -> Block { .paragraph(sentence.inlines) }
  static func list(_ items: [Sentence]) -> Block { .list(items.map(\.inlines)) }
  static func numberedList(_ items: [Sentence]) -> Block { .numberedList(items.map(\.inlines)) }
  static func heading(_ text: String) -> Block { .heading(3, [.text(text)]) }
}

extension DefinitionEntry {
  init(_ term: Sentence, _ text: Sentence) {
    self.init(term: term.inlines, text: text.inlines)
  }
}

extension Table {
  init(
    id: String, caption: String, columns: [Column], cells: [[Sentence]], notes: [Sentence] = []
  ) {
    self.init(
      id: id, caption: caption, columns: columns, rows: cells.map { $0.map(\.inlines) },
      notes: notes.map(\.inlines))
  }
}
