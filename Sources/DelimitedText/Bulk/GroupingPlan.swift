/// What makes records alike, and which are looked at by themselves.
package struct GroupingPlan: Sendable {
  package let delimiter: Delimiter
  /// The columns in which records of a group are alike, in their order.
  package let keyColumns: [Int]
  /// The columns whose cells are not looked at at all.
  package let hiddenColumns: Set<Int>
  /// The lines whose records stand by themselves.
  package let ownLines: Set<Int>
  /// A cell of digits and signs only, a letter before them or none, is plain where it has no more digits
  /// than this.
  package let plainDigits: Int
  /// What a text of a key column says, as a text: those that say the same count as alike. Asked once of
  /// each text.
  package let saying: @Sendable (_ column: Int, _ text: String) -> String
  /// Whether a cell says nothing that has to be looked at in its record; asked once of most texts.
  package let isPlain: @Sendable (String) -> Bool

  /// Whether the lines of a group's records are kept, `RecordGroups.mostRuns` runs of them.
  package var keepsLines = false

  /// How many plain texts of a column are remembered; the others are asked about each time.
  static let mostRemembered = 1 << 15
  /// The most records that may stand by themselves, and groups, of one file.
  static let mostGroups = 200_000
  static let mostOwn = 50_000

  package init(
    delimiter: Delimiter, keyColumns: [Int], hiddenColumns: Set<Int> = [],
    ownLines: Set<Int> = [], plainDigits: Int = -1,
    saying: @escaping @Sendable (_ column: Int, _ text: String) -> String = { $1 },
    isPlain: @escaping @Sendable (String) -> Bool
  ) {
    self.delimiter = delimiter
    self.keyColumns = keyColumns
    self.hiddenColumns = hiddenColumns
    self.ownLines = ownLines
    self.plainDigits = plainDigits
    self.saying = saying
    self.isPlain = isPlain
  }
}
