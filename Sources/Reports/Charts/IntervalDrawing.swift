/// The drawing of an interval chart between its subtitle and its source.
struct IntervalDrawing {
  private let chart: IntervalChart
  private let size: ChartSize
  private let top: Double
  private let labelWidth: Double
  private let scale: Scale

  init(_ chart: IntervalChart, _ size: ChartSize, top: Double) {
    self.chart = chart
    self.size = size
    self.top = top
    let widest = { (text: (IntervalChart.Row) -> String) in
      chart.rows.map { size.strongLabel.width(of: text($0)) }.max() ?? 0
    }
    let labels = widest(\.label) + 1
    // On a narrow screen a name leaves room for its count.
    labelWidth = min(size == .wide ? 220 : size.proseWidth - Self.gap - 110, labels)
    let textWidth = min(220, widest(\.text) + 1)
    let greatest = chart.rows.map { max($0.upper, $0.high) }.max() ?? 0
    let tenths = Int((max(greatest, chart.reference?.value ?? 0) * 1000 - 1e-9).rounded(.up))
    scale = Scale(
      ticks: Scale.ticks(upTo: tenths, atMost: size == .wide ? 7 : 6),
      from: size == .wide ? size.left + labelWidth + 20 : size.left + 12,
      to: size == .wide ? size.right - textWidth - 20 : size.right - 18)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    let rowsTop = drawReferenceLabel(&svg, at: drawTicks(&svg, at: top)) + 4
    let heights = chart.rows.map(height)
    let bottom = rowsTop + heights.reduce(0, +)
    drawLines(&svg, top: rowsTop, heights: heights)
    var y = rowsTop
    var marks = Marks()
    for (row, height) in zip(chart.rows, heights) {
      drawHeading(of: row, &svg, top: y)
      draw(row, &svg, &marks, bottom: y + height, height - headingHeight(row))
      y += height
    }
    marks.draw(&svg)
    let below = drawTicks(&svg, at: bottom + 6)
    return ChartKey(entries: keyEntries).draw(&svg, at: below + 12, size)
  }

  private func style(_ row: IntervalChart.Row) -> TextStyle {
    row.isPooled ? TextStyle(15, isBold: true) : size.small
  }

  // Between a name and its count in one line.
  private static let gap = 14.0

  // On a narrow screen a count has what its own name leaves of a line.
  private func lines(_ row: IntervalChart.Row) -> (label: [String], text: [String]) {
    let style = style(row)
    guard size == .narrow else {
      return (
        style.evenLines(of: row.label, within: labelWidth),
        style.evenLines(of: row.text, within: size.right - scale.end - 20)
      )
    }
    let label = style.evenLines(of: row.label, within: labelWidth)
    let name = label.map { style.width(of: $0) }.max() ?? 0
    return (label, style.evenLines(of: row.text, within: size.proseWidth - Self.gap - name))
  }

  // Beside its mark on a page; over its mark on a narrow screen.
  private func height(_ row: IntervalChart.Row) -> Double {
    let (label, text) = lines(row)
    let words = Double(max(label.count, text.count, 1)) * style(row).lineHeight
    return headingHeight(row) + (size == .wide ? words + 8 : words + 30)
  }

  private func headingHeight(_ row: IntervalChart.Row) -> Double {
    row.heading.map { Double(headingLines($0).count) * size.strongLabel.lineHeight + 14 } ?? 0
  }

  private func headingLines(_ heading: String) -> [String] {
    size.strongLabel.evenLines(of: heading, within: size.proseWidth)
  }

  private func drawHeading(of row: IntervalChart.Row, _ svg: inout SVG, top: Double) {
    guard let heading = row.heading else { return }
    svg.text(
      headingLines(heading), x: size.left, top: top + 10, size.strongLabel, colour: .nearBlack)
  }

  /// What all rows share, each in one path.
  private struct Marks {
    var intervals = SVGPath()
    var provisional = SVGPath()
    var rules = SVGPath()
    var verdicts = VerdictMarks()
    var ranges = RangeMarks()
    var pooled: [(x: Double, y: Double)] = []

    func draw(_ svg: inout SVG) {
      svg.gridlines(rules)
      svg.intervals(intervals)
      svg.provisionalIntervals(provisional)
      verdicts.draw(&svg)
      ranges.draw(&svg)
      for point in pooled { svg.pooledPoint(x: point.x, y: point.y) }
    }
  }

