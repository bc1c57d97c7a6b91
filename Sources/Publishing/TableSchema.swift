/// What a published table has in its columns: the one place from which its header, the descriptions
/// beside it and its copies in other formats are made.
package struct TableSchema: Hashable, Sendable {
  /// The name of the file: "figures.csv".
  package let path: String
  package let title: String
  package let about: String
  package let columns: [Column]
  /// The columns that no two rows have alike; empty where there are none.
  package let key: [String]

  package struct Column: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    package let about: String

    package init(_ name: String, _ kind: Kind, _ about: String) {
      self.name = name
      self.kind = kind
      self.about = about
    }
  }

  /// What a cell of a column holds, where it holds anything.
  package enum Kind: Hashable, Sendable {
    /// Words, as `SpreadsheetText.neutralised` leaves them where a person wrote them.
    case text
    case integer
    /// A decimal number with a point.
    case number
    /// "yes" or "no".
    case yesNo
    /// "2021-04".
    case month
    /// "2021-04-30".
    case day
  }

  /// The table's name without the ending of its file: "figures".
  package var name: String { String(path.prefix { $0 != "." }) }

  /// The header.
  var names: [String] { columns.map(\.name) }
}
