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
    labelWidth = min(size == .wide ? 220 : 210, widest(\.label) + 1)
    let textWidth = min(170, widest(\.text) + 1)
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
    for (row, height) in zip(chart.rows, heights) {
      draw(row, &svg, top: y, height)
      y += height
    }
    let below = drawTicks(&svg, at: bottom + 6)
    return ChartKey(entries: keyEntries).draw(&svg, at: below + 12, size)
  }

  private func style(_ row: IntervalChart.Row) -> TextStyle {
    row.isPooled ? TextStyle(15, isBold: true) : size.small
  }

  private var textRoom: Double {
    size == .wide ? size.right - scale.end - 20 : size.right - size.left - labelWidth - 16
  }

  private func lines(_ row: IntervalChart.Row) -> (label: [String], text: [String]) {
    let style = style(row)
    return (
      style.lines(of: row.label, within: labelWidth),
      style.lines(of: row.text, within: textRoom)
    )
  }

  // Beside its mark on a page; over its mark on a narrow screen.
  private func height(_ row: IntervalChart.Row) -> Double {
    let (label, text) = lines(row)
    let words = Double(max(label.count, text.count, 1)) * style(row).lineHeight
    return size == .wide ? words + 8 : words + 30
  }

  private func draw(_ row: IntervalChart.Row, _ svg: inout SVG, top: Double, _ height: Double) {
    let (label, text) = lines(row)
    let style = style(row)
    let inset = { (lines: [String]) in
      size == .wide ? (height - Double(lines.count) * style.lineHeight) / 2 : 6
    }
    let colour: Palette = row.isPooled ? .nearBlack : .darkGrey
    svg.text(label, x: size.left, top: top + inset(label), style, colour: colour)
    svg.text(text, x: size.right, top: top + inset(text), style, anchor: .end, colour: colour)
    let y = size == .wide ? top + height / 2 : top + height - 13
    svg.interval(from: scale.position(row.lower * 1000), to: scale.position(row.upper * 1000), y: y)
    let (low, high) = (scale.position(row.low * 1000), scale.position(row.high * 1000))
    if row.isRange {
      svg.range(from: low, to: high, y: y)
    } else if row.isPooled {
      svg.pooledPoint(x: low, y: y)
    } else {
      svg.point(x: low, y: y)
    }
    svg.draw(
      "line",
      [
        "x1": .number(size.left), "y1": .number(top + height), "x2": .number(size.right),
        "y2": .number(top + height), "stroke": "\(Palette.gridGrey.rawValue)", "stroke-width": 1,
      ])
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
    let lines = style.lines(of: reference.label, within: min(340, size.right - size.left))
    let half = (lines.map { style.width(of: $0) }.max() ?? 0) / 2
    let centre = max(size.left + half, min(x, size.right - half))
    return svg.text(lines, x: centre, top: y + 6, style, anchor: .middle)
  }

  private func drawLines(_ svg: inout SVG, top: Double, heights: [Double]) {
    // On a narrow screen the words stand over the marks, and no line passes through them.
    var (y, stretches) = (top, [(top, top + heights.reduce(0, +))])
    if size == .narrow {
      stretches = heights.map { height in
        defer { y += height }
        return (y + height - 24, y + height)
      }
    }
    for tick in scale.ticks {
      vertical(&svg, Double(tick), stretches, tick == 0 ? .nearBlack : .gridGrey, width: 1)
    }
    if let reference = chart.reference {
      vertical(&svg, reference.value * 1000, stretches, .darkPink, width: 2)
    }
  }

  private func vertical(
    _ svg: inout SVG, _ value: Double, _ stretches: [(Double, Double)], _ colour: Palette,
    width: Double
  ) {
    let x = coordinateText(scale.position(value))
    let path = stretches.map { "M\(x),\(coordinateText($0.0))V\(coordinateText($0.1))" }
    svg.draw(
      "path",
      [
        "d": "\(path.joined())", "fill": "none", "stroke": "\(colour.rawValue)",
        "stroke-width": .number(width),
      ])
  }

  private var keyEntries: [ChartKey.Entry] {
    var entries: [ChartKey.Entry] = []
    let exact = chart.rows.filter { !$0.isRange }
    if exact.contains(where: { !$0.isPooled }) {
      entries.append(.init(mark: .point, words: "Share"))
    }
    if exact.contains(where: \.isPooled) {
      entries.append(.init(mark: .pooledPoint, words: "Share of the forces together"))
    }
    if exact.count < chart.rows.count {
      entries.append(
        .init(mark: .range, words: "Range of the share, where counts are \(chart.rangeCause)"))
    }
    entries.append(.init(mark: .interval, words: "95% interval: chance variation only"))
    return entries
  }
}
