/// Where the parts of a trend chart stand.
struct TrendLayout {
  let bars: [TrendChart.Bar]
  let size: ChartSize
  let ticks: [Int]
  let plotLeft: Double
  let band: Double
  let barWidth: Double

  init(_ bars: [TrendChart.Bar], _ size: ChartSize) {
    self.bars = bars
    self.size = size
    ticks = Scale.ticks(upTo: bars.map(\.high).max() ?? 0, atMost: 6)
    plotLeft =
      size.left + (ticks.map { size.small.width(of: NumberFormat.count($0)) }.max() ?? 0) + 10
    band = (size.right - plotLeft) / Double(bars.count)
    barWidth = min(96, band * 0.72)
  }

  func centre(_ index: Int) -> Double { plotLeft + band * (Double(index) + 0.5) }

  /// A text beneath or above a bar, centred there as far as its neighbours at the edges allow.
  struct Label {
    let index: Int
    let lines: [String]
    let x: Double
    let width: Double

    var span: ClosedRange<Double> { (x - width / 2)...(x + width / 2) }

    func isApart(from other: Label) -> Bool {
      span.upperBound + 4 <= other.span.lowerBound || other.span.upperBound + 4 <= span.lowerBound
    }
  }

  private func label(
    _ index: Int, _ lines: [String], _ style: TextStyle, rightOf left: Double
  ) -> Label {
    let width = lines.map { style.width(of: $0) }.max() ?? 0
    let x = max(left + width / 2, min(centre(index), size.right - width / 2))
    return Label(index: index, lines: lines, x: x, width: width)
  }

  /// The names of the periods that can be printed without touching one another: all, or the
  /// parts of years and every second, third, fourth, sixth, twelfth...
  var periodLabels: [Label] {
    let narrow = periodLabels(noteRoom: band - 6)
    let wide = periodLabels(noteRoom: max(band - 6, 82))
    if Self.areApart(wide) { return wide }
    if Self.areApart(narrow) { return narrow }
    let kept = [2, 3, 4, 6, 12, 24, 36, 60, 120, 600].lazy
      .map { step in wide.filter { $0.index % step == 0 } }.first(where: Self.areApart)
    let noted = wide.filter { bars[$0.index].isPartYear || !bars[$0.index].note.isEmpty }
    return (noted + (kept ?? [])).reduce(into: []) { placed, label in
      if placed.allSatisfy({ $0.isApart(from: label) }) { placed.append(label) }
    }
  }

  private static func areApart(_ labels: [Label]) -> Bool {
    zip(labels, labels.dropFirst()).allSatisfy { $0.isApart(from: $1) }
  }

  private func periodLabels(noteRoom: Double) -> [Label] {
    let style = size.small
    // Where one name must be broken all are, so that they look alike.
    let areWhole = bars.allSatisfy { style.width(of: $0.label) <= band - 4 }
    let words = bars.flatMap { TextStyle.words(of: $0.label) }
    let widestWord = words.map { style.width(of: String($0)) }.max() ?? 0
    return bars.indices.map { index in
      let name = wrap(bars[index].label, areWhole ? band : widestWord, style)
      let note = wrap(bars[index].note, noteRoom, style)
      return label(index, name + note, style, rightOf: size.left)
    }
  }

  /// The counts that can be printed over their bars: all, or the highest, the last and the first
  /// as far as they touch neither a bar nor a line.
  func valueLabels(avoiding lines: [Double]) -> [Label] {
    let style = size.strongLabel
    let all = bars.indices.map { index in
      label(index, wrap(bars[index].valueText, band - 0.2, style), style, rightOf: plotLeft)
    }
    if all.allSatisfy({ $0.width <= band - 0.2 }) { return all }
    let highest = bars.indices.max { bars[$0].high < bars[$1].high }
    return [highest, bars.indices.last, bars.indices.first].compactMap { $0 }
      .map { label($0, [bars[$0].valueText], style, rightOf: plotLeft) }
      .reduce(into: []) { placed, label in
        let isFree = placed.allSatisfy { $0.index != label.index && $0.isApart(from: label) }
        if isFree, standsFree(label), !lines.contains(where: label.span.contains) {
          placed.append(label)
        }
      }
  }

  private func standsFree(_ label: Label) -> Bool {
    bars.indices.allSatisfy { index in
      index == label.index || bars[index].high <= bars[label.index].high
        || label.span.upperBound < centre(index) - barWidth / 2
        || label.span.lowerBound > centre(index) + barWidth / 2
    }
  }

  /// `text` in lines no wider than `room`, or than its widest word.
  private func wrap(_ text: String, _ room: Double, _ style: TextStyle) -> [String] {
    let words = TextStyle.words(of: text)
    let widest = words.map { style.width(of: String($0)) }.max() ?? 0
    return style.lines(of: text, within: max(room, widest))
  }

  /// A change in the law with the x of its line, from left to right.
  struct Line {
    let change: TrendChart.Break
    let x: Double
    /// The bar the change falls in.
    let bar: Int?
  }

  func lines(for changes: [TrendChart.Break]) -> [Line] {
    var within: [Int: Int] = [:]
    for change in changes where isWithin(change) { within[change.beforeBar, default: 0] += 1 }
    var seen: [Int: Int] = [:]
    let lines = changes.map { change in
      guard isWithin(change), let number = within[change.beforeBar] else {
        let edge = max(0, min(change.beforeBar, bars.count))
        return Line(change: change, x: plotLeft + band * Double(edge), bar: nil)
      }
      seen[change.beforeBar, default: 0] += 1
      let part = Double(seen[change.beforeBar] ?? 1) / Double(number + 1)
      let left = centre(change.beforeBar) - barWidth / 2
      return Line(change: change, x: left + barWidth * part, bar: change.beforeBar)
    }
    // By x and then as given: sorting alone may swap equals.
    return lines.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }
      .map(\.element)
  }

  private func isWithin(_ change: TrendChart.Break) -> Bool {
    change.isWithinBar && bars.indices.contains(change.beforeBar)
  }
}
