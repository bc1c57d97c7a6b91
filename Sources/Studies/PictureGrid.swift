/// The columns of a picture: how wide each is, and how many are shown.
struct PictureGrid {
  /// The widths of the columns that are shown, in characters.
  private(set) var widths: [Int]
  /// What is said over the columns: a label, and how many neighbouring columns it is over.
  private let labels: [(text: String, count: Int)]

  /// How wide a column may be, and how far one is narrowed to make room for others.
  private static let (most, least) = (40, 14)
  private static let gap = "  "
  /// The room for "… 12 more" at the end of a line.
  private static let moreWidth = 11

  /// A grid for columns that play `parts`, over `rows`, in `width` characters.
  init(parts: [String], rows: [[String]], width: Int) {
    let count = max(parts.count, rows.map(\.count).max() ?? 0)
    labels = PictureGrid.labels(of: parts)
    widths = (0..<count).map { column in
      let longest = rows.compactMap { column < $0.count ? $0[column].count : nil }.max() ?? 0
      return min(max(longest, 1), PictureGrid.most)
    }
    // A label stands over its columns whole.
    var place = 0
    for label in labels {
      let room = total(place..<place + label.count)
      if room < label.text.count { widths[place + label.count - 1] += label.text.count - room }
      place += label.count
    }
    while total(widths.indices) > width, let widest = widths.max(), widest > PictureGrid.least,
      let narrowed = widths.lastIndex(of: widest)
    {
      widths[narrowed] -= 1
    }
    guard total(widths.indices) > width else { return }
    while total(widths.indices) > width - PictureGrid.moreWidth, widths.count > 1 {
      widths.removeLast()
    }
  }

  /// How many characters the columns take up side by side.
  private func total(_ columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + PictureGrid.gap.count * max(0, columns.count - 1)
  }

  /// Neighbours that play one part under one label.
  private static func labels(of parts: [String]) -> [(text: String, count: Int)] {
    var runs: [(text: String, count: Int)] = []
    for part in parts {
      if let last = runs.last, last.text == part {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((part, 1))
      }
    }
    return runs.map { ($0.count > 1 ? "\($0.text) (\($0.count))" : $0.text, $0.count) }
  }

  /// The parts that the columns play, each over its first column.
  var heading: String {
    var shown: [String] = []
    var place = 0
    for label in labels where place < widths.count {
      let columns = place..<min(widths.count, place + label.count)
      shown.append(
        Picture.padded(PictureGrid.cut(label.text, to: total(columns)), to: total(columns)))
      place = columns.upperBound
    }
    return shown.joined(separator: PictureGrid.gap)
  }

  /// The cells side by side, each cut to its column.
  func line(_ cells: [String]) -> String {
    let shown = widths.indices.map { column in
      Picture.padded(
        column < cells.count ? PictureGrid.cut(cells[column], to: widths[column]) : "",
        to: widths[column])
    }
    let more =
      cells.count > widths.count ? "\(PictureGrid.gap)… \(cells.count - widths.count) more" : ""
    return shown.joined(separator: PictureGrid.gap) + more
  }

  /// The text, its end left out where it is longer than `width` characters.
  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }
}
