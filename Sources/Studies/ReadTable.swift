/// One table of a file as it was read.
struct ReadTable: Sendable {
  /// The line at which its heading begins.
  let line: Int
  /// The names of its columns, corrections laid over them.
  let headings: [String]
  /// `nil` where it cannot be told.
  let layout: ReturnLayout?
}
