/// The drawing of one bar of an outcome mix with its labels.
struct OutcomeMixDrawing {
  private let bar: OutcomeMixChart.Bar
  private let size: ChartSize
  private let top: Double
  private let looks: [String: OutcomeMixChart.Look]
  private let stem: String
  private let pieces: [Piece]

  private static let barHeight = 58.0
  private static let gap = 2.0

  /// A segment with its place, and what of its words stands inside it.
  private struct Piece {
    let segment: OutcomeMixChart.Segment
    let left: Double
    let right: Double
    let inside: [String]
    /// All its words stand inside.
    let isComplete: Bool

    var centre: Double { (left + right) / 2 }
  }

  init(
    _ bar: OutcomeMixChart.Bar, _ size: ChartSize, top: Double,
    _ looks: [String: OutcomeMixChart.Look], stem: String
  ) {
    self.bar = bar
    self.size = size
    self.top = top
    self.looks = looks
    self.stem = stem
    // Shares that were rounded may come to a little more than the whole.
    let whole = max(1, bar.segments.reduce(0) { $0 + $1.share })
    var left = size.left
    pieces = bar.segments.filter { $0.share > 0 }.map { segment in
      let right = left + (size.right - size.left) * segment.share / whole
      defer { left = right }
      return Self.piece(segment, left, right, size.strongLabel)
    }
  }

  private static func piece(
    _ segment: OutcomeMixChart.Segment, _ left: Double, _ right: Double, _ style: TextStyle
  ) -> Piece {
    let room = right - left - 12
    let fits = { (text: String) in
      TextStyle.words(of: text).allSatisfy { style.width(of: String($0)) <= room }
    }
    let lines = fits(segment.inWords) ? style.lines(of: segment.inWords, within: room) : []
    if !lines.isEmpty, Double(lines.count) * style.lineHeight <= barHeight - 8 {
      return Piece(segment: segment, left: left, right: right, inside: lines, isComplete: true)
    }
    let isRoomy = style.width(of: segment.text) <= right - left - 6
    let inside = isRoomy ? [segment.text] : []
    return Piece(segment: segment, left: left, right: right, inside: inside, isComplete: false)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    let style = size.strongLabel
    let barTop =
      svg.text(
        style.lines(of: bar.label, within: size.proseWidth), x: size.left, top: top, style,
        colour: .nearBlack) + 4
    for piece in pieces { draw(piece, &svg, top: barTop) }
    var y = drawLabels(&svg, below: barTop + Self.barHeight)
    let absent = bar.segments.filter { $0.share == 0 }.map(\.inWords)
    if !absent.isEmpty {
      let words = "Not drawn: " + absent.joined(separator: ", ")
      let lines = size.small.lines(of: words, within: size.proseWidth)
      y = svg.text(lines, x: size.left, top: y + 4, size.small)
    }
    return y + 14
  }

  private func draw(_ piece: Piece, _ svg: inout SVG, top: Double) {
    let style = size.strongLabel
    let look = looks[piece.segment.key]
    let colour = look?.colour ?? .darkGrey
    let width = max(1, piece.right - piece.left - Self.gap)
    svg.draw(
      "rect",
      [
        "x": .number(piece.left), "y": .number(top),
        "width": .number(width), "height": .number(Self.barHeight), "fill": "\(colour.rawValue)",
      ])
    if let texture = look?.texture, texture != .plain {
      var area = SVGPath()
      area.rectangle(x: piece.left, y: top, width: width, height: Self.barHeight)
      svg.draw(area, ["fill": "url(#\(texture.id(stem)))"])
    }
    let height = Double(piece.inside.count) * style.lineHeight
    drawPlate(of: piece, &svg, top: top + (Self.barHeight - height) / 2, height, colour)
    svg.text(
      piece.inside, x: piece.centre - Self.gap / 2, top: top + (Self.barHeight - height) / 2,
      style, anchor: .middle, colour: colour.textColour)
  }

  /// A plain ground for the words inside a segment.
  private func drawPlate(
    of piece: Piece, _ svg: inout SVG, top: Double, _ height: Double, _ colour: Palette
  ) {
    guard let words = piece.inside.map({ size.strongLabel.width(of: $0) }).max() else { return }
    let width = min(words + 10, piece.right - piece.left - Self.gap)
    svg.draw(
      "rect",
      [
        "x": .number(piece.centre - Self.gap / 2 - width / 2), "y": .number(top - 2),
        "width": .number(width), "height": .number(height + 4), "fill": "\(colour.rawValue)",
      ])
  }

  private func drawLabels(_ svg: inout SVG, below y: Double) -> Double {
    let outside = pieces.filter { !$0.isComplete }
    guard !outside.isEmpty else { return y }
    let ladder = LabelLadder(
      outside.map { ($0.centre - Self.gap / 2, $0.segment.inWords) }, .below,
      within: size.left...size.right, widest: 260, size.small)
    let ladderTop = y + 10
    for rung in ladder.rungs {
      let end = ladderTop + rung.top + (rung.isAcross ? 0 : rung.height - 3)
      svg.draw(
        "line",
        [
          "x1": .number(rung.x), "y1": .number(y), "x2": .number(rung.x), "y2": .number(end),
          "stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 1.5,
        ])
    }
    svg.labels(of: ladder, top: ladderTop, size.small)
    return ladderTop + ladder.height
  }
}
