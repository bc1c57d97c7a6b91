/// Text made into HTML: the one place where it is, attributes included.
package enum HTMLText {
  /// The text as element content or as the value of a quoted attribute, with nothing in it that
  /// acts and nothing that hides.
  package static func escaped(_ text: String) -> String {
    if text.hasOnlyBytes(isPlain) { return text }
    let shown = VisibleText.shown(text)
    if !shown.utf8.contains(where: acts) { return shown }
    // By bytes, because "<" followed by a combining mark is one `Character`, and not "<".
    var escaped: [UInt8] = []
    escaped.reserveCapacity(shown.utf8.count + 16)
    for byte in shown.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether the byte means something in HTML.
  private static func acts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Visible ASCII that means nothing in HTML, which most text is.
  static func isPlain(_ byte: UInt8) -> Bool { 0x20...0x7E ~= byte && !acts(byte) }

  /// The text as the content of an element that keeps its lines.
  static func escapedLines(_ text: String) -> String {
    VisibleText.lines(text).map(escaped).joined(separator: "\n")
  }

  /// An attribute with a space in front, ready to follow a tag's name.
  static func attribute(_ name: StaticString, _ value: String) -> TextBytes {
    var written = TextBytes()
    written.add(attribute: name, value)
    return written
  }

  private static func isPlainInAnchor(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// A name that may stand in an `id`, in a file name and after `#`: letters, digits, `-`, `_` and
  /// `.`, with a hyphen for anything else.
  static func anchor(_ id: String) -> String {
    if id.hasOnlyBytes(isPlainInAnchor) { return id }
    var anchor = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      anchor.append(isPlain || "-_.".unicodeScalars.contains(scalar) ? scalar : "-")
    }
    return String(anchor)
  }
}

extension TextBytes {
  /// Adds text as the content of an element, with nothing in it that acts.
  mutating func add(escaped text: String) { add(text: HTMLText.escaped(text)) }

  /// Adds an attribute with a space in front.
  mutating func add(attribute name: StaticString, _ value: String) {
    add(" ")
    add(name)
    add("=\"")
    add(escaped: value)
    add("\"")
  }
}
