private import CXlsxwriter
import Publishing

/// The owner of one workbook that libxlsxwriter writes.
struct WorkbookFile: ~Copyable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let title: UnsafeMutablePointer<lxw_format>?
  private let heading: UnsafeMutablePointer<lxw_format>?
  private let rightHeading: UnsafeMutablePointer<lxw_format>?
  private let wrapped: UnsafeMutablePointer<lxw_format>?
  private let right: UnsafeMutablePointer<lxw_format>?
  private let whole: UnsafeMutablePointer<lxw_format>?

  /// The number of A4 among the sizes of paper.
  private static let a4: UInt8 = 9
  /// Of a line and, the most there is, of a row, in points.
  private static let lineHeight = 15.0
  private static let mostHeight = 409.0

  /// What the document says of itself.
  struct Properties {
    let title: String
    let subject: String
    let author: String
    /// The day of the edition in seconds since 1970, so that the file does not depend on the clock.
    let created: Int
  }

  /// A workbook to be written to `path`; `nil` where there is no memory.
  init?(path: String, _ properties: Properties) {
    guard let book = workbook_new(path) else { return nil }
    self.book = book
    title = workbook_add_format(book)
    heading = workbook_add_format(book)
    rightHeading = workbook_add_format(book)
    right = workbook_add_format(book)
    wrapped = workbook_add_format(book)
    whole = workbook_add_format(book)
    format_set_bold(title)
    format_set_bold(heading)
    format_set_bold(rightHeading)
    for format in [heading, rightHeading, wrapped, right] {
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    // What stands at the left keeps off the numbers of the column before.
    for format in [heading, wrapped] { format_set_indent(format, 1) }
    for format in [rightHeading, right] {
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    format_set_num_format(whole, "#,##0")
    format_set_align(whole, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    set(properties)
  }

  private func set(_ properties: Properties) {
    withMutableText(properties.title) { title in
      withMutableText(properties.subject) { subject in
        withMutableText(properties.author) { author in
          var values = lxw_doc_properties()
          values.title = title
          values.subject = subject
          values.author = author
          values.created = properties.created
          workbook_set_properties(book, &values)
        }
      }
    }
  }

  /// Adds a worksheet with a title, lines of notes and one table. No cell is merged, nothing is hidden,
  /// frozen or filtered.
  func add(_ sheet: Worksheet, number: Int) {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      preconditionFailure("'\(sheet.name)' is no name of a worksheet")
    }
    worksheet_write_string(page, 0, 0, sheet.title, title)
    for (place, note) in sheet.notes.enumerated() {
      worksheet_write_string(page, lxw_row_t(place + 1), 0, note, nil)
    }
    worksheet_set_landscape(page)
    worksheet_set_paper(page, WorkbookFile.a4)
    worksheet_fit_to_pages(page, 1, 0)
    let widths = sheet.widths
    for (place, width) in widths.enumerated() {
      worksheet_set_column(page, lxw_col_t(place), lxw_col_t(place), Double(width), nil)
    }
    let head = sheet.notes.count + 1
    addTable(sheet, to: page, head: head, number: number)
    for (place, row) in ([sheet.heading] + sheet.rows).enumerated() {
      let lines = sheet.lineCount(of: row, widths)
      if lines > 1 {
        let height = min(Double(lines) * WorkbookFile.lineHeight, WorkbookFile.mostHeight)
        worksheet_set_row(page, lxw_row_t(head + place), height, nil)
      }
    }
    for (place, row) in sheet.rows.enumerated() {
      for (column, value) in row.enumerated() {
        write(
          value, to: page, lxw_row_t(head + 1 + place), lxw_col_t(column),
          text: sheet.columns[column].isNumeric ? right : wrapped)
      }
    }
  }

  /// Writes the file.
  ///
  /// - Returns: why it could not be written, or `nil` where it was.
  consuming func close() -> String? {
    let code = workbook_close(book)
    return code == LXW_NO_ERROR ? nil : String(cString: lxw_strerror(code))
  }

  private func write(
    _ value: PublishedTable.Value, to page: UnsafeMutablePointer<lxw_worksheet>,
    _ row: lxw_row_t, _ column: lxw_col_t, text format: UnsafeMutablePointer<lxw_format>?
  ) {
    switch value {
    case .nothing: break
    case .text(let text): worksheet_write_string(page, row, column, text, format)
    case .integer(let number):
      worksheet_write_number(page, row, column, Double(number), whole)
    case .number(let number): worksheet_write_number(page, row, column, number, nil)
    }
  }

  private func addTable(
    _ sheet: Worksheet, to page: UnsafeMutablePointer<lxw_worksheet>, head: Int, number: Int
  ) {
    let count = sheet.columns.count
    let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: count)
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>.allocate(
      capacity: count + 1)
    defer {
      for place in 0..<count { columns[place].header.deallocate() }
      columns.deallocate()
      pointers.deallocate()
    }
    for (place, column) in sheet.columns.enumerated() {
      var written = lxw_table_column()
      written.header = copied(column.heading)
      written.header_format = column.isNumeric ? rightHeading : heading
      columns.advanced(by: place).initialize(to: written)
      pointers.advanced(by: place).initialize(to: columns + place)
    }
    pointers.advanced(by: count).initialize(to: nil)
    withMutableText("Table_\(number)") { name in
      var options = lxw_table_options()
      options.name = name
      options.no_autofilter = UInt8(LXW_TRUE.rawValue)
      options.no_banded_rows = UInt8(LXW_TRUE.rawValue)
      options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
      options.style_type_number = 1
      options.columns = pointers
      worksheet_add_table(
        page, lxw_row_t(head), 0, lxw_row_t(head + max(1, sheet.rows.count)), lxw_col_t(count - 1),
        &options)
    }
  }
}

/// The text with a zero at its end, to be deallocated by the caller.
private func copied(_ text: String) -> UnsafeMutablePointer<CChar> {
  let characters = text.utf8CString
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
  characters.withUnsafeBufferPointer { buffer in
    if let start = buffer.baseAddress { copy.initialize(from: start, count: buffer.count) }
  }
  return copy
}

private func withMutableText(_ text: String, _ body: (UnsafeMutablePointer<CChar>) -> Void) {
  let copy = copied(text)
  defer { copy.deallocate() }
  body(copy)
}
