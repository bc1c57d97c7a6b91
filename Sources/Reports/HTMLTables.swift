// Tables as HTML.
extension HTMLBlocks {
  /// The table in a region that scrolls on its own, so that the page never has to.
  mutating func written(_ table: Table) -> [String] {
    let id = HTMLWriter.anchor(of: table)
    let wrapper =
      "<div class=\"table\"\(HTMLText.attribute("id", id)) role=\"region\" tabindex=\"0\""
      + "\(HTMLText.attribute("aria-labelledby", id + "-caption"))>"
    var lines = [wrapper, "<table>"] + caption(table, id: id + "-caption")
    lines += ["<thead>", heads(table), "</thead>", "<tbody>"]
    for cells in table.rows { lines.append(row(cells, of: table)) }
    return lines + ["</tbody>", "</table>", "</div>"]
  }

  private mutating func caption(_ table: Table, id: String) -> [String] {
    let title =
      "<p\(HTMLText.attribute("id", id))><strong>\(HTMLText.escaped(table.caption))</strong></p>"
    var lines = ["<caption><div>", title]
    for note in table.notes { lines.append("<p class=\"note\">\(written(note))</p>") }
    return lines + ["</div></caption>"]
  }

  private func heads(_ table: Table) -> String {
    let cells = table.columns.map { column in
      "<th scope=\"col\"\(style(column))>\(HTMLText.escaped(column.heading))</th>"
    }
    return "<tr>\(cells.joined())</tr>"
  }

  private mutating func row(_ cells: [[Inline]], of table: Table) -> String {
    var html = "<tr>"
    for (index, (cell, column)) in zip(cells, table.columns).enumerated() {
      let text = written(cell)
      html +=
        index == 0
        ? "<th scope=\"row\"\(style(column))>\(text)</th>" : "<td\(style(column))>\(text)</td>"
    }
    return html + "</tr>"
  }

  private func style(_ column: Table.Column) -> String {
    column.isNumeric ? " class=\"n\"" : ""
  }
}
