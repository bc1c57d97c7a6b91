/// A place in a text file: a physical line and a column, both counted from 1.
///
/// The column counts Unicode scalars from the start of the physical line. A byte-order mark is
/// not part of the text and takes no column.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    precondition(line >= 1 && column >= 1, "lines and columns are counted from 1")
    self.line = line
    self.column = column
  }
}

extension TextPosition {
  /// The place just after `prefix`, which is text in UTF-8.
  init(after prefix: ArraySlice<UInt8>) {
    var walker = CellWalker(text: prefix, from: prefix.startIndex, line: 1)
    walker.advance(to: prefix.endIndex)
    self = walker.position
  }
}
