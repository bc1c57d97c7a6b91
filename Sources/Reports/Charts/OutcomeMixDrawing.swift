/// The drawing of one bar of an outcome mix with its labels.
struct OutcomeMixDrawing {
  private let bar: OutcomeMixChart.Bar
  private let size: ChartSize
  private let top: Double
  private let colours: [String: Palette]
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
    _ bar: OutcomeMixChart.Bar, _ size: ChartSize, top: Double, _ colours: [String: Palette]
  ) {
    self.bar = bar
    self.size = size
    self.top = top
    self.colours = colours
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
      text.split(whereSeparator: \.isWhitespace).allSatisfy { style.width(of: String($0)) <= room }
    }
    let lines = fits(segment.inWords) ? style.lines(of: segment.inWords, within: room) : []
    if !lines.isEmpty, Double(lines.count) * style.lineHeight <= barHeight - 8 {
      return Piece(segment: segment, left: left, right: right, inside: lines, isComplete: true)
    }
    let inside = style.width(of: segment.text) <= right - left - 6 ? [segment.text] : []
    return Piece(segment: segment, left: left, right: right, inside: inside, isComplete: false)
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG) -> Double {
    let style = size.strongLabel
    let barTop =
      svg.text(
        style.lines(of: bar.label, within: size.right - size.left), x: size.left, top: top, style,
        colour: .nearBlack) + 4
    for piece in pieces { draw(piece, &svg, top: barTop) }
    var y = drawLabels(&svg, below: barTop + Self.barHeight)
    let absent = bar.segments.filter { $0.share == 0 }.map(\.inWords)
    if !absent.isEmpty {
      let words = "Not drawn: " + absent.joined(separator: ", ")
      let lines = size.small.lines(of: words, within: size.right - size.left)
      y = svg.text(lines, x: size.left, top: y + 4, size.small)
    }
    return y + 14
  }

  private func draw(_ piece: Piece, _ svg: inout SVG, top: Double) {
    let style = size.strongLabel
    let colour = colours[piece.segment.label] ?? .darkGrey
    svg.draw(
      "rect",
      [
        "x": .number(piece.left), "y": .number(top),
        "width": .number(max(1, piece.right - piece.left - Self.gap)),
        "height": .number(Self.barHeight), "fill": "\(colour.rawValue)",
      ])
    let height = Double(piece.inside.count) * style.lineHeight
    svg.text(
      piece.inside, x: piece.centre - Self.gap / 2, top: top + (Self.barHeight - height) / 2,
      style, anchor: .middle, colour: colour.textColour)
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
