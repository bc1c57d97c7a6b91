/// The drawing of a trend chart between its subtitle and its source.
struct TrendDrawing {
  private let chart: TrendChart
  private let size: ChartSize
  private let layout: TrendLayout
  private let lines: [TrendLayout.Line]
  private let ladder: LabelLadder
  private let values: [TrendLayout.Label]
  private let unitTop: Double
  private let ladderTop: Double
  private let scale: Scale

  init(_ chart: TrendChart, _ size: ChartSize, top: Double) {
    self.chart = chart
    self.size = size
    layout = TrendLayout(chart.bars, size)
    lines = layout.lines(for: chart.breaks)
    ladder = LabelLadder(
      lines.map { ($0.x, $0.change.label) }, .above, within: size.left...size.right,
      widest: 260, size.small)
    values = layout.valueLabels(avoiding: lines.map(\.x))

    // The unit stands over its axis, unless a line would pass through it there.
    let unitHeight = size.small.lineHeight + 4
    let unitRight = size.left + size.small.width(of: chart.unit) + 6
    let unitStandsBelow = lines.allSatisfy { $0.x > unitRight }
    ladderTop = unitStandsBelow ? top : top + unitHeight
    unitTop = unitStandsBelow ? top + ladder.height : top
    let valueHeight = Double(values.map(\.lines.count).max() ?? 1) * size.strongLabel.lineHeight
    let head = ladderTop + ladder.height + (unitStandsBelow ? unitHeight : 0)
    let zero = head + valueHeight + 8 + (lines.contains { $0.bar != nil } ? 20 : 0)
    scale = Scale(
      ticks: layout.ticks, from: zero + (size == .wide ? 300 : 230), to: zero)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    drawAxis(&svg)
    if chart.bars.contains(where: \.isPartYear) { svg.hatch(id: patternID, .darkBlue) }
    for index in chart.bars.indices { drawBar(index, &svg) }
    drawValues(&svg)
    drawBreaks(&svg)
    var y = drawPeriods(&svg)
    let key = ChartKey(entries: keyEntries)
    if !key.entries.isEmpty { y = key.draw(&svg, at: y + 12, size) }
    return y
  }

  private var patternID: String { chart.frame.identifier(size) + "-hatch" }

  private func drawAxis(_ svg: inout SVG) {
    let unit = chart.unit.prefix(1).uppercased() + chart.unit.dropFirst()
    svg.text([unit], x: size.left, top: unitTop, size.small)
    var grid = SVGPath()
    for tick in scale.ticks {
      let y = scale.position(Double(tick))
      svg.text(
        [NumberFormat.count(tick)], x: layout.plotLeft - 8,
        top: y - size.small.ascent + size.small.size * 0.36, size.small, anchor: .end)
      if tick > 0 { grid.horizontal(y, from: layout.plotLeft, to: size.right) }
    }
    svg.gridlines(grid)
  }

  private func drawBar(_ index: Int, _ svg: inout SVG) {
    let bar = chart.bars[index]
    let left = layout.centre(index) - layout.barWidth / 2
    let (zero, high) = (scale.start, scale.position(Double(bar.high)))
    // A narrow range still shows as one: it grows into the bar, its top stays where it is.
    let low = bar.isRange ? max(scale.position(Double(bar.low)), min(zero, high + 7)) : high
    if low < zero {
      svg.draw(
        "rect",
        [
          "x": .number(left), "y": .number(low), "width": .number(layout.barWidth),
          "height": .number(zero - low),
          "fill": bar.isPartYear ? "url(#\(patternID))" : "\(fill(bar).rawValue)",
          "stroke": "\(Palette.darkBlue.rawValue)",
          "stroke-width": bar.isPartYear || bar.isProvisional ? 2 : 0,
          "stroke-dasharray": bar.isProvisional ? "4 3" : "none",
        ])
    }
    if bar.isRange {
      svg.hollowBar(x: left, y: high, width: layout.barWidth, height: low - high)
    }
  }

  private func fill(_ bar: TrendChart.Bar) -> Palette {
    bar.isProvisional ? .white : .darkBlue
  }

  private func drawValues(_ svg: inout SVG) {
    for label in values {
      // A ground under the count, where a gridline would run through it.
      svg.draw(
        "rect",
        [
          "x": .number(label.span.lowerBound - 2), "y": .number(top(of: label)),
          "width": .number(label.width + 4),
          "height": .number(Double(label.lines.count) * size.strongLabel.lineHeight),
          "fill": "\(Palette.white.rawValue)",
        ])
      svg.text(
        label.lines, x: label.x, top: top(of: label), size.strongLabel, anchor: .middle)
    }
  }

  private func top(of label: TrendLayout.Label) -> Double {
    let height = Double(label.lines.count) * size.strongLabel.lineHeight
    return scale.position(Double(chart.bars[label.index].high)) - height - 2
  }

  private func drawBreaks(_ svg: inout SVG) {
    svg.labels(of: ladder, top: ladderTop, size.small)
    for (line, rung) in zip(lines, ladder.rungs) {
      let start = ladderTop + rung.top + (rung.isAcross ? rung.height : 0)
      let end = line.bar.map(bracketTop) ?? scale.start + 6
      svg.draw(
        "line",
        [
          "x1": .number(line.x), "y1": .number(start), "x2": .number(line.x), "y2": .number(end),
          "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 2, "stroke-dasharray": "6 4",
        ])
    }
    for bar in Set(lines.compactMap(\.bar)).sorted() { drawBracket(over: bar, &svg) }
  }

  // A change within a bar has no place of its own on the axis: its line ends at a bracket over
  // the whole bar, and does not pass through the bar as if it knew where.
  private func bracketTop(over bar: Int) -> Double {
    let label = values.first { $0.index == bar }
    return (label.map(top) ?? scale.position(Double(chart.bars[bar].high))) - 12
  }

  private func drawBracket(over bar: Int, _ svg: inout SVG) {
    let left = coordinateText(layout.centre(bar) - layout.barWidth / 2)
    let right = coordinateText(layout.centre(bar) + layout.barWidth / 2)
    let (top, end) = (coordinateText(bracketTop(over: bar)), bracketTop(over: bar) + 8)
    svg.draw(
      "path",
      [
        "d": "M\(left),\(coordinateText(end))V\(top)H\(right)V\(coordinateText(end))",
        "fill": "none", "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 2,
      ])
  }

  private func drawPeriods(_ svg: inout SVG) -> Double {
    svg.draw(
      "line",
      [
        "x1": .number(layout.plotLeft), "y1": .number(scale.start), "x2": .number(size.right),
        "y2": .number(scale.start), "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 2,
      ])
    return layout.periodLabels.sorted { $0.index < $1.index }.reduce(scale.start) { y, label in
      let below = svg.text(
        label.lines, x: label.x, top: scale.start + 8, size.small, anchor: .middle)
      return max(y, below)
    }
  }

  private var keyEntries: [ChartKey.Entry] {
    var entries: [ChartKey.Entry] = []
    if chart.bars.contains(where: \.isPartYear) {
      entries.append(.init(mark: .hatched(patternID: patternID), words: "Part of the year only"))
    }
    if chart.bars.contains(where: \.isRange) {
      entries.append(
        .init(mark: .hollowBar, words: "The count lies somewhere within the hollow part"))
    }
    if chart.bars.contains(where: \.isProvisional) {
      entries.append(.init(mark: .dashedBar, words: "Provisional [p]: may still change"))
    }
    return entries
  }
}
