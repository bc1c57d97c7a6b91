/// One cell of a record, and the place where it begins.
package struct Field: Hashable, Sendable {
  /// The text of the cell as it stands in the file, spaces and line breaks included.
  ///
  /// Surrounding quotes are gone and doubled quotes are single.
  package let text: String

  /// The physical line on which the cell begins, from 1.
  package let line: Int

  /// The Unicode scalar at which the cell begins on its physical line, from 1.
  ///
  /// Of a quoted cell that is the opening quote.
  package let column: Int

  /// Whether the cell stands in quotes: `""` is quoted and empty, nothing at all is only empty.
  package let isQuoted: Bool
}
