/// The names closest in spelling to one that is not among them, for a "did you mean".
package enum NearestNames {
  /// Up to `limit` of `names` that are close to `text`, the closest first.
  ///
  /// Close means at most a third of the longer name's characters apart, or sharing at least half
  /// of their words. Equal distances keep the order of `names`. Nothing is ever applied.
  package static func closest(
    to text: String, among names: [String], limit: Int = 3
  ) -> [String] {
    let wanted = Array(LabelText.normalised(text).utf8)
    // Nobody misspells a page, and comparing two of them takes minutes.
    guard 1...400 ~= wanted.count else { return [] }
    let wantedWords = words(wanted)
    var scored: [(score: Int, place: Int)] = []
    for (place, name) in names.enumerated() {
      let bytes = Array(LabelText.normalised(name).utf8)
      let longer = max(bytes.count, wanted.count)
      let distance = spellingDistance(wanted, bytes, atMost: longer / 3)
      if let distance {
        scored.append((distance * 100 / max(1, longer), place))
      } else {
        let nameWords = words(bytes)
        let shared = nameWords.count { wantedWords.contains($0) }
        let all = wantedWords.count + nameWords.count - shared
        if all > 0, shared * 2 >= all { scored.append((100 - shared * 60 / all, place)) }
      }
    }
    scored.sort { ($0.score, $0.place) < ($1.score, $1.place) }
    var result: [String] = []
    for entry in scored where !result.contains(names[entry.place]) {
      result.append(names[entry.place])
      if result.count == limit { break }
    }
    return result
  }

  private static func words(_ text: [UInt8]) -> Set<[UInt8]> {
    Set(
      text.split { !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 >= 0x80) }.map(Array.init))
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours that turn one
  /// text into the other, or `nil` where it is over `limit`.
  ///
  /// - Source: optimal string alignment; V. I. Levenshtein, "Binary codes capable of correcting
  ///   deletions, insertions, and reversals", Sov. Phys. Dokl. 10 (1966), 707–710; swaps after
  ///   F. J. Damerau, Commun. ACM 7 (1964), 171–176.
  package static func spellingDistance(
    _ left: [UInt8], _ right: [UInt8], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var twoAgo = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [Int](repeating: row, count: right.count + 1)
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, twoAgo[column - 2] + 1)
        }
        current[column] = best
      }
      twoAgo = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
