/// What the marks of a chart mean, in a line or more beneath it.
struct ChartKey {
  let entries: [Entry]

  struct Entry {
    let mark: Mark
    let words: String
  }

  enum Mark {
    case hatched(patternID: String)
    case hollowBar
    case point
    case pooledPoint
    case interval
    case range
  }

  private static let markWidth = 30.0

  /// Draws the entries from `y` down, and returns the y beneath them.
  func draw(_ svg: inout SVG, at y: Double, _ size: ChartSize) -> Double {
    let style = size.small
    var (x, top, rowHeight) = (size.left, y, 0.0)
    for entry in entries {
      let room = size.right - size.left - Self.markWidth - 8
      let lines = style.lines(of: entry.words, within: room)
      let width = Self.markWidth + 8 + (lines.map { style.width(of: $0) }.max() ?? 0)
      if x > size.left, x + width > size.right {
        (x, top, rowHeight) = (size.left, top + rowHeight + 4, 0)
      }
      draw(entry.mark, &svg, x: x, y: top + style.lineHeight / 2)
      svg.text(lines, x: x + Self.markWidth + 8, top: top, style)
      rowHeight = max(rowHeight, Double(lines.count) * style.lineHeight)
      x += width + 24
    }
    return top + rowHeight
  }

  private func draw(_ mark: Mark, _ svg: inout SVG, x: Double, y: Double) {
    let (left, right, middle) = (x + 2, x + Self.markWidth - 2, x + Self.markWidth / 2)
    switch mark {
    case .hatched(let patternID):
      svg.draw(
        "rect",
        [
          "x": .number(left), "y": .number(y - 7), "width": .number(right - left), "height": 14,
          "fill": "url(#\(patternID))", "stroke": "\(Palette.darkBlue.rawValue)",
          "stroke-width": 2,
        ])
    case .hollowBar: svg.hollowBar(x: left, y: y - 7, width: right - left, height: 14)
    case .point: svg.point(x: middle, y: y)
    case .pooledPoint: svg.pooledPoint(x: middle, y: y)
    case .interval: svg.interval(from: left, to: right, y: y)
    case .range: svg.range(from: left + 4, to: right - 4, y: y)
    }
  }
}

// The marks, so that the key and the chart cannot disagree.
extension SVG {
  /// The share of one force.
  mutating func point(x: Double, y: Double) {
    draw(
      "circle",
      ["cx": .number(x), "cy": .number(y), "r": 5, "fill": "\(Palette.darkBlue.rawValue)"])
  }

  /// The share of the forces together: another shape, not another colour alone.
  mutating func pooledPoint(x: Double, y: Double) {
    let corners = [(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)]
    let path = corners.map { coordinateText($0) + "," + coordinateText($1) }
    draw(
      "polygon",
      ["points": "\(path.joined(separator: " "))", "fill": "\(Palette.darkPink.rawValue)"])
  }

  /// A statistical interval: a line with caps.
  mutating func interval(from left: Double, to right: Double, y: Double) {
    let (start, end) = (coordinateText(left), coordinateText(right))
    let (top, middle) = (coordinateText(y - 6), coordinateText(y))
    let cap = "V" + coordinateText(y + 6)
    draw(
      "path",
      [
        "d": "M\(start),\(middle)H\(end)M\(start),\(top)\(cap)M\(end),\(top)\(cap)",
        "fill": "none", "stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 2,
      ])
  }

  /// Where a share lies that is not known exactly: a band with hollow ends.
  mutating func range(from left: Double, to right: Double, y: Double) {
    draw(
      "line",
      [
        "x1": .number(left), "y1": .number(y), "x2": .number(right), "y2": .number(y),
        "stroke": "\(Palette.darkBlue.rawValue)", "stroke-width": 6,
      ])
    for x in [left, right] {
      draw(
        "circle",
        [
          "cx": .number(x), "cy": .number(y), "r": 4.5, "fill": "\(Palette.white.rawValue)",
          "stroke": "\(Palette.darkBlue.rawValue)", "stroke-width": 2.5,
        ])
    }
  }

  /// The part of a bar within which a count lies that is not known exactly.
  mutating func hollowBar(x: Double, y: Double, width: Double, height: Double) {
    draw(
      "rect",
      [
        "x": .number(x + 1), "y": .number(y + 1), "width": .number(max(1, width - 2)),
        "height": .number(max(1, height - 2)), "fill": "\(Palette.white.rawValue)",
        "stroke": "\(Palette.darkBlue.rawValue)", "stroke-width": 2, "stroke-dasharray": "5 3",
      ])
  }
}
