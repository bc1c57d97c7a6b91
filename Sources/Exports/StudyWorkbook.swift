import PoliceOutcomes
import Publishing
import Reports

/// The worksheets of a study's workbook: cover, contents, notes, then a table each: those of the
/// report, and the figures and counts that they are made of.
///
/// - Source: Analysis Function, "Making spreadsheets accessible: a brief checklist of the basics".
struct StudyWorkbook {
  let sheets: [Worksheet]

  init(_ result: StudyResult, _ publication: Publication) {
    var notes = NoteList(publication)
    var tables: [Worksheet] = []
    var names = SheetNames()
    for table in StudyWorkbook.tables(publication) {
      tables.append(StudyWorkbook.sheet(table, publication.banners, &names, &notes))
    }
    for table in PublishedTable.all(result) {
      tables.append(StudyWorkbook.sheet(table, publication.banners, &names))
    }
    let cover = StudyWorkbook.cover(result, publication)
    sheets = [cover, StudyWorkbook.contents(tables), notes.sheet] + tables
  }

  /// The tables of the pages about all forces, each once, with those of the charts.
  private static func tables(_ publication: Publication) -> [Table] {
    let pages = publication.pages.filter { [.national, .comparison].contains($0.path) }
    var seen: Set<String> = []
    return pages.flatMap { $0.sections.flatMap(\.blocks) }.compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: nil
      }
    }.filter { !$0.rows.isEmpty && seen.insert($0.id).inserted }
  }

  private static func sheet(
    _ table: Table, _ banners: [String], _ names: inout SheetNames, _ notes: inout NoteList
  ) -> Worksheet {
    let (above, numbers) = notes.numbered(table.notes)
    let references = numbers.map { "[note \($0)]" }.joined(separator: " ")
    return Worksheet(
      name: names.name(table.id.replacing("-table", with: "")),
      title: table.caption + (references.isEmpty ? "" : " \(references)"),
      notes: banners + ["This worksheet holds one table. Notes are in the worksheet Notes."]
        + above,
      columns: table.columns.map { .init($0.heading, isNumeric: $0.isNumeric) },
      rows: table.rows.map { $0.map { value(of: $0).fitting("the report") } })
  }

  /// A count is a number; everything else is the text of the report.
  private static func value(of cell: [Inline]) -> PublishedTable.Value {
    if case .figure(let figure)? = cell.first, cell.count == 1,
      figure.text.utf8.allSatisfy({ "0123456789,".utf8.contains($0) }),
      let number = Int(figure.text.filter { $0 != "," })
    {
      return .integer(number)
    }
    return .text(VisibleText.shown(cell.plainText))
  }

  private static func sheet(
    _ table: PublishedTable, _ banners: [String], _ names: inout SheetNames
  ) -> Worksheet {
    let most = Worksheet.mostRows
    let rest = table.rows.count - most
    return Worksheet(
      name: names.name(table.schema.name), title: table.schema.title,
      notes: banners + [
        "This worksheet holds one table. \(table.schema.about)",
        "A cell is empty where its column does not apply to the row.",
      ] + (rest > 0 ? ["\(rest) further rows are in \(table.schema.path)."] : []),
      columns: table.schema.columns.map { .init($0.name) },
      rows: table.rows.prefix(most).map { row in
        row.map { value in
          guard case .text(let text) = value else { return value }
          return PublishedTable.Value.text(VisibleText.shown(text)).fitting(table.schema.path)
        }
      })
  }

  private static func cover(_ result: StudyResult, _ publication: Publication) -> Worksheet {
    let standfirst = publication.pages.first { $0.path == .national }?.standfirst.plainText ?? ""
    let rows: [(String, String)] = [
      ("About", standfirst), ("Citation", publication.citation),
      ("Question", result.description.question),
      ("Publisher", result.description.publisher.name),
      ("Contact", result.description.publisher.contact),
      ("Support", publication.help.plainText),
    ]
    return Worksheet(
      name: "Cover", title: publication.title, notes: publication.banners,
      columns: [
        .init("What"),
        .init("Details", mostWidth: 90),
      ],
      rows: rows.filter { !$0.1.isEmpty }.map { row in
        [.text(row.0), PublishedTable.Value.text(VisibleText.shown(row.1)).fitting("the report")]
      })
  }

  private static func contents(_ tables: [Worksheet]) -> Worksheet {
    Worksheet(
      name: "Contents", title: "Contents",
      notes: ["This worksheet holds one table. It lists the worksheets of this workbook."],
      columns: [
        .init("Worksheet"),
        .init("Title", mostWidth: 90),
      ],
      rows: ([("Notes", "Notes to the tables")] + tables.map { ($0.name, $0.title) })
        .map { [.text($0.0), .text($0.1)] })
  }
}
