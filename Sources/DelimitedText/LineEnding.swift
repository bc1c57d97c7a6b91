/// What ends a physical line.
package enum LineEnding: Hashable, Sendable, CaseIterable {
  case lineFeed
  case carriageReturnLineFeed
  case carriageReturn

  /// The name a reader knows it by: LF, CR LF or CR.
  package var name: String {
    switch self {
    case .lineFeed: "LF"
    case .carriageReturnLineFeed: "CR LF"
    case .carriageReturn: "CR"
    }
  }

  var byteCount: Int {
    switch self {
    case .lineFeed, .carriageReturn: 1
    case .carriageReturnLineFeed: 2
    }
  }
}
