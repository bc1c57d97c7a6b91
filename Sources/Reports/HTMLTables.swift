/// Writes the tables of a report as HTML.
enum HTMLTables {
  /// The table in a region that scrolls on its own, so that the page never has to.
  static func written(_ table: Table) -> [String] {
    let id = HTMLWriter.anchor(of: table)
    let wrapper =
      "<div class=\"table\"\(HTMLText.attribute("id", id)) role=\"region\" tabindex=\"0\""
      + "\(HTMLText.attribute("aria-labelledby", id + "-caption"))>"
    return [wrapper, "<table>"] + caption(table, id: id + "-caption")
      + ["<thead>", heads(table), "</thead>", "<tbody>"] + table.rows.map { row($0, of: table) }
      + ["</tbody>", "</table>", "</div>"]
  }

  private static func caption(_ table: Table, id: String) -> [String] {
    let title =
      "<p\(HTMLText.attribute("id", id))><strong>\(HTMLText.escaped(table.caption))</strong></p>"
    let notes = table.notes.map { "<p class=\"note\">\(HTMLBlocks.written($0))</p>" }
    return ["<caption><div>"] + [title] + notes + ["</div></caption>"]
  }

  private static func heads(_ table: Table) -> String {
    let cells = table.columns.map { column in
      "<th scope=\"col\"\(style(column))>\(HTMLText.escaped(column.heading))</th>"
    }
    return "<tr>\(cells.joined())</tr>"
  }

  private static func row(_ cells: [[Inline]], of table: Table) -> String {
    let written = zip(cells, table.columns).enumerated().map { index, pair in
      let (cell, column) = pair
      let text = HTMLBlocks.written(cell)
      return index == 0
        ? "<th scope=\"row\"\(style(column))>\(text)</th>" : "<td\(style(column))>\(text)</td>"
    }
    return "<tr>\(written.joined())</tr>"
  }

  private static func style(_ column: Table.Column) -> String {
    column.isNumeric ? " class=\"number\"" : ""
  }
}
