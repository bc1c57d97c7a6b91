/// One row of a delimited file: its cells in order, and the physical lines it takes up.
package struct Record: Hashable, Sendable {
  /// The cells in order. There is always at least one.
  package let fields: [Field]

  /// The first physical line of the record, from 1.
  package let line: Int

  /// The last physical line: later than `line` where a quoted cell holds line breaks.
  package let lastLine: Int
}
