import PoliceOutcomes

/// A table of figures of one kind: each figure at its fullest, what it rests on, and where it is
/// printed.
struct EvidenceTable {
  let group: FigureGroup
  let writer: EvidenceWriter
  let path: PagePath
  /// The force's name where the page is about one.
  let force: String?

  /// The section, with `after` beneath its table.
  ///
  /// - Parameter basis: what a figure rests on, as HTML.
  func html(basis: (Figure) -> String, after: [String] = []) -> [String] {
    let id = FigureGroup.anchor(group.stem)
    let definition = group.definition.map { ["<p>\(HTMLText.escaped($0))</p>"] } ?? []
    let heads = ["Which", "Figure", "Rests on", "Printed in"]
      .map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = group.figures.map { row($0, basis: basis($0)) }
    return [
      "<section class=\"kind\" id=\"\(id)\" aria-labelledby=\"\(id)-heading\">",
      "<h3 id=\"\(id)-heading\">\(HTMLText.escaped(group.title))</h3>",
    ] + definition + [
      "<div class=\"table\" role=\"region\" tabindex=\"0\""
        + "\(HTMLText.attribute("aria-label", "\(group.title): table"))>",
      "<table class=\"evidence\"><thead><tr>\(heads)</tr></thead>", "<tbody>",
    ] + rows + ["</tbody></table></div>"] + after + ["</section>"]
  }

  private func row(_ figure: Figure, basis: String) -> String {
    let id = HTMLText.anchor(figure.id)
    let settings = writer.result.description.settings
    let text = FigureText.printed(figure, settings: settings, as: .full).text
    var row = "<tr id=\"\(id)\"><th scope=\"row\">"
    row += HTMLText.escaped(group.name(figure, force: force))
    row += "</th><td><span data-figure=\"\(id)\">\(HTMLText.escaped(text))</span>"
    row += HTMLText.escaped(maturity(figure) + revision(figure) + replies(figure))
    row += "<br><code>\(HTMLText.escaped(figure.id))</code>"
    if group.definition == nil { row += "<br>\(HTMLText.escaped(figure.definition))" }
    row += "</td><td>"
    row += basis
    row += "</td><td>"
    row += writer.wayBack(figure, from: path)
    row += "</td></tr>"
    return row
  }

  /// What an earlier edition printed, where that was something else.
  private func revision(_ figure: Figure) -> String {
    let revisions = writer.result.revisions.filter { $0.figure == figure.id }
    return revisions.map { "; " + $0.remark }.joined()
  }

  /// What forces replied to it.
  private func replies(_ figure: Figure) -> String {
    writer.result.replyRemarks(on: figure.id).map { "; " + $0 }.joined()
  }

  private func maturity(_ figure: Figure) -> String {
    guard let maturity = figure.maturity else { return "" }
    return
      "; \(MaturityWords.cell(maturity).inlines.plainText), age of counts \(MaturityWords.age(maturity))"
  }
}
