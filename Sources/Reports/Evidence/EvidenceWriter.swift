package import PoliceOutcomes

/// Writes what every figure of a study rests on, as pages of HTML: one of the pooled figures, and one
/// a force with its figures and every cell it sent, quoted as written.
package struct EvidenceWriter {
  let publication: Publication
  let result: StudyResult
  /// The pages that print a figure, in the order of the publication.
  let printedOn: [String: [PagePath]]
  private let figures: [String?: [Figure]]
  private let names: [PagePath: String]
  private let frame: HTMLFrame

  /// - Parameter digest: the SHA-256 digest of a text in Base64.
  package init(
    _ publication: Publication, _ result: StudyResult, digest: (String) -> String
  ) async {
    self.publication = publication
    self.result = result
    frame = HTMLFrame(publication, digest: digest)
    figures = Dictionary(grouping: result.figures.all, by: \.force)
    var printedOn: [String: [PagePath]] = [:]
    let printed = await sideBySide(
      publication.pages.map { page in { PrintedFigures.ids(in: page) } })
    for (page, ids) in zip(publication.pages, printed) {
      for id in ids { printedOn[id, default: []].append(page.path) }
    }
    self.printedOn = printedOn
    names = Dictionary(
      publication.pages.map { ($0.path, $0.path == .national ? "Report" : $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The paths of the pages, that of the pooled figures first.
  package var paths: [PagePath] {
    [.sources] + result.returns.map { .sources(of: $0.force.id) }
  }

  /// The whole page of the pooled figures, as UTF-8.
  package func pooledPage() -> TextBytes {
    let groups = FigureGroup.groups(figures[nil] ?? [])
    var main = EvidenceWriter.start("The pooled figures")
    let basis = PooledBasis(result: result)
    for group in groups {
      EvidenceTable(group: group, writer: self, path: .sources, force: nil).add(
        to: &main, basis: { $1.append(basis.html($0)) }, after: ForceMatrix(group, result)?.html)
    }
    main.add("</section>\n")
    return page(
      .sources, title: "What each figure rests on",
      standfirst:
        "Each figure of the forces together: what it counts, out of what, and what each force"
        + " adds to it. A force's own figure leads on to the cells it wrote.",
      contents: contents(groups), main)
  }

  /// The whole page of one force, as UTF-8: its figures, then its cells.
  package func page(of counts: ForceCounts) -> TextBytes {
    let cells = ForceCells(counts, result)
    let path = PagePath.sources(of: counts.force.id)
    let groups = FigureGroup.groups(figures[counts.force.id] ?? [])
    var main = EvidenceWriter.start("Its figures")
    let basis = ForceBasis(counts, cells, result)
    for group in groups {
      EvidenceTable(group: group, writer: self, path: path, force: counts.force.shortName)
        .add(to: &main, basis: basis.add)
    }
    main.add("</section>\n")
    cells.add(to: &main)
    return page(
      path, title: "What the figures of \(counts.force.name) rest on",
      standfirst:
        "Each figure with the cells it was counted from, and each cell as the force wrote it.",
      contents: contents(groups, further: "<li><a href=\"#cells\">Its cells</a></li>\n"), main)
  }

  private static func start(_ heading: String) -> TextBytes {
    """
    <main id="page-content" tabindex="-1">
    <section aria-labelledby="figures-heading" id="figures">
    <h2 id="figures-heading">\(escaped: heading)</h2>

    """
  }

  /// The kinds of figures on a page, to go to; without what is taken of a measure besides itself.
  private func contents(_ groups: [FigureGroup], further: TextBytes = TextBytes()) -> TextBytes {
    let links = groups.filter { $0.isMain(in: result.description) }.map { group -> TextBytes in
      "<li><a href=\"#\(FigureGroup.anchor(group.stem))\">\(escaped: group.title)</a></li>\n"
    }
    return
      "<h2 id=\"page-contents\">Main parts of this page</h2>\n<ul>\n\(links.joined())\(further)</ul>\n"
  }

  private func page(
    _ path: PagePath, title: String, standfirst: String, contents: TextBytes, _ main: TextBytes
  ) -> TextBytes {
    frame.page(
      HTMLFrame.Head(
        path: path, title: title, standfirst: "\(escaped: standfirst)", description: standfirst),
      contents: contents, main: "\(main)</main>\n")
  }

  /// More pages of forces than these stand in a list that a reader opens.
  private static let mostForcePages = 3

  /// Writes links to the first print of a figure on each page that prints it.
  func addWayBack(_ figure: Figure, from path: PagePath, to html: inout TextBytes) {
    let pages = printedOn[figure.id] ?? []
    if pages.isEmpty { return html.append("<a href=\"\(path.root)figures.csv\">figures.csv</a>") }
    let ofForces = pages.filter(\.isInFolder)
    if ofForces.count <= EvidenceWriter.mostForcePages {
      return addLinks(to: pages, figure, from: path, &html)
    }
    addLinks(to: pages.filter { !$0.isInFolder }, figure, from: path, &html)
    html.append("<details><summary>\(Words.count(ofForces.count, "page")) of forces</summary>")
    addLinks(to: ofForces, figure, from: path, &html)
    html.add("</details>")
  }

  private func addLinks(
    to pages: [PagePath], _ figure: Figure, from path: PagePath, _ html: inout TextBytes
  ) {
    let anchor = HTMLBlocks.anchor(ofPrinted: figure.id)
    for (place, page) in pages.enumerated() {
      html.add(place > 0 ? ", <a href=\"" : "<a href=\"")
      html.add(text: path.root)
      html.add(text: page.html)
      html.add("#")
      html.add(text: anchor)
      html.add("\">")
      html.add(escaped: names[page] ?? page.stem)
      html.add("</a>")
    }
  }
}
