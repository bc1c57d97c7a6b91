/// A drawing as text, one element a line in the order of the calls.
///
/// All text and every attribute is escaped here and nowhere else.
struct SVG {
  /// The lines, a line feed behind each.
  private(set) var markup = TextBytes()
  private var depth: Int

  init(depth: Int = 1) {
    self.depth = depth
  }

  /// Adds an element, with text inside it where there is any.
  mutating func draw(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, SVGValue>, text: String? = nil
  ) {
    begin(name, attributes)
    if let text {
      markup.add(">")
      markup.add(text: SVG.escaped(text))
      markup.add("</")
      markup.add(name)
      markup.add(">\n")
    } else {
      markup.add("/>\n")
    }
  }

  /// Adds a `text` of one or more lines, the first of them on the baseline `y`, with the attributes that `style` adds.
  mutating func drawText(
    _ textLines: [String], x: Double, baseline y: Double, lineHeight: Double,
    style: (inout TextBytes) -> Void
  ) {
    indent()
    markup.add("<text")
    if textLines.count == 1 {
      addPlace(x, y)
      style(&markup)
      markup.add(">")
      markup.add(text: SVG.escaped(textLines[0]))
    } else {
      style(&markup)
      markup.add(">")
      // Nothing between the lines: white space there would count as a character, and shift text
      // that is centred or ends at its x.
      for (index, line) in textLines.enumerated() {
        markup.add("<tspan")
        addPlace(x, y + Double(index) * lineHeight)
        markup.add(">")
        markup.add(text: SVG.escaped(line))
        markup.add("</tspan>")
      }
    }
    markup.add("</text>\n")
  }

  private mutating func addPlace(_ x: Double, _ y: Double) {
    markup.add(" x=\"")
    markup.add(coordinate: x)
    markup.add("\" y=\"")
    markup.add(coordinate: y)
    markup.add("\"")
  }

  /// Adds a path, unless there is nothing in it.
  mutating func draw(_ path: SVGPath, _ attributes: KeyValuePairs<StaticString, SVGValue>) {
    if path.isEmpty { return }
    indent()
    markup.add("<path d=\"")
    markup.append(path.outline)
    markup.add("\"")
    for (key, value) in attributes { add(key, value) }
    markup.add("/>\n")
  }

  /// Adds an element around what `body` draws.
  mutating func group(
    _ name: StaticString = "g", _ attributes: KeyValuePairs<StaticString, SVGValue> = [:],
    _ body: (inout SVG) -> Void
  ) {
    begin(name, attributes)
    markup.add(">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    markup.add("</")
    markup.add(name)
    markup.add(">\n")
  }

  /// Adds what another drawing holds, which was built at the depth at which it will stand.
  mutating func append(_ other: SVG) {
    markup.append(other.markup)
  }

  /// Adds the same with another beginning of the ids in it, wherever one is given or referred to.
  mutating func append(_ other: SVG, naming stem: String, as known: String) {
    if stem == known { return append(other) }
    let bytes = other.markup.bytes
    let sought = Array("\(known)-".utf8)
    let marks = [" id=\"", "url(#"].map { Array($0.utf8) }
    // What stands from here on has not been added.
    var kept = 0
    for place in bytes.indices
    where bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "#") {
      let begin = place + 1
      guard bytes[begin...].starts(with: sought),
        marks.contains(where: { bytes[..<begin].suffix($0.count).elementsEqual($0) })
      else { continue }
      markup.add(bytes: bytes[kept..<begin])
      markup.add(text: stem)
      kept = begin + sought.count - 1
    }
    markup.add(bytes: bytes[kept...])
  }

  private mutating func indent() {
    for _ in 0..<depth { markup.add("  ") }
  }

  /// Adds the beginning of a tag.
  private mutating func begin(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, SVGValue>
  ) {
    indent()
    markup.add("<")
    markup.add(name)
    for (key, value) in attributes { add(key, value) }
  }

  private mutating func add(_ key: StaticString, _ value: SVGValue) {
    markup.add(" ")
    markup.add(key)
    markup.add("=\"")
    switch value {
    case .words(let words): markup.add(text: SVG.escaped(words))
    case .number(let number): markup.add(coordinate: number)
    }
    markup.add("\"")
  }

  /// `text` as it may stand between tags or inside a quoted attribute, with nothing in it that hides.
  ///
  /// The two characters that XML 1.0 forbids even then become the replacement character.
  static func escaped(_ text: String) -> String {
    if text.hasOnlyBytes(HTMLText.isPlain) { return text }
    let escaped = HTMLText.escaped(text)
    // Both begin with this byte, which little else does.
    if escaped.hasOnlyBytes({ $0 != 0xEF }) { return escaped }
    var result = String.UnicodeScalarView()
    for scalar in escaped.unicodeScalars {
      result.append(0xFFFE...0xFFFF ~= scalar.value ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}

/// What an attribute of a drawing says: words, or a length in units of the drawing.
enum SVGValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  case words(String)
  case number(Double)

  init(stringLiteral value: String) { self = .words(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(stringInterpolation: StringInterpolation) { self = .words(stringInterpolation.words) }

  /// Words put together; of a single word nothing is copied.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var words = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }

    mutating func appendInterpolation(_ more: String) {
      if words.isEmpty { words = more } else if !more.isEmpty { words += more }
    }
  }
}
