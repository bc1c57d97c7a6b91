import Reports

/// A drawing read back, as far as the tests of the charts need: its elements, and where its texts
/// stand.
struct ChartReading {
  private(set) var elements: [Element] = []
  private(set) var texts: [Text] = []

  struct Element: Equatable {
    let name: String
    let attributes: [String: String]

    func number(_ attribute: String) -> Double { attributes[attribute].flatMap(Double.init) ?? 0 }
  }

  struct Text: Equatable {
    let words: String
    let box: Box
    let fill: String
  }

  struct Box: Equatable {
    let left, right, top, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  enum Failure: Error, Equatable {
    case unbalanced(String)
    case malformed(String)
  }

  /// Reads the subset of XML that the charts write, and throws where tags do not match.
  init(_ svg: String) throws(Failure) {
    var open: [Element] = []
    var rest = Substring(svg)
    while let start = rest.firstIndex(of: "<") {
      try note(rest[..<start], in: open)
      guard let end = rest[start...].firstIndex(of: ">") else { throw .malformed(String(rest)) }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast()?.name == String(tag.dropFirst()) else {
          throw .unbalanced(String(tag))
        }
        continue
      }
      let element = try Self.element(tag.hasSuffix("/") ? tag.dropLast() : tag)
      elements.append(element)
      if !tag.hasSuffix("/") { open.append(element) }
    }
    guard open.isEmpty, rest == "\n" else { throw .unbalanced(open.last?.name ?? String(rest)) }
  }

  func elements(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Rectangles with their fills, in the order of the drawing: elements, and pieces of paths.
  var areas: [(box: Box, fill: String)] {
    elements.flatMap { element -> [(box: Box, fill: String)] in
      // Without a fill it is no area, but the edge of one or of what is drawn.
      guard let fill = element.attributes["fill"], fill != "none" else { return [] }
      if element.name == "rect" {
        let (x, y) = (element.number("x"), element.number("y"))
        let (right, bottom) = (x + element.number("width"), y + element.number("height"))
        return [(Box(left: x, right: right, top: y, bottom: bottom), fill)]
      }
      guard element.name == "path" else { return [] }
      return (element.attributes["d"] ?? "").split(separator: "M").compactMap { piece in
        let numbers = piece.split { " hvz".contains($0) }.compactMap { Double($0) }
        guard piece.filter({ "hvzLaHV".contains($0) }) == "hvhz", numbers.count == 5 else {
          return nil
        }
        let (x, y) = (numbers[0], numbers[1])
        return (Box(left: x, right: x + numbers[2], top: y, bottom: y + numbers[3]), fill)
      }
    }
  }

  /// The fill of what a text lies on.
  func ground(of text: Text) -> String? {
    areas.last {
      $0.box.left <= text.box.left && text.box.right <= $0.box.right
        && $0.box.top <= text.box.top && text.box.bottom <= $0.box.bottom
    }?.fill
  }

  /// The pieces of all paths with this attribute: each begins where the pen is set down.
  func pieces(_ attribute: String, _ value: String) -> [String] {
    elements("path").filter { $0.attributes[attribute] == value }
      .flatMap { ($0.attributes["d"] ?? "").split(separator: "M").map(String.init) }
  }

  /// The texts that follow one another and say `words` together: one, or the lines of several; `nil`
  /// where there are none.
  func lines(of words: String) -> [Text]? {
    for start in texts.indices {
      for end in start..<min(texts.count, start + 4) {
        let lines = texts[start...end]
        if lines.map(\.words).joined(separator: " ") == words { return Array(lines) }
      }
    }
    return nil
  }

  /// The pairs of texts of which one lies over the other.
  var overlaps: [String] {
    texts.indices.flatMap { index in
      texts[(index + 1)...].filter { texts[index].box.overlaps($0.box) }
        .map { "\(texts[index].words) / \($0.words)" }
    }
  }

  private mutating func note(_ characters: Substring, in open: [Element]) throws(Failure) {
    guard !characters.contains(where: { $0 == "\"" || $0 == "'" }) else {
      throw .malformed(String(characters))
    }
    let words = try Self.unescaped(characters)
    guard let line = open.last, !words.allSatisfy(\.isWhitespace),
      line.name == "tspan" || line.name == "text",
      let text = line.name == "text" ? line : open.dropLast().last
    else { return }
    // What a text does not say of itself is said of the drawing as a whole.
    let size = text.attributes["font-size"].flatMap(Double.init) ?? 15
    let style = TextStyle(size, isBold: text.attributes["font-weight"] == "bold")
    let (x, y, width) = (line.number("x"), line.number("y"), style.width(of: words))
    let left =
      switch text.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let box = Box(
      left: left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2)
    texts.append(Text(words: words, box: box, fill: text.attributes["fill"] ?? "#3D3D3D"))
  }

  private static func element(_ tag: Substring) throws(Failure) -> Element {
    let name = tag.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while !rest.isEmpty {
      let parts = rest.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].hasPrefix(" "), parts[0].hasSuffix("=") else {
        throw .malformed(String(tag))
      }
      let key = String(parts[0].dropFirst().dropLast())
      guard attributes[key] == nil else { throw .malformed(String(tag)) }
      attributes[key] = try unescaped(parts[1])
      rest = parts[2]
    }
    return Element(name: String(name), attributes: attributes)
  }

  private static func unescaped(_ text: Substring) throws(Failure) -> String {
    let entities: [Substring: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
    ]
    var parts = text.split(separator: "&", omittingEmptySubsequences: false)[...]
    var result = String(parts.popFirst() ?? "")
    for part in parts {
      let name = part.prefix { $0 != ";" }
      guard let character = entities[name], part.count > name.count else {
        throw .malformed(String(text))
      }
      result += character + part.dropFirst(name.count + 1)
    }
    return result
  }
}