  private func draw(
    _ row: IntervalChart.Row, _ svg: inout SVG, _ marks: inout Marks, bottom: Double,
    _ height: Double
  ) {
    let (label, text) = lines(row)
    let style = style(row)
    let top = bottom - height
    let inset = { (lines: [String]) in
      size == .wide ? (height - Double(lines.count) * style.lineHeight) / 2 : 6
    }
    let colour: Palette = row.isPooled ? .nearBlack : .darkGrey
    svg.text(label, x: size.left, top: top + inset(label), style, colour: colour)
    svg.text(text, x: size.right, top: top + inset(text), style, anchor: .end, colour: colour)
    let y = size == .wide ? top + height / 2 : bottom - 13
    let (lower, upper) = (scale.position(row.lower * 1000), scale.position(row.upper * 1000))
    if row.isProvisional {
      marks.provisional.interval(from: lower, to: upper, y: y)
    } else {
      marks.intervals.interval(from: lower, to: upper, y: y)
    }
    let (low, high) = (scale.position(row.low * 1000), scale.position(row.high * 1000))
    if row.isRange {
      marks.ranges.add(from: (low, y), to: (high, y))
    } else if row.isPooled {
      marks.pooled.append((low, y))
    } else {
      marks.verdicts.add(row.mark, x: low, y: y)
    }
    marks.rules.horizontal(bottom, from: size.left, to: size.right)
  }

  private func drawTicks(_ svg: inout SVG, at y: Double) -> Double {
    for tick in scale.ticks {
      svg.text(
        [percent(tenths: tick)], x: scale.position(Double(tick)), top: y, size.small,
        anchor: .middle)
    }
    return y + size.small.lineHeight
  }

  private func percent(tenths: Int) -> String {
    NumberFormat.percent(tenths, of: 1000, places: tenths % 10 == 0 ? 0 : 1)
  }

  private func drawReferenceLabel(_ svg: inout SVG, at y: Double) -> Double {
    guard let reference = chart.reference else { return y }
    let style = size.strongLabel
    let x = scale.position(reference.value * 1000)
    let lines = style.lines(of: reference.label, within: min(340, size.proseWidth))
    let half = (lines.map { style.width(of: $0) }.max() ?? 0) / 2
    let centre = max(size.left + half, min(x, size.right - half))
    return svg.text(lines, x: centre, top: y + 6, style, anchor: .middle)
  }

  private func drawLines(_ svg: inout SVG, top: Double, heights: [Double]) {
    // Words that stand across the plot are not crossed: the headings of groups and, on a narrow
    // screen, the names over the marks.
    var y = top
    var stretches: [(Double, Double)] = []
    for (row, height) in zip(chart.rows, heights) {
      let start = size == .narrow ? y + height - 24 : y + headingHeight(row)
      y += height
      if let last = stretches.last, last.1 == start {
        stretches[stretches.count - 1].1 = y
      } else {
        stretches.append((start, y))
      }
    }
    var (zero, grid, reference) = (SVGPath(), SVGPath(), SVGPath())
    for (start, end) in stretches {
      for tick in scale.ticks {
        let x = scale.position(Double(tick))
        if tick == 0 {
          zero.vertical(x, from: start, to: end)
        } else {
          grid.vertical(x, from: start, to: end)
        }
      }
      if let value = chart.reference?.value {
        reference.vertical(scale.position(value * 1000), from: start, to: end)
      }
    }
    svg.gridlines(grid)
    svg.gridlines(zero, .nearBlack)
    svg.draw(reference, ["stroke": "\(Palette.darkPink.rawValue)", "stroke-width": 2])
  }

  private var keyEntries: [ChartKey.Entry] {
    var entries: [ChartKey.Entry] = []
    let exact = chart.rows.filter { !$0.isRange }
    // Where groups have headings these say what the shapes are.
    let hasHeadings = chart.rows.contains { $0.heading != nil }
    if !hasHeadings, exact.contains(where: { !$0.isPooled }) {
      entries.append(.init(mark: .verdict(.similar), words: "Share"))
    }
    if exact.contains(where: \.isPooled) {
      entries.append(.init(mark: .pooledPoint, words: "Share of the forces together"))
    }
    if exact.count < chart.rows.count {
      entries.append(
        .init(mark: .range, words: "Range of the share, where counts are \(chart.rangeCause)"))
    }
    entries.append(.init(mark: .interval, words: "95% interval: chance variation only"))
    if chart.rows.contains(where: \.isProvisional) {
      entries.append(.init(mark: .provisionalInterval, words: "Provisional [p]: may still change"))
    }
    return entries
  }
}
