/// The tags of an HTML page, found by a small scan that knows what this program writes: quoted
/// attributes, no comments, and one script.
package struct PageMarkup {
  package private(set) var tags: [Tag] = []
  /// What stands between the tags, in order, without the stylesheet.
  package private(set) var texts: [String] = []

  package struct Tag: Equatable {
    package var name: String
    package var isEnd = false
    package var isSelfClosing = false
    package var attributes: [Attribute] = []

    package struct Attribute: Equatable {
      package var name: String
      package var value: String
    }

    package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The tag without the values of its attributes.
    package var shape: String {
      "\(isEnd ? "/" : "")\(name) " + attributes.map(\.name).joined(separator: " ")
    }
  }

  package init(_ page: String) {
    var rest = page.unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
      texts.append(String(rest[..<start]))
      rest = rest[start...].dropFirst()
      let tag = Self.tag(&rest)
      tags.append(tag)
      // The program's own script, in which "<" is no tag.
      if tag.name == "script", !tag.isEnd {
        while !rest.isEmpty, !rest.starts(with: "</script>".unicodeScalars) { rest.removeFirst() }
      }
    }
    texts.append(String(rest))
  }

  /// The first tag that is closed in the wrong order or never; `nil` if all are well.
  package var firstUnbalanced: String? {
    let void = ["!doctype", "meta", "link", "base", "br"]
    var open: [String] = []
    for tag in tags where !void.contains(tag.name) && !tag.isSelfClosing {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }

  /// The figures of the page in order, read from `data-figure`.
  package var figures: [String] {
    zip(tags, texts.dropFirst()).compactMap { tag, text in
      tag["data-figure"].map { "\($0) = \(text)" }
    }
  }

  private static func tag(_ rest: inout Substring.UnicodeScalarView) -> Tag {
    var tag = Tag(name: "")
    if rest.first == "/" {
      tag.isEnd = true
      rest.removeFirst()
    }
    tag.name = word(&rest).lowercased()
    while let next = rest.first, next != ">" {
      if next == " " || next == "/" {
        tag.isSelfClosing = next == "/"
        rest.removeFirst()
      } else {
        tag.attributes.append(attribute(&rest))
      }
    }
    rest = rest.dropFirst()
    return tag
  }

  private static func attribute(_ rest: inout Substring.UnicodeScalarView) -> Tag.Attribute {
    let name = word(&rest)
    guard rest.starts(with: "=\"".unicodeScalars) else {
      if name.isEmpty { rest = rest.dropFirst() }
      return Tag.Attribute(name: name, value: "")
    }
    let value = rest.dropFirst(2).prefix { $0 != "\"" }
    rest = rest.dropFirst(value.count + 3)
    return Tag.Attribute(name: name, value: String(value))
  }

  private static func word(_ rest: inout Substring.UnicodeScalarView) -> String {
    let word = rest.prefix { !" =>/\n\"'<".unicodeScalars.contains($0) }
    rest = rest.dropFirst(word.count)
    return String(word)
  }
}
