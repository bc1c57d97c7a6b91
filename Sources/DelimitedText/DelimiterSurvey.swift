/// A count of every delimiter in the first records of a text, from which its own is told.
struct DelimiterSurvey {
  /// How many records are looked at.
  static let recordLimit = 50

  private let agreements: [Agreement]
  private let looked: Int

  /// How many records a delimiter divides into the same number of cells, which is at least two.
  private struct Agreement {
    let delimiter: Delimiter
    let cells: Int
    let records: Int
  }

  /// Whether as many records were looked at as are wanted, so that what follows says no more.
  var isWhole: Bool { looked == DelimiterSurvey.recordLimit }

  init(of text: [UInt8]) {
    let countsByDelimiter = Delimiter.allCases.map { delimiter in
      (delimiter, counts: Self.counts(of: delimiter, in: text))
    }
    looked = countsByDelimiter.first?.counts.count ?? 0
    agreements = countsByDelimiter.map { Self.agreement(of: $0, counts: $1) }
  }

  /// The delimiter that makes the most records alike: comma on a tie, and comma if none divides
  /// more than half of them alike.
  var finding: (delimiter: Delimiter, basis: DelimiterBasis) {
    let most = agreements.map(\.records).max() ?? 0
    guard most * 2 > looked else { return (.comma, .assumed) }
    let best = agreements.filter { $0.records == most }
    if best.count > 1, best.contains(where: { $0.delimiter == .comma }) {
      return (.comma, .tied(with: best.map(\.delimiter).filter { $0 != .comma }))
    }
    let found = best[0]
    return (
      found.delimiter,
      .detected(cells: found.cells, records: found.records, looked: looked)
    )
  }

  private static func agreement(of delimiter: Delimiter, counts: [Int]) -> Agreement {
    var recordsByCount: [Int: Int] = [:]
    for count in counts where count > 0 { recordsByCount[count, default: 0] += 1 }
    // On equal numbers of records the larger count of cells, so that the answer never varies.
    let most = recordsByCount.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return Agreement(
      delimiter: delimiter, cells: (most?.key ?? 0) + 1, records: most?.value ?? 0)
  }

  /// How often the delimiter stands outside quotes in each of the first records that are not
  /// blank.
  ///
  /// A quote opens only where a cell can begin under one delimiter or another, so that an inch
  /// mark inside a cell hides nothing.
  private static func counts(of delimiter: Delimiter, in text: [UInt8]) -> [Int] {
    var counts: [Int] = []
    var count = 0
    var isBlank = true
    var isQuoted = false
    var canOpen = true
    for byte in text {
      if isQuoted {
        isQuoted = byte != ASCII.quote
        // Open again at once if this was the first of two quotes.
        canOpen = !isQuoted
        continue
      }
      if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
        if !isBlank { counts.append(count) }
        if counts.count == recordLimit { return counts }
        (count, isBlank, canOpen) = (0, true, true)
        continue
      }
      isBlank = false
      if byte == ASCII.quote, canOpen {
        isQuoted = true
      } else {
        if byte == delimiter.byte { count += 1 }
        canOpen = Delimiter.allCases.contains { $0.byte == byte }
      }
    }
    return isBlank ? counts : counts + [count]
  }
}
