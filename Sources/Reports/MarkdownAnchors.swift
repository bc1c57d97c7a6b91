/// The anchors that code-hosting sites give to the headings of a report's Markdown.
///
/// They make them from the words of the heading, so a link to a section's id has to be turned into
/// a link to its words. A link to a table or chart leads to the section that holds it.
struct MarkdownAnchors {
  private var names: [String: String] = [:]
  private var taken: [String: Int] = [:]

  init(_ report: Report) {
    _ = newName(report.title)
    for section in report.sections {
      let name = newName(section.heading)
      names[HTMLText.anchor(section.id)] = name
      for block in section.blocks { add(block, in: name) }
    }
  }

  /// The anchor to which a link leads; `nil` if the report has no such place.
  func address(of target: LinkTarget) -> String? {
    name(of: HTMLText.anchor(String(target.address.unicodeScalars.dropFirst()))).map { "#" + $0 }
  }

  /// The name that a code-hosting site gives to the place with this id.
  func name(of id: String) -> String? { names[id] }

  private mutating func add(_ block: Block, in section: String) {
    switch block {
    case .heading(_, let inlines): _ = newName(inlines.plainText)
    case .quote(let blocks): for block in blocks { add(block, in: section) }
    case .table(let table): names[HTMLWriter.anchor(of: table)] = section
    case .chart(let chart):
      names[HTMLWriter.anchor(of: chart)] = section
      names[HTMLWriter.anchor(of: chart.table)] = section
    case .paragraph, .list, .numberedList, .definitions, .preformatted: break
    }
  }

  /// The words in small letters, hyphens for spaces, no other signs, numbered if taken before.
  private mutating func newName(_ heading: String) -> String {
    var name = ""
    for scalar in VisibleText.shown(heading).unicodeScalars {
      let properties = scalar.properties
      if scalar == " " {
        name += "-"
      } else if scalar == "-" || scalar == "_" || properties.isAlphabetic
        || properties.numericType != nil
      {
        name += properties.lowercaseMapping
      }
    }
    let earlier = taken[name, default: 0]
    taken[name] = earlier + 1
    return earlier == 0 ? name : "\(name)-\(earlier)"
  }
}
