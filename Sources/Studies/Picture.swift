import DelimitedText
import PoliceOutcomes

/// A small picture of a file: what each line and each column of it was recognised as.
///
/// Of a run of lines alike the first three and the last are shown.
struct Picture {
  /// The parts of the picture in the order of the file.
  private(set) var sections: [Section] = []

  /// How many digits the number of the last line has.
  let numberWidth: Int

  /// The lines of one table, from its titles to its notes.
  struct Section {
    let table: ReadTable?
    var rows: [Row] = []
  }

  /// What stands in one line of the picture.
  enum Row: Hashable {
    case line(number: Int, mark: String, cells: [String])
    /// So many lines of one class that are not shown, and the last of them.
    case elided(count: Int, mark: String, last: Int)
  }

  /// How many lines of a run are shown before the rest is left out.
  private static let shownOfARun = 3
  /// How many lines of the whole picture are shown.
  static let mostLines = 60

  init(of inspection: Inspection) {
    let starts = inspection.tables.map { table in
      ([table.line] + table.titleLines).min() ?? table.line
    }
    numberWidth = String(inspection.account.lineCount).count
    let titles = Set(inspection.tables.flatMap(\.titleLines))
    let records = Dictionary(
      inspection.records.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    var run = Run()
    var place = -1
    sections = [Section(table: inspection.tables.first)]
    var line = 1
    let shown = inspection.pictured.lineCount
    while line <= shown {
      let record = records[line]
      let mark = Picture.mark(inspection.pictured.classes[line - 1], isTitle: titles.contains(line))
      let isNext = place + 1 < starts.count && line >= starts[place + 1]
      if mark != run.mark || isNext {
        sections[sections.count - 1].rows += run.rows(inspection.masked)
        run = Run(mark: mark)
      }
      if isNext {
        place += 1
        if place > 0 { sections.append(Section(table: inspection.tables[place])) }
      }
      run.append(line, record?.fields ?? [])
      line = (record?.lastLine ?? line) + 1
    }
    sections[sections.count - 1].rows += run.rows(inspection.masked)
    let all = inspection.account.lineCount
    if all > shown {
      sections[sections.count - 1].rows.append(
        .elided(count: all - shown, mark: "not shown", last: all))
    }
  }

  /// Lines alike that follow one another: the first of them, and the last two.
  private struct Run {
    var mark = ""
    private var first: [Line] = []
    private var last: [Line] = []
    private var count = 0

    private typealias Line = (number: Int, fields: [Field])

    init(mark: String = "") { self.mark = mark }

    mutating func append(_ number: Int, _ fields: [Field]) {
      count += 1
      if count <= Picture.shownOfARun {
        first.append((number, fields))
      } else {
        if last.count == 2 { last.removeFirst() }
        last.append((number, fields))
      }
    }

    /// The lines, the middle left out where they are many.
    func rows(_ mask: ([String]) -> [String]) -> [Row] {
      var rows = (first + last).map { line in
        Row.line(
          number: line.number, mark: mark, cells: mask(line.fields.map(\.text)).map(Picture.plain))
      }
      let hidden = count - first.count - 1
      if hidden > 1, let before = last.first {
        rows[first.count] = .elided(count: hidden, mark: mark, last: before.number)
      }
      return rows
    }
  }

  /// The text of a cell on one line, without spaces at its ends.
  private static func plain(_ text: String) -> String {
    text.split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
  }

  private static func mark(_ lineClass: LineClass, isTitle: Bool) -> String {
    switch lineClass {
    case .header: "heading"
    case .data: "row"
    case .note where isTitle: "title"
    case .note, .total, .blank, .rejected: lineClass.rawValue
    }
  }
}
