/// The drawing of shares by period between subtitle and source.
struct ShareTrendDrawing {
  private let chart: ShareTrendChart
  private let size: ChartSize
  private let lines: [(x: Double, label: String)]
  private let ladder: LabelLadder
  private let ladderTop: Double
  private let plotLeft: Double
  private let band: Double
  private let scale: Scale
  /// What stands over each interval; nothing where it has no room.
  private let values: [[String]]

  init(_ chart: ShareTrendChart, _ size: ChartSize, top: Double) {
    self.chart = chart
    self.size = size
    let (left, width) = (
      size.left + size.small.width(of: "100%") + 8,
      size.right - size.left - size.small.width(of: "100%") - 8
    )
    let step = width / Double(chart.columns.count)
    plotLeft = left
    band = step
    lines = chart.breaks.map { change in
      // Within a period the line stands beside the mark, at its left: where in the period is not
      // drawn, and the words give the day.
      let place =
        Double(min(change.beforeBar, chart.columns.count)) + (change.isWithinBar ? 0.05 : 0)
      return (left + step * place, change.label)
    }.sorted { $0.x < $1.x }
    ladderTop = top + size.small.lineHeight + 6
    ladder = LabelLadder(
      lines.map { ($0.x, $0.label) }, .above, within: size.left...size.right, widest: 260,
      size.small)
    let greatest = chart.columns.map { max($0.upper, $0.high) }.max() ?? 0
    let style = size.strongLabel
    values = chart.columns.map { column in
      let room = step - 1
      let isNarrow = TextStyle.words(of: column.text).allSatisfy {
        style.width(of: String($0)) <= room
      }
      let lines = isNarrow ? style.lines(of: column.text, within: room) : []
      return lines.count <= 3 && !lines.contains("to") ? lines : []
    }
    let head =
      ladderTop + ladder.height + Double(values.map(\.count).max() ?? 0) * style.lineHeight + 12
    scale = Scale(
      ticks: Scale.ticks(upTo: Int((greatest * 1000 - 1e-9).rounded(.up)), atMost: 6),
      from: head + (size == .wide ? 240 : 210), to: head)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    svg.text([chart.measure], x: size.left, top: ladderTop - size.small.lineHeight - 6, size.small)
    drawAxis(&svg)
    drawBreaks(&svg)
    drawColumns(&svg)
    let y = drawNames(&svg)
    return ChartKey(entries: keyEntries).draw(&svg, at: y + 12, size)
  }

  private func centre(_ index: Int) -> Double { plotLeft + band * (Double(index) + 0.5) }

  private func y(_ share: Double) -> Double { scale.position(share * 1000) }

  private func drawAxis(_ svg: inout SVG) {
    var (grid, zero) = (SVGPath(), SVGPath())
    for tick in scale.ticks {
      let y = scale.position(Double(tick))
      svg.text(
        [NumberFormat.percent(tick, of: 1000, places: tick % 10 == 0 ? 0 : 1)], x: plotLeft - 8,
        top: y - size.small.ascent + size.small.size * 0.36, size.small, anchor: .end)
      if tick == 0 {
        zero.horizontal(y, from: plotLeft, to: size.right)
      } else {
        grid.horizontal(y, from: plotLeft, to: size.right)
      }
    }
    svg.gridlines(grid)
    svg.gridlines(zero, .nearBlack)
  }

  private func drawBreaks(_ svg: inout SVG) {
    svg.labels(of: ladder, top: ladderTop, size.small)
    var path = SVGPath()
    for (line, rung) in zip(lines, ladder.rungs) {
      path.vertical(
        line.x, from: ladderTop + rung.top + (rung.isAcross ? rung.height : 0),
        to: scale.start + 6)
    }
    svg.draw(
      path,
      [
        "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 2, "stroke-dasharray": "6 4",
      ])
  }

  private func drawColumns(_ svg: inout SVG) {
    var (intervals, provisional) = (SVGPath(), SVGPath())
    var (points, open) = (SVGPath(), SVGPath())
    var ranges = RangeMarks()
    for (index, column) in chart.columns.enumerated() {
      let x = centre(index)
      if column.isProvisional {
        provisional.interval(x: x, from: y(column.upper), to: y(column.lower))
      } else {
        intervals.interval(x: x, from: y(column.upper), to: y(column.lower))
      }
      if column.isRange {
        ranges.add(from: (x, y(column.high)), to: (x, y(column.low)))
      } else if column.isProvisional {
        open.circle(x: x, y: y(column.low), radius: 5)
      } else {
        points.circle(x: x, y: y(column.low), radius: 5.5)
      }
    }
    svg.intervals(intervals)
    svg.provisionalIntervals(provisional)
    svg.draw(points, ["fill": "\(Palette.darkBlue.rawValue)"])
    svg.draw(
      open,
      [
        "fill": "\(Palette.white.rawValue)", "stroke": "\(Palette.darkBlue.rawValue)",
        "stroke-width": 2.5, "stroke-dasharray": "3 2",
      ])
    ranges.draw(&svg)
    drawValues(&svg)
  }

  /// The shares over their intervals, on a ground where a line would run through them.
  private func drawValues(_ svg: inout SVG) {
    let style = size.strongLabel
    for (index, column) in chart.columns.enumerated() {
      let text = values[index]
      if text.isEmpty { continue }
      let height = Double(text.count) * style.lineHeight
      let width = text.map { style.width(of: $0) }.max() ?? 0
      let top = y(max(column.upper, column.high)) - height - 8
      svg.draw(
        "rect",
        [
          "x": .number(centre(index) - width / 2 - 2), "y": .number(top),
          "width": .number(width + 4), "height": .number(height),
          "fill": "\(Palette.white.rawValue)",
        ])
      svg.text(text, x: centre(index), top: top, style, anchor: .middle)
    }
  }

  private func drawNames(_ svg: inout SVG) -> Double {
    var bottom = scale.start
    for (index, column) in chart.columns.enumerated() {
      let names = size.small.lines(of: column.name, within: band - 4)
      let notes = column.note.isEmpty ? [] : size.small.lines(of: column.note, within: band - 4)
      let below = svg.text(
        names + notes, x: centre(index), top: scale.start + 8, size.small, anchor: .middle)
      bottom = max(bottom, below)
    }
    return bottom
  }

  private var keyEntries: [ChartKey.Entry] {
    var entries: [ChartKey.Entry] = []
    let exact = chart.columns.filter { !$0.isRange }
    if exact.contains(where: { !$0.isProvisional }) {
      entries.append(.init(mark: .verdict(.similar), words: "Share"))
    }
    if exact.count < chart.columns.count {
      entries.append(
        .init(mark: .range, words: "Range of the share, where counts are \(chart.rangeCause)"))
    }
    if chart.columns.contains(where: { !$0.isProvisional }) {
      entries.append(.init(mark: .interval, words: "95% interval: chance variation only"))
    }
    if chart.columns.contains(where: \.isProvisional) {
      entries.append(
        .init(mark: .provisionalInterval, words: "Provisional [p]: may still change; 95% interval"))
    }
    return entries
  }
}
