/// What is known of the rows of a table before they are read, where they stand for others.
struct KnownRows {
  /// How many rows of the file the row on a line stands for, where it is not one; `nil` to say
  /// everything of the table's own rows.
  var rowCounts: [Int: Int]? = [:]
  /// The records of the first heading, where it has been found in the first lines of the file.
  var heading: Range<Int>?
  /// Of each record whether nothing in it has to be looked at for personal data, nor for what
  /// announces them; may be shorter than the table.
  var arePlain: [Bool] = []
}
