/// The drawing of a funnel between its subtitle and its source.
struct FunnelDrawing {
  private let chart: FunnelChart
  private let size: ChartSize
  private let top: Double
  private let across: Scale
  private let upright: Scale

  init(_ chart: FunnelChart, _ size: ChartSize, top: Double) {
    self.chart = chart
    self.size = size
    let words = size.small.lineHeight + 10
    self.top = top + words
    let largest = chart.points.map { max($0.low.offences, $0.high.offences) }.max() ?? 1
    let plotLeft = size.left + size.small.width(of: "100%") + 8
    let labels = Self.limitNames(size).map { size.small.width(of: $0) }.max() ?? 0
    across = Scale(
      ticks: FunnelChart.ticks(upTo: largest), from: plotLeft, to: size.right - labels - 10)
    // A force of a few offences may have a share of all or none: it does not stretch the axis.
    let sizeable = chart.points.filter { !$0.isTiny }
    let highest = (sizeable.isEmpty ? chart.points : sizeable).map(\.high.share).max() ?? 0
    // The limits of the smallest forces may reach the whole; the plot ends where the shares do.
    let smallest = sizeable.map(\.low.offences).min() ?? 1
    let widest = chart.limits.first { $0.offences >= smallest }?.outer.upperBound ?? 0
    let most = max(highest * 1.08, chart.pooled.upperBound * 1.5, min(widest, highest * 1.5))
    let height = size == .wide ? 340.0 : 300
    upright = Scale(
      ticks: Scale.ticks(upTo: Int((min(1, most) * 1000 - 1e-9).rounded(.up)), atMost: 7),
      from: self.top + height, to: self.top)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    svg.text([chart.measure], x: size.left, top: top - size.small.lineHeight - 10, size.small)
    drawAxes(&svg)
    var boxes = drawLimits(&svg)
    boxes += drawPoints(&svg)
    drawNames(&svg, around: boxes)
    var y = upright.start + 8 + size.small.lineHeight
    y = svg.text(
      ["Offences recorded"], x: (across.start + across.end) / 2, top: y + 2, size.small,
      anchor: .middle)
    return ChartKey(entries: keyEntries).draw(&svg, at: y + 10, size)
  }

  private var isQuiet: Bool { chart.points.contains(where: \.isHighlighted) }

  private static func limitNames(_ size: ChartSize) -> [String] {
    size == .wide ? ["99.8% limit", "95% limit"] : ["99.8%", "95%"]
  }

  private func place(_ end: FunnelChart.Point.End) -> (x: Double, y: Double) {
    (across.position(Double(end.offences)), upright.position(end.share * 1000))
  }

  private func drawAxes(_ svg: inout SVG) {
    var grid = SVGPath()
    for tick in upright.ticks {
      let y = upright.position(Double(tick))
      svg.text(
        [NumberFormat.percent(tick, of: 1000, places: tick % 10 == 0 ? 0 : 1)],
        x: across.start - 8, top: y - size.small.ascent + size.small.size * 0.36, size.small,
        anchor: .end)
      if tick > 0 { grid.horizontal(y, from: across.start, to: across.end) }
    }
    svg.gridlines(grid)
    var zero = SVGPath()
    zero.horizontal(upright.start, from: across.start, to: across.end)
    svg.gridlines(zero, .nearBlack)
    var right = -Double.infinity
    for tick in across.ticks {
      let text = NumberFormat.count(tick)
      let (x, half) = (across.position(Double(tick)), size.small.width(of: text) / 2)
      if x - half < right + 6 { continue }
      right = x + half
      svg.text([text], x: x, top: upright.start + 6, size.small, anchor: .middle)
    }
  }

  // MARK: Limits

