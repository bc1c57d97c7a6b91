/// How the delimiter of a file is known.
package enum DelimiterBasis: Hashable, Sendable {
  /// The caller named it.
  case given

  /// It divides more of the records looked at into the same number of cells than any other.
  ///
  /// `cells` is that number, `records` the records that have it, `looked` those looked at: the
  /// first 50 of the file, or all if there are fewer.
  case detected(cells: Int, records: Int, looked: Int)

  /// Comma, because it does as well as the others named.
  case tied(with: [Delimiter])

  /// Comma, because no delimiter divides more than half of the records looked at alike.
  case assumed

  /// The basis in words, without a full stop.
  package var statement: String {
    switch self {
    case .given:
      "given"
    case .detected(let cells, let records, let looked):
      "\(cells) cells in \(records) of the first \(looked) records"
    case .tied(let others):
      "tied with \(others.map(\.name).joined(separator: ", "))"
    case .assumed:
      "assumed, as no delimiter divides the records alike"
    }
  }
}
