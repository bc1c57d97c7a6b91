import TestSupport

/// The elements that the program writes, and the attributes that each may have. What is not here
/// is not the program's.
enum PageVocabulary {
  static let elements: [String: Set<String>] = [
    "!doctype": ["html"], "html": ["lang", "id"], "head": [], "base": ["target"], "title": ["id"],
    "style": [],
    "script": [], "meta": ["charset", "http-equiv", "content", "name"], "link": ["rel", "href"],
    "body": ["data-citation"], "header": [], "footer": [], "nav": ["aria-label"],
    "main": ["id", "tabindex"], "aside": ["class", "aria-label"],
    "section": ["aria-labelledby", "class", "id"],
    "div": ["aria-label", "aria-labelledby", "class", "id", "role", "tabindex"],
    "h1": [], "h2": ["id"], "h3": ["id"], "h4": [], "p": ["class", "id"],
    "a": ["aria-current", "aria-describedby", "class", "data-figure", "href", "id", "rel"],
    "span": ["data-figure", "id"], "em": [], "strong": [], "code": [], "pre": [], "br": [],
    "blockquote": [], "ul": ["class"], "ol": [], "li": ["id"], "dl": [], "dt": [], "dd": [],
    "table": ["class"], "caption": [], "thead": [], "tbody": [], "tr": ["id"],
    "th": ["scope", "class"], "td": ["class"], "figure": [], "figcaption": [],
    "details": ["class"], "summary": ["id"], "sup": [],
  ].merging(drawing) { $0.union($1) }

  /// What stands in a chart.
  static let drawing: [String: Set<String>] = [
    "svg": [
      "xmlns", "lang", "role", "viewbox", "width", "height", "font-family", "font-size", "fill",
      "aria-labelledby",
    ],
    "title": ["id"], "desc": ["id"], "g": ["clip-path", "fill", "stroke"],
    "defs": [], "clippath": ["id"],
    "pattern": ["id", "width", "height", "patternunits", "patterntransform"],
    "rect": ["x", "y", "width", "height", "fill", "stroke", "stroke-width", "stroke-dasharray"],
    "line": ["x1", "y1", "x2", "y2", "stroke", "stroke-width", "stroke-dasharray"],
    "path": [
      "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
    ],
    "polygon": ["points", "fill"], "circle": ["cx", "cy", "r", "fill", "stroke", "stroke-width"],
    "text": ["x", "y", "fill", "font-size", "font-weight", "text-anchor", "class"],
    "tspan": ["x", "y"],
  ]

  /// What is on a page and is not the program's: elements, and attributes of elements.
  static func strangers(in page: PageMarkup) -> [String] {
    page.tags.flatMap { tag -> [String] in
      guard let known = elements[tag.name] else { return ["<\(tag.name)>"] }
      return tag.attributes.map { $0.name.lowercased() }.filter { !known.contains($0) }
        .map { "<\(tag.name) \($0)>" }
    }
  }
}