  /// The lines of the limits and of the pooled share, cut off where the plot ends, with their
  /// names at its right; the room that the names take.
  private func drawLimits(_ svg: inout SVG) -> [LabelBox] {
    let id = chart.frame.identifier(size) + "-plot"
    svg.group("clipPath", ["id": "\(id)"]) { svg in
      svg.draw(
        "rect",
        [
          "x": .number(across.start), "y": .number(upright.end - 1),
          "width": .number(across.end - across.start),
          "height": .number(upright.start - upright.end + 2),
        ])
    }
    func curve(_ value: (FunnelChart.Limits) -> Double) -> [(x: Double, y: Double)] {
      chart.limits.map { limits in
        let y = upright.position(value(limits) * 1000)
        return (across.position(Double(limits.offences)), max(y, upright.end - 400))
      }
    }
    var (outer, inner, pooled, band) = (SVGPath(), SVGPath(), SVGPath(), SVGPath())
    let edges = [curve(\.outer.upperBound), curve(\.outer.lowerBound)]
    if chart.hasBand {
      // Open at the right, where the plot ends: what is filled is closed there, and no line is drawn.
      for (edge, other) in zip(edges, [curve(\.least.upperBound), curve(\.least.lowerBound)]) {
        band.curve(edge.reversed() + other)
      }
    } else {
      for edge in edges { outer.curve(edge) }
    }
    inner.curve(curve(\.inner.upperBound))
    inner.curve(curve(\.inner.lowerBound))
    for share in Set([chart.pooled.lowerBound, chart.pooled.upperBound]).sorted() {
      pooled.horizontal(upright.position(share * 1000), from: across.start, to: across.end)
    }
    let grey = SVGValue.words(Palette.darkGrey.rawValue)
    svg.group("g", ["clip-path": "url(#\(id))", "fill": "none", "stroke": grey]) { svg in
      svg.draw(
        band, ["fill": "\(Palette.gridGrey.rawValue)", "fill-opacity": 0.6, "stroke-width": 1])
      svg.draw(outer, ["stroke-width": 1.5])
      svg.draw(inner, ["stroke-width": 1.5, "stroke-dasharray": "6 4"])
      svg.draw(pooled, ["stroke": "\(Palette.darkPink.rawValue)", "stroke-width": 2])
    }
    return nameLimits(&svg)
  }

  private func nameLimits(_ svg: inout SVG) -> [LabelBox] {
    guard let last = chart.limits.last else { return [] }
    let names = Self.limitNames(size)
    let wanted = [
      (names[0], last.outer.upperBound), (names[1], last.inner.upperBound),
      ("Pooled", (chart.pooled.lowerBound + chart.pooled.upperBound) / 2),
      (names[1], last.inner.lowerBound), (names[0], last.outer.lowerBound),
    ].map { (name: $0.0, y: max(upright.position($0.1 * 1000), upright.end)) }
    let step = size.small.lineHeight
    // Pressed apart from the middle, so that the pooled share keeps its place.
    var ys = wanted.map(\.y)
    for index in [1, 0] { ys[index] = min(ys[index], ys[index + 1] - step) }
    for index in [3, 4] { ys[index] = max(ys[index], ys[index - 1] + step) }
    // And not down into the numbers of the axis.
    ys[4] = min(ys[4], upright.start - step / 2 + 2)
    for index in [3, 2, 1, 0] { ys[index] = min(ys[index], ys[index + 1] - step) }
    return zip(wanted, ys).map { label, y in
      let box = LabelBox(
        left: across.end + 6, top: y - step / 2, width: size.small.width(of: label.name),
        height: step)
      svg.text(
        [label.name], x: box.left, top: box.top, size.small,
        colour: label.name == "Pooled" ? .nearBlack : .darkGrey)
      return box
    }
  }

  // MARK: Forces

