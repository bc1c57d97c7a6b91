/// One table of a return's file, by the places of its records in the file.
struct TableBlock: Hashable {
  /// The one or two records of the heading.
  let headings: Range<Int>
  /// The records below it that are read as rows.
  var rows: [Int] = []
  /// Records that repeat the heading among the rows.
  var repeated: [Int] = []
  /// The lines directly above the heading.
  var titles: [Int] = []
}
