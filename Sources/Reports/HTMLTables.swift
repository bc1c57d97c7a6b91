// Tables as HTML.
extension HTMLBlocks {
  /// Writes the table in a region that scrolls on its own, so that the page never has to.
  mutating func add(_ table: Table) {
    let id = HTMLWriter.anchor(of: table)
    html.add("<div class=\"table\"")
    html.add(attribute: "id", id)
    html.add(" role=\"region\" tabindex=\"0\"")
    html.add(attribute: "aria-labelledby", id + "-caption")
    html.add(">\n<table>\n")
    addCaption(table, id: id + "-caption")
    html.add("<thead>\n")
    addHeads(table)
    html.add("</thead>\n<tbody>\n")
    for cells in table.rows { addRow(cells, of: table) }
    html.add("</tbody>\n</table>\n</div>\n")
  }

  private mutating func addCaption(_ table: Table, id: String) {
    html.add("<caption><div>\n<p")
    html.add(attribute: "id", id)
    html.add("><strong>")
    html.add(escaped: table.caption)
    html.add("</strong></p>\n")
    for note in table.notes { add("<p class=\"note\">", note, "</p>\n") }
    html.add("</div></caption>\n")
  }

  private mutating func addHeads(_ table: Table) {
    html.add("<tr>")
    for column in table.columns {
      html.add(column.isNumeric ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      html.add(escaped: column.heading)
      html.add("</th>")
    }
    html.add("</tr>\n")
  }

  private mutating func addRow(_ cells: [[Inline]], of table: Table) {
    html.add("<tr>")
    var isFirst = true
    for (cell, column) in zip(cells, table.columns) {
      if isFirst {
        add(
          column.isNumeric ? "<th scope=\"row\" class=\"n\">" : "<th scope=\"row\">", cell, "</th>")
      } else {
        add(column.isNumeric ? "<td class=\"n\">" : "<td>", cell, "</td>")
      }
      isFirst = false
    }
    html.add("</tr>\n")
  }
}
