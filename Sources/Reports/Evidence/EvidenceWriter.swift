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

  /// The lines of the whole page of the pooled figures.
  package func pooledPage() -> [String] {
    let figures = figures[nil] ?? []
    var main = ["<section aria-labelledby=\"figures-heading\" id=\"figures\">"]
    main.append("<h2 id=\"figures-heading\">The pooled figures</h2>")
    let basis = PooledBasis(result: result)
    let groups = FigureGroup.groups(figures)
    for group in groups {
      main += EvidenceTable(group: group, writer: self, path: .sources, force: nil).html(
        basis: basis.html, after: ForceMatrix(group, result)?.html ?? [])
    }
    main.append("</section>")
    return page(
      .sources, title: "What each figure rests on",
      standfirst:
        "Each figure of the forces together: what it counts, out of what, and what each force"
        + " adds to it. A force's own figure leads on to the cells it wrote.",
      contents: contents(groups), main)
  }

  /// The lines of the whole page of one force: its figures, then its cells.
  package func page(of counts: ForceCounts) -> [String] {
    let cells = ForceCells(counts, result)
    let figures = figures[counts.force.id] ?? []
    var main = ["<section aria-labelledby=\"figures-heading\" id=\"figures\">"]
    main.append("<h2 id=\"figures-heading\">Its figures</h2>")
    let basis = ForceBasis(counts, cells, result)
    let groups = FigureGroup.groups(figures)
    for group in groups {
      main += EvidenceTable(
        group: group, writer: self, path: .sources(of: counts.force.id),
        force: counts.force.shortName
      ).html(basis: basis.html)
    }
    main += ["</section>"] + cells.html
    return page(
      .sources(of: counts.force.id), title: "What the figures of \(counts.force.name) rest on",
      standfirst:
        "Each figure with the cells it was counted from, and each cell as the force wrote it.",
      contents: contents(groups, further: ["<li><a href=\"#cells\">Its cells</a></li>"]), main)
  }

  /// The kinds of figures on a page, to go to; without what is taken of a measure besides itself.
  private func contents(_ groups: [FigureGroup], further: [String] = []) -> [String] {
    let links = groups.filter { $0.isMain(in: result.description) }.map { group in
      "<li><a href=\"#\(FigureGroup.anchor(group.stem))\">\(HTMLText.escaped(group.title))</a></li>"
    }
    return ["<h2 id=\"page-contents\">Main parts of this page</h2>", "<ul>"] + links + further + [
      "</ul>"
    ]
  }

  private func page(
    _ path: PagePath, title: String, standfirst: String, contents: [String], _ main: [String]
  ) -> [String] {
    frame.page(
      HTMLFrame.Head(
        path: path, title: title, standfirst: HTMLText.escaped(standfirst),
        description: standfirst),
      contents: contents,
      main: ["<main id=\"page-content\" tabindex=\"-1\">"] + main + ["</main>"])
  }

  /// More pages of forces than these stand in a list that a reader opens.
  private static let mostForcePages = 3

  /// Links to the first print of a figure on each page that prints it.
  func wayBack(_ figure: Figure, from path: PagePath) -> String {
    let anchor = HTMLBlocks.anchor(ofPrinted: figure.id)
    let pages = printedOn[figure.id] ?? []
    func links(_ pages: some Sequence<PagePath>) -> String {
      pages.map { page in
        "<a href=\"\(path.root)\(page.html)#\(anchor)\">\(HTMLText.escaped(names[page] ?? page.stem))</a>"
      }.joined(separator: ", ")
    }
    if pages.isEmpty { return "<a href=\"\(path.root)figures.csv\">figures.csv</a>" }
    let ofForces = pages.filter(\.isInFolder)
    if ofForces.count <= EvidenceWriter.mostForcePages { return links(pages) }
    return links(pages.filter { !$0.isInFolder })
      + "<details><summary>\(Words.count(ofForces.count, "page")) of forces</summary>"
      + links(ofForces) + "</details>"
  }
}
