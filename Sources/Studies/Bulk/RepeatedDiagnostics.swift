import DelimitedText
import PoliceOutcomes

/// What is said of many rows of a table in the same words, said once with how many there are and where
/// the first of them stand.
struct RepeatedDiagnostics {
  /// In the order of the first of each.
  private(set) var all: [Diagnostic] = []

  private struct Words: Hashable {
    let severity: Diagnostic.Severity
    let code: String
    let message: String
    let remedy: String
  }

  /// - Parameters:
  ///   - diagnostics: what is said of rows, in their order.
  ///   - rowCounts: how many rows the row on a line stands for, where it is not one.
  ///   - hidesCounts: whether the study withholds small counts, so that how many rows say the same is
  ///     not told either: it is said of the first of them only.
  init(_ diagnostics: [Diagnostic], _ rowCounts: [Int: Int], hidesCounts: Bool) {
    var byWords: [Words: [Diagnostic]] = [:]
    var order: [Words] = []
    for diagnostic in diagnostics {
      let words = Words(
        severity: diagnostic.severity, code: diagnostic.code, message: diagnostic.message,
        remedy: diagnostic.remedy)
      if byWords[words] == nil { order.append(words) }
      byWords[words, default: []].append(diagnostic)
    }
    for words in order {
      let same = byWords[words] ?? []
      if hidesCounts {
        all += same.prefix(1)
        continue
      }
      let rows = same.map { rowCounts[$0.location.line] ?? 1 }.reduce(0, +)
      if rows <= RecordGroups.mostFirst {
        all += same
      } else {
        all.append(RepeatedDiagnostics.one(same, rows))
      }
    }
  }

  /// One diagnostic at the first place; the places that follow upon it are related.
  private static func one(_ same: [Diagnostic], _ rows: Int) -> Diagnostic {
    let first = same[0]
    return first.saying(
      "\(first.message) (so \(rows) rows)",
      at: same.prefix(RecordGroups.mostFirst).dropFirst().map(\.location))
  }
}
