import PoliceOutcomes

/// A table of figures of one kind: each figure at its fullest, what it rests on, and where it is
/// printed.
struct EvidenceTable {
  let group: FigureGroup
  let writer: EvidenceWriter
  let path: PagePath
  /// The force's name where the page is about one.
  let force: String?

  /// Writes the section, with `after` beneath its table.
  ///
  /// - Parameter basis: writes what a figure rests on.
  func add(
    to html: inout TextBytes, basis: (Figure, inout TextBytes) -> Void, after: TextBytes? = nil
  ) {
    let id = FigureGroup.anchor(group.stem)
    let definition = group.definition
    html.append(
      """
      <section class="kind" id="\(id)" aria-labelledby="\(id)-heading">
      <h3 id="\(id)-heading">\(escaped: group.title)</h3>

      """)
    if let definition { html.append("<p>\(escaped: definition)</p>\n") }
    html.append(
      """
      <div class="table" role="region" tabindex="0" aria-label="\(escaped: group.title): table">
      <table class="evidence"><thead><tr>\
      <th scope="col">Which</th><th scope="col">Figure</th><th scope="col">Rests on</th>\
      <th scope="col">Printed in</th></tr></thead>
      <tbody>

      """)
    for figure in group.figures {
      addRow(figure, isDefined: definition != nil, basis: basis, to: &html)
    }
    html.add("</tbody></table></div>\n")
    if let after { html.append(after) }
    html.add("</section>\n")
  }

  private func addRow(
    _ figure: Figure, isDefined: Bool, basis: (Figure, inout TextBytes) -> Void,
    to html: inout TextBytes
  ) {
    let id = HTMLText.anchor(figure.id)
    let settings = writer.result.description.settings
    html.add("<tr id=\"")
    html.add(text: id)
    html.add("\"><th scope=\"row\">")
    html.add(escaped: group.name(figure, force: force))
    html.add("</th><td><span data-figure=\"")
    html.add(text: id)
    html.add("\">")
    html.add(escaped: FigureText.printed(figure, settings: settings, as: .full).text)
    html.add("</span>")
    html.add(escaped: maturity(figure) + revision(figure) + replies(figure))
    html.add("<br><code>")
    html.add(escaped: figure.id)
    html.add("</code>")
    if !isDefined {
      html.add("<br>")
      html.add(escaped: figure.definition)
    }
    html.add("</td><td>")
    basis(figure, &html)
    html.add("</td><td>")
    writer.addWayBack(figure, from: path, to: &html)
    html.add("</td></tr>\n")
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
