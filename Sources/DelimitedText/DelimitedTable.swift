/// A delimited file as read: its records, and how it was written down.
package struct DelimitedTable: Hashable, Sendable {
  /// The encoding of the file as received.
  package let encoding: TextEncoding

  /// Whether the file began with a byte-order mark.
  package let hasByteOrderMark: Bool

  /// The delimiter the file was read with, how it is known, and the line ends met.
  package let dialect: Dialect

  /// The records in the order of the file, a header among them if there is one.
  ///
  /// Records may differ in their number of cells. An empty file has none.
  package let records: [Record]

  /// How many physical lines the file has. A line end at the end of the file opens no further line.
  package let lineCount: Int

  /// The lines between records that hold nothing at all, in order, from 1.
  ///
  /// A line that holds only spaces is a record; an empty line in a quoted cell is part of the cell.
  package let blankLines: [Int]
}
