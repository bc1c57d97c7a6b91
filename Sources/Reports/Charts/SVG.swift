/// A drawing as text, built one element a line in the order of the calls.
///
/// All text and every attribute is escaped here and nowhere else.
struct SVG {
  private(set) var lines: [String] = []
  private var depth: Int

  init(depth: Int = 1) {
    self.depth = depth
  }

  /// Adds an element, with text inside it where there is any.
  mutating func draw(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue>, text: String? = nil
  ) {
    var line = indent
    SVG.begin(name, attributes, in: &line)
    if let text {
      line += ">"
      line += SVG.escaped(text)
      line += "</"
      line += name
      line += ">"
    } else {
      line += "/>"
    }
    lines.append(line)
  }

  /// Adds a `text` of one or more lines with what `style` says of it.
  mutating func drawText(
    _ textLines: [String], style: String, x: Double, baseline: Double, lineHeight: Double
  ) {
    let place = { (index: Int) in
      " x=\"\(coordinateText(x))\" y=\"\(coordinateText(baseline + Double(index) * lineHeight))\""
    }
    if textLines.count == 1 {
      let words = SVG.escaped(textLines[0])
      lines.append("\(indent)<text\(place(0))\(style)>\(words)</text>")
      return
    }
    // Nothing between the lines: white space there would count as a character, and shift text
    // that is centred or ends at its x.
    let content = textLines.enumerated().map { index, line in
      "<tspan\(place(index))>\(SVG.escaped(line))</tspan>"
    }
    lines.append("\(indent)<text\(style)>\(content.joined())</text>")
  }

  /// Adds a path, unless there is nothing in it.
  mutating func draw(_ path: SVGPath, _ attributes: KeyValuePairs<String, SVGValue>) {
    if path.isEmpty { return }
    var line = indent
    SVG.begin("path", ["d": .inert(path.text)], in: &line)
    for (key, value) in attributes { SVG.add(key, value, to: &line) }
    line += "/>"
    lines.append(line)
  }

  /// Adds an element around what `body` draws.
  mutating func group(
    _ name: String = "g", _ attributes: KeyValuePairs<String, SVGValue> = [:],
    _ body: (inout SVG) -> Void
  ) {
    var line = indent
    SVG.begin(name, attributes, in: &line)
    line += ">"
    lines.append(line)
    depth += 1
    body(&self)
    depth -= 1
    lines.append(indent + "</" + name + ">")
  }

  /// Adds what another drawing holds, which was built at the depth at which it will stand.
  mutating func append(_ other: SVG) {
    lines += other.lines
  }

  /// Adds the same with another beginning of the ids in it.
  mutating func append(_ other: SVG, naming stem: String, as known: String) {
    lines += other.lines.map { line in
      if stem == known { return line }
      for mark in [" id=\"", "url(#"] {
        guard let place = line.firstPlace(of: "\(mark)\(known)-") else { continue }
        return line[..<place.lowerBound] + "\(mark)\(stem)-" + line[place.upperBound...]
      }
      return line
    }
  }

  private var indent: String { String(repeating: "  ", count: depth) }

  /// Adds the beginning of a tag to a line.
  private static func begin(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue>, in line: inout String
  ) {
    line += "<"
    line += name
    for (key, value) in attributes { add(key, value, to: &line) }
  }

  private static func add(_ key: String, _ value: SVGValue, to line: inout String) {
    line += " "
    line += key
    line += "=\""
    switch value {
    case .words(let words): line += escaped(words)
    case .number(let number): line += coordinateText(number)
    case .inert(let text): line += text
    }
    line += "\""
  }

  /// `text` as it may stand between tags or inside a quoted attribute, with nothing in it that hides.
  ///
  /// The two characters that XML 1.0 forbids even then become the replacement character.
  static func escaped(_ text: String) -> String {
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
  /// Of our own making, with nothing in it to escape.
  case inert(String)

  init(stringLiteral value: String) { self = .words(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
}

/// A coordinate to a tenth of a unit, half away from zero, without a trailing zero. A drawing is at least 320 units
/// wide: a tenth is finer than a printer's dot at the width of a page.
package func coordinateText(_ value: Double) -> String {
  precondition(value.magnitude < 1e12, "a coordinate lies within the drawing")
  return tenthsText(tenths(value))
}

/// The tenths of a unit nearest to a coordinate, half away from zero.
func tenths(_ value: Double) -> Int { Int((value * 10).rounded(.toNearestOrAwayFromZero)) }

/// So many tenths of a unit, as a drawing writes them.
func tenthsText(_ tenths: Int) -> String {
  writtenTenths.indices.contains(tenths) ? writtenTenths[tenths] : spelt(tenths)
}

/// The coordinates that nearly all are, written once: a report has tens of thousands of them.
private let writtenTenths = (0..<8_000).map(spelt)

private func spelt(_ tenths: Int) -> String {
  let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  let sign = tenths < 0 ? "-" : ""
  return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
}
