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
    numberWidth = String(inspection.account.classes.count).count
    let titles = Set(inspection.tables.flatMap(\.titleLines))
    let records = Dictionary(
      inspection.records.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    var run: [Row] = []
    var runMark = ""
    var place = -1
    sections = [Section(table: inspection.tables.first)]
    func flush() {
      sections[sections.count - 1].rows += Picture.shortened(run, mark: runMark)
      run = []
    }
    var line = 1
    while line <= inspection.account.classes.count {
      let record = records[line]
      let mark = Picture.mark(inspection.account.classes[line - 1], isTitle: titles.contains(line))
      if place + 1 < starts.count, line >= starts[place + 1] {
        place += 1
        if place > 0 {
          flush()
          sections.append(Section(table: inspection.tables[place]))
        }
      }
      if mark != runMark { flush() }
      runMark = mark
      let cells = record?.fields.map { Picture.plain($0.text) } ?? []
      run.append(.line(number: line, mark: mark, cells: cells))
      line = (record?.lastLine ?? line) + 1
    }
    flush()
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

  /// A run of lines alike, its middle left out where it is long.
  private static func shortened(_ run: [Row], mark: String) -> [Row] {
    guard run.count > shownOfARun + 2, let last = run.last,
      case .line(let number, _, _) = run[run.count - 2]
    else { return run }
    let hidden = run.count - shownOfARun - 1
    return run.prefix(shownOfARun) + [.elided(count: hidden, mark: mark, last: number), last]
  }
}
