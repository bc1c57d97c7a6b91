/// One table of a file as it was read.
package struct ReadTable: Sendable {
  /// The line at which its heading begins.
  package let line: Int
  /// The names of its columns, corrections laid over them.
  package var headings: [String]
  /// `nil` where it cannot be told.
  package var layout: ReturnLayout?
  /// The lines of its titles.
  package var titleLines: [Int] = []
}
