import DelimitedText
import PoliceOutcomes

/// Personal data in one file of `returns/`: what is found in its cells, and where it stands.
struct PersonalDataInReturn {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var places = PersonalPlaces()
  private var search = PersonalDataSearch()
  /// Whether the last cell with text, in this line or an earlier one, announces a name.
  private var isNameExpected = false
  /// Whether texts announce a name: returns repeat a few texts many times.
  private var announcing: [String: Bool] = [:]
  private static let mostRemembered = 5_000
  /// The cells of columns that are a finding as a whole, by line and character.
  private var columnCells: [Int: Set<Int>] = [:]

  /// Looks through every cell of a file: headings, rows, titles, notes and what is not read;
  /// those of columns that were found as a whole aside.
  ///
  /// - Parameter arePlain: of each row whether all its cells, two of them filled, are known to be plain
  ///   and no row above it announces a name; nothing of it need be looked at. May be shorter.
  mutating func look(through rows: [[SourceCell]], arePlain: [Bool] = []) {
    for (place, row) in rows.enumerated() {
      if place < arePlain.count, arePlain[place] { continue }
      for cell in row where !cell.text.isEmpty {
        if columnCells[cell.location.line]?.contains(cell.location.column) == true { continue }
        look(at: cell.text, cell.location)
      }
      // A name may stand in the line below a closing, but not in the row below a heading.
      if row.count(where: { !$0.isBlank }) > 1 { isNameExpected = false }
    }
  }

  /// Whether a text holds no personal data, and says nothing of the cell that follows it.
  static func isPlain(_ text: String) -> Bool {
    var search = PersonalDataSearch()
    return search.findings(in: text).isEmpty
      && !(mayAnnounce(text) && PersonalDataSearch.announcesName(text))
  }

  /// Looks through a text that stands at `location`.
  mutating func look(at text: String, _ location: SourceLocation) {
    var found = search.findings(in: text)
    if isNameExpected, found.isEmpty {
      found = PersonalDataSearch.name(whole: text).map { [$0] } ?? []
    }
    isNameExpected = PersonalDataInReturn.mayAnnounce(text) && announcesName(text)
    if found.isEmpty { return }
    let scalars = Array(text.unicodeScalars)
    for finding in found {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[finding.range])
      places.hide(String(part), at: location)
      diagnostics.append(.personalData(finding, at: location))
    }
  }

  private mutating func announcesName(_ text: String) -> Bool {
    if let known = announcing[text] { return known }
    let isAnnounced = PersonalDataSearch.announcesName(text)
    if announcing.count < PersonalDataInReturn.mostRemembered { announcing[text] = isAnnounced }
    return isAnnounced
  }

  /// Looks at the columns of a table that tell of single people or records by their headings.
  mutating func look(
    atColumns headings: [String], rows: [[SourceCell]], layout: ReturnLayout?
  ) {
    let columns = headings.enumerated().compactMap { place, heading in
      PersonalColumn(heading: heading).map { (place, $0) }
    }.filter { place, column in
      guard let layout, layout.roles.indices.contains(place) else { return true }
      return column != .freeText || layout.roles[place] == .ignored
    }
    if columns.isEmpty { return }
    let found = columns.map { place, column in
      (
        place, column,
        rows.compactMap { row in
          row.indices.contains(place) && column.isFilled(row[place].text) ? row[place] : nil
        }
      )
    }
    let isOfRecords =
      layout?.kind == .oneOffencePerRow
      || found.contains { $0.1 == .references && !$0.2.isEmpty }
    for (place, column, cells) in found {
      guard let first = cells.first else { continue }
      switch column {
      case .names, .birthDates, .references: break
      case .attributes: guard isOfRecords else { continue }
      case .freeText:
        let different = Set(cells.map(\.text)).count
        guard isOfRecords, different > 1 && different * 2 > cells.count else { continue }
      }
      for cell in cells {
        places.hide(cell.text, at: cell.location)
        columnCells[cell.location.line, default: []].insert(cell.location.column)
      }
      diagnostics.append(
        .personalColumn(headings[place], cells: cells.count, at: first.location))
    }
  }

  /// Looks through the lines of a file that is text and no table.
  mutating func look(throughLinesOf bytes: [UInt8], path: String, skipping redacted: Set<Int>) {
    guard bytes.count <= ReadingLimits.standard.fileBytes else { return }
    do {
      for (place, line) in try DecodedText(bytes).lines.enumerated()
      where !redacted.contains(place + 1) {
        look(at: line, SourceLocation(file: path, line: place + 1, column: 1))
      }
    } catch {
      // What is no text holds none that could be printed.
      return
    }
  }

  /// Whether a text ends as the words do after which a name stands: with r, s, t, y, c, e or m, and
  /// perhaps a mark. Asked of every cell, and most are told by it.
  private static func mayAnnounce(_ text: String) -> Bool {
    guard text.utf8.count > 1,
      let last = text.utf8.last(where: {
        0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0
      })
    else { return false }
    switch UnicodeScalar(last | 0x20) {
    case "r", "s", "t", "y", "c", "e", "m": return true
    default: return false
    }
  }
}
