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
    case verdict(VerdictMark)
    case quiet(VerdictMark)
    case pooledPoint
    case interval
    case provisionalInterval
    case range
    case dashedBar
    case gap
    case band
    case arrowhead
    case lawBreak
  }

  private static let markWidth = 30.0

  /// Draws the entries from `y` down, and returns the y beneath them.
  func draw(_ svg: inout SVG, at y: Double, _ size: ChartSize) -> Double {
    let style = size.small
    var (x, top, rowHeight) = (size.left, y, 0.0)
    for entry in entries {
      let room = size.proseWidth - Self.markWidth - 8
      let lines = style.evenLines(of: entry.words, within: room)
      let words = lines.map { style.width(of: $0) }.max() ?? 0
      let width = Self.markWidth + 8 + words
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
    case .verdict(let verdict):
      var marks = VerdictMarks()
      marks.add(verdict, x: middle, y: y)
      marks.draw(&svg)
    case .quiet(let verdict):
      var path = SVGPath()
      verdict.add(to: &path, x: middle, y: y, reach: 4)
      svg.draw(
        path, ["fill": "\(Palette.white.rawValue)", "stroke": "\(Palette.darkGrey.rawValue)"])
    case .pooledPoint: svg.pooledPoint(x: middle, y: y)
    case .interval, .provisionalInterval:
      var path = SVGPath()
      path.interval(from: left, to: right, y: y)
      if case .interval = mark { svg.intervals(path) } else { svg.provisionalIntervals(path) }
    case .range:
      var marks = RangeMarks()
      marks.add(from: (left + 4, y), to: (right - 4, y))
      marks.draw(&svg)
    case .dashedBar:
      var path = SVGPath()
      path.rectangle(x: left, y: y - 7, width: right - left, height: 14)
      svg.provisionalBars(path)
    case .gap:
      var path = SVGPath()
      path.horizontal(y, from: left, to: right)
      svg.draw(
        path,
        ["stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 2, "stroke-dasharray": "1 3"])
    case .band:
      var (area, edges) = (SVGPath(), SVGPath())
      area.rectangle(x: left, y: y - 5, width: right - left, height: 10)
      for edge in [y - 5, y + 5] { edges.horizontal(edge, from: left, to: right) }
      svg.draw(area, ["fill": "\(Palette.gridGrey.rawValue)", "fill-opacity": 0.6])
      svg.gridlines(edges, .darkGrey)
    case .arrowhead:
      var path = SVGPath()
      path.arrowhead(x: middle, y: y - 4)
      svg.arrowheads(path)
    case .lawBreak:
      var path = SVGPath()
      path.vertical(middle, from: y - 8, to: y + 8)
      svg.draw(
        path,
        [
          "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 1.5,
          "stroke-dasharray": "3 3",
        ])
    }
  }
}

// The marks, so that the key and the chart cannot disagree.
extension SVG {
  /// The share of the forces together: another shape, not another colour alone.
  mutating func pooledPoint(x: Double, y: Double) {
    let corners = [(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)]
    let path = corners.map { coordinateText($0) + "," + coordinateText($1) }
    draw(
      "polygon",
      ["points": "\(path.joined(separator: " "))", "fill": "\(Palette.darkPink.rawValue)"])
  }

  /// Statistical intervals: lines with caps.
  mutating func intervals(_ path: SVGPath) {
    draw(
      path,
      ["fill": "none", "stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 2])
  }

  /// Intervals of shares that may still change.
  mutating func provisionalIntervals(_ path: SVGPath) {
    draw(
      path,
      [
        "fill": "none", "stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 2,
        "stroke-dasharray": "4 3",
      ])
  }

  /// Bars whose counts may still change.
  mutating func provisionalBars(_ path: SVGPath) {
    draw(
      path,
      [
        "fill": "none", "stroke": "\(Palette.darkBlue.rawValue)", "stroke-width": 2,
        "stroke-dasharray": "4 3",
      ])
  }

  /// Marks of what lies above the end of an axis.
  mutating func arrowheads(_ path: SVGPath) {
    draw(
      path,
      ["fill": "none", "stroke": "\(Palette.darkBlue.rawValue)", "stroke-width": 2.5])
  }

  /// Lines that are read with the eye and carry no figure of their own.
  mutating func gridlines(_ path: SVGPath, _ colour: Palette = .gridGrey) {
    draw(path, ["stroke": "\(colour.rawValue)"])
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

/// Where shares lie that are not known exactly: bands with hollow ends.
struct RangeMarks {
  private var bands = SVGPath()
  private var ends = SVGPath()

  mutating func add(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), reach: Double = 4.5
  ) {
    bands.polyline([start, end])
    for point in [start, end] { ends.circle(x: point.x, y: point.y, radius: reach) }
  }

  func draw(_ svg: inout SVG, _ colour: Palette = .darkBlue, width: Double = 6) {
    svg.draw(bands, ["stroke": "\(colour.rawValue)", "stroke-width": .number(width)])
    svg.draw(
      ends,
      [
        "fill": "\(Palette.white.rawValue)", "stroke": "\(colour.rawValue)",
        "stroke-width": .number(width / 2.4),
      ])
  }
}