  /// The marks of the forces; the room that they take.
  private func drawPoints(_ svg: inout SVG) -> [LabelBox] {
    var (marks, ranges, quietRanges) = (VerdictMarks(), RangeMarks(), RangeMarks())
    var (quiet, one, above) = (SVGPath(), SVGPath(), SVGPath())
    for point in chart.points {
      let (start, end) = (place(point.low), place(point.high))
      if isAbove(point) {
        above.arrowhead(x: start.x, y: upright.end + 3)
        continue
      }
      if isQuiet, !point.isHighlighted {
        if point.isRange {
          quietRanges.add(from: start, to: end, reach: 2.5)
        } else {
          point.mark.add(to: &quiet, x: start.x, y: start.y, reach: 4)
        }
      } else if point.isRange {
        ranges.add(from: start, to: end, reach: point.isHighlighted ? 4.5 : 3.5)
      } else if isQuiet {
        point.mark.add(to: &one, x: start.x, y: start.y, reach: 7)
      } else {
        marks.add(point.mark, x: start.x, y: start.y)
      }
    }
    quietRanges.draw(&svg, .darkGrey, width: 2)
    svg.draw(
      quiet,
      ["fill": "\(Palette.white.rawValue)", "stroke": "\(Palette.darkGrey.rawValue)"])
    ranges.draw(&svg, width: isQuiet ? 6 : 3.5)
    svg.arrowheads(above)
    marks.draw(&svg)
    svg.draw(
      one,
      [
        "fill": "\(Palette.darkBlue.rawValue)", "stroke": "\(Palette.white.rawValue)",
        "stroke-width": 1.5,
      ])
    return chart.points.map { point in
      let (start, end) = (place(point.low), place(point.high))
      return LabelBox(
        left: min(start.x, end.x) - 6, top: min(start.y, end.y) - 6,
        width: abs(start.x - end.x) + 12, height: abs(start.y - end.y) + 12)
    }
  }

  /// Whether the force lies above the end of the axis.
  private func isAbove(_ point: FunnelChart.Point) -> Bool {
    point.high.share * 1000 > Double(upright.ticks[upright.ticks.count - 1])
  }

  /// The names of the forces beyond the limits, each where it lies over nothing else.
  private func drawNames(_ svg: inout SVG, around boxes: [LabelBox]) {
    let bounds = LabelBox(
      left: across.start + 2, top: upright.end - size.small.lineHeight,
      width: size.right - across.start - 2,
      height: upright.start - upright.end + size.small.lineHeight - 2)
    var room = FreeRoom(within: bounds, taken: boxes)
    let named = chart.points.filter { isQuiet ? $0.isHighlighted : $0.isNamed }
    for point in named { drawName(of: point, &svg, &room) }
  }

  private func drawName(
    of point: FunnelChart.Point, _ svg: inout SVG, _ room: inout FreeRoom
  ) {
    let style = TextStyle(size.small.size, isBold: point.isHighlighted)
    let (start, end) = (place(point.low), place(point.high))
    let mark = (x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
    let reach = abs(start.y - end.y) / 2 + 8
    guard
      let box = room.take(
        width: style.width(of: point.label), height: style.lineHeight, near: mark, reach: reach)
    else { return }
    if let leader = box.leader(to: mark, reach: reach) {
      svg.draw(
        "line",
        [
          "x1": .number(mark.x), "y1": .number(mark.y), "x2": .number(leader.x),
          "y2": .number(leader.y), "stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 1,
        ])
    }
    // A ground of white, so that a limit that runs behind a name does not run through it.
    svg.draw(
      "rect",
      [
        "x": .number(box.left), "y": .number(box.top), "width": .number(box.width),
        "height": .number(box.height), "fill": "\(Palette.white.rawValue)",
      ])
    let isBefore = box.right <= mark.x
    svg.text(
      [point.label], x: isBefore ? box.right : box.left, top: box.top, style,
      anchor: isBefore ? .end : .start, colour: .nearBlack)
  }

  private var keyEntries: [ChartKey.Entry] {
    let shown = Set(chart.points.filter { !$0.isRange && !isAbove($0) }.map(\.mark))
    var entries: [ChartKey.Entry] = VerdictMark.allCases.filter(shown.contains).map { mark in
      .init(mark: isQuiet ? .quiet(mark) : .verdict(mark), words: mark.words)
    }
    if chart.points.contains(where: \.isRange) {
      entries.append(
        .init(mark: .range, words: "Range of the share, where counts are \(chart.rangeCause)"))
    }
    if chart.hasBand {
      entries.append(
        .init(
          mark: .band, words: "Between the two lines of a 99.8% limit what is not known decides"))
    }
    if chart.points.contains(where: isAbove) {
      entries.append(.init(mark: .arrowhead, words: "Above the chart, of fewer than 10 offences"))
    }
    return entries
  }
}
