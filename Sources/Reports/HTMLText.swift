/// Text made into HTML: the one place where it is, attributes included.
package enum HTMLText {
  /// The text as element content or as the value of a quoted attribute, with nothing in it that
  /// acts and nothing that hides.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var escaped = String.UnicodeScalarView()
    // By scalar, because "<" followed by a combining mark is one `Character`, and not "<".
    for scalar in VisibleText.shown(text).unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Visible ASCII that means nothing in HTML, which most text is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: 0x20...0x7E ~= byte
    }
  }

  /// The text as the content of an element that keeps its lines.
  static func escapedLines(_ text: String) -> String {
    VisibleText.lines(text).map(escaped).joined(separator: "\n")
  }

  /// An attribute with a space in front, ready to follow a tag's name.
  static func attribute(_ name: StaticString, _ value: String) -> String {
    " \(name)=\"\(escaped(value))\""
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
    if id.utf8.allSatisfy(isPlainInAnchor) { return id }
    var anchor = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      anchor.append(isPlain || "-_.".unicodeScalars.contains(scalar) ? scalar : "-")
    }
    return String(anchor)
  }
}
