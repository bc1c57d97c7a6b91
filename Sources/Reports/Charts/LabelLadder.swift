/// Labels in rows, each joined by a vertical line to a place beneath or above, such that no label
/// touches another and no line crosses a label.
///
/// A line passes every row that is nearer to what it points at than its own. So labels are given
/// to the farthest row first, from the outside inwards: each has the room between the lines
/// already there. The last is the one with the most room between its two neighbours.
package struct LabelLadder: Hashable, Sendable {
  /// In the order of the labels given.
  package let rungs: [Rung]
  package let height: Double

  /// A label with its line.
  package struct Rung: Hashable, Sendable {
    /// Where the line stands.
    package let x: Double
    package let lines: [String]
    /// Where the text stands, and whether it begins or ends there.
    let textX: Double
    let anchor: TextAnchor
    /// The room that the text and its piece of line take.
    package let span: ClosedRange<Double>
    /// The text stands across the line, which therefore ends at the text.
    let isAcross: Bool
    /// From the top of the ladder.
    package fileprivate(set) var top = 0.0
    package fileprivate(set) var height = 0.0
  }

  /// Where the labels stand, seen from what their lines lead to.
  package enum Place: Sendable {
    case above
    case below
  }

  private static let gap = 6.0

  /// - Parameters:
  ///   - labels: texts with the x of their line, from left to right.
  ///   - bounds: no text leaves these.
  ///   - widest: no line of text is wider than this.
  package init(
    _ labels: [(x: Double, text: String)], _ place: Place, within bounds: ClosedRange<Double>,
    widest: Double, _ style: TextStyle
  ) {
    let xs = labels.map(\.x)
    precondition(zip(xs, xs.dropFirst()).allSatisfy(<=), "labels come from left to right")
    var (left, right) = (bounds.lowerBound - Self.gap, bounds.upperBound + Self.gap)
    var rungs: [Int: Rung] = [:]
    var rows: [[Int]] = []
    for index in Self.farthestFirst(xs, left, right) {
      let room = (left + Self.gap)...max(left + Self.gap + 1, right - Self.gap)
      let rung = Self.rung(labels[index].text, at: xs[index], room, widest, style)
      rungs[index] = rung
      let sharesRow =
        rows.last?.allSatisfy { neighbour in
          rungs[neighbour].map { Self.areApart($0.span, rung.span) } ?? true
        } ?? false
      if sharesRow { rows[rows.count - 1].append(index) } else { rows.append([index]) }
      if let last = labels.indices.last(where: { rungs[$0] == nil }), last < index {
        right = min(right, xs[index])
      } else {
        left = max(left, xs[index])
      }
    }

    var y = 0.0
    for row in place == .above ? rows : rows.reversed() {
      for index in row { rungs[index]?.top = y }
      y += (row.compactMap { rungs[$0]?.height }.max() ?? 0) + 4
    }
    self.rungs = labels.indices.compactMap { rungs[$0] }
    height = y
  }

  private static func areApart(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Bool {
    one.upperBound + 2 * gap <= other.lowerBound || other.upperBound + 2 * gap <= one.lowerBound
  }

  private static func farthestFirst(_ xs: [Double], _ left: Double, _ right: Double) -> [Int] {
    guard !xs.isEmpty else { return [] }
    let edges = [left] + xs + [right]
    var last = 0
    for index in xs.indices
    where edges[index + 2] - edges[index] > edges[last + 2] - edges[last] { last = index }
    return Array(0..<last) + xs.indices.dropFirst(last + 1).reversed() + [last]
  }

  private static func rung(
    _ text: String, at x: Double, _ room: ClosedRange<Double>, _ widest: Double, _ style: TextStyle
  ) -> Rung {
    let natural = min(widest, style.width(of: text) + 0.01)
    let (before, after) = (x - gap - room.lowerBound, room.upperBound - x - gap)
    let enough = natural <= max(before, after) ? natural : min(natural, 120)
    let wrap: Double
    let place: (Double) -> (textX: Double, anchor: TextAnchor, span: ClosedRange<Double>)
    if after >= enough {
      wrap = min(natural, after)
      place = { (x + gap, .start, x...(x + gap + $0)) }
    } else if before >= enough {
      wrap = min(natural, before)
      place = { (x - gap, .end, (x - gap - $0)...x) }
    } else {
      wrap = min(natural, room.upperBound - room.lowerBound)
      place = { width in
        let start = max(room.lowerBound, min(x - width / 2, room.upperBound - width))
        return (start, .start, min(start, x)...max(start + width, x))
      }
    }
    let lines = style.evenLines(of: text, within: wrap)
    let placed = place(lines.map(style.width).max() ?? 0)
    return Rung(
      x: x, lines: lines, textX: placed.textX, anchor: placed.anchor, span: placed.span,
      isAcross: after < enough && before < enough,
      height: Double(lines.count) * style.lineHeight)
  }
}

extension SVG {
  /// Draws the labels of a ladder whose top is at `y`.
  mutating func labels(of ladder: LabelLadder, top y: Double, _ style: TextStyle) {
    for rung in ladder.rungs {
      text(rung.lines, x: rung.textX, top: y + rung.top, style, anchor: rung.anchor)
    }
  }
}
