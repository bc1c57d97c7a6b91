import DelimitedText
import PoliceOutcomes

/// What is said of many rows of a large file in the same words, said once with how many there are.
struct RepeatedDiagnostics {
  /// In the order of the first of each.
  private(set) var all: [Diagnostic] = []

  private struct Words: Hashable {
    let code: String
    let message: String
    let remedy: String
  }

  /// - Parameters:
  ///   - diagnostics: what is said of one row of each group.
  ///   - groups: the groups of more than one row, by the line of the first.
  init(_ diagnostics: [Diagnostic], _ groups: [Int: RecordGroups.Group]) {
    var byWords: [Words: [Diagnostic]] = [:]
    var order: [Words] = []
    for diagnostic in diagnostics {
      let words = Words(
        code: diagnostic.code, message: diagnostic.message, remedy: diagnostic.remedy)
      if byWords[words] == nil { order.append(words) }
      byWords[words, default: []].append(diagnostic)
    }
    for words in order {
      let same = byWords[words] ?? []
      let rows = same.map { groups[$0.location.line]?.count ?? 1 }.reduce(0, +)
      if rows == 1 { all += same } else { all.append(RepeatedDiagnostics.one(same, rows, groups)) }
    }
  }

  private static func one(
    _ same: [Diagnostic], _ rows: Int, _ groups: [Int: RecordGroups.Group]
  ) -> Diagnostic {
    let first = same[0]
    let last = same.map { groups[$0.location.line]?.lastLine ?? $0.location.line }.max() ?? 0
    return first.saying(
      "\(first.message) (so \(rows) rows, the last on line \(last))",
      at: same.dropFirst().prefix(3).map(\.location))
  }
}
