import Foundation
import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture read by the system's XML reader, which shares no code with what wrote it.
final class SVGFile: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var ids: [String] = []
  private(set) var boxes: [Box] = []
  private var texts: [String: String] = [:]
  private var open: [(name: String, attributes: [String: String])] = []
  private var size = (width: 0.0, height: 0.0)
  private var characters = ""

  /// The room a line of text takes.
  struct Box {
    let words: String
    let left, right, top, bottom: Double
    let isInside: Bool

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  /// The lines of text, in the order of the drawing.
  var words: [String] { boxes.map(\.words) }

  /// What the element of this name says.
  func text(_ name: String) -> String { texts[name] ?? "" }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if name == "svg" {
      size = (number(attributes, "width"), number(attributes, "height"))
    }
    if let id = attributes["id"] { ids.append(id) }
    open.append((name, attributes))
    characters = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { characters += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    defer { _ = open.popLast() }
    let words = characters
    characters = ""
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    if name == "title" || name == "desc" { texts[name] = words }
    guard name == "text" || name == "tspan", let own = open.last?.attributes,
      let whole = open.last(where: { $0.name == "text" })?.attributes
    else { return }
    let size = whole["font-size"].flatMap(Double.init) ?? 15
    let style = TextStyle(size, isBold: whole["font-weight"] == "bold")
    let (x, y, width) = (number(own, "x"), number(own, "y"), style.width(of: words))
    let left =
      switch whole["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    boxes.append(
      Box(
        words: words, left: left, right: left + width, top: y - size * 0.75,
        bottom: y + size * 0.2,
        isInside: left >= 0 && left + width <= self.size.width && y - size * 0.75 >= 0
          && y + size * 0.2 <= self.size.height))
  }

  private func number(_ attributes: [String: String], _ name: String) -> Double {
    attributes[name].flatMap(Double.init) ?? 0
  }
}
