package import PoliceOutcomes

/// The mark of one force's share: a shape and a colour for each verdict.
///
/// Shapes differ without the colours, and none of them is red or green.
package enum VerdictMark: Hashable, Sendable, CaseIterable {
  case higher
  case similar
  case lower
  case cannotTell
  case notCompared

  package init(_ verdict: FunnelVerdict?) {
    switch verdict {
    case .higher?: self = .higher
    case .similar?: self = .similar
    case .lower?: self = .lower
    case .cannotTell?: self = .cannotTell
    case nil: self = .notCompared
    }
  }

  package var colour: Palette {
    switch self {
    case .higher: .orange
    case .similar: .darkBlue
    case .lower: .turquoise
    case .cannotTell: .lightPurple
    case .notCompared: .darkGrey
    }
  }

  /// What the marks of a chart's key say.
  package var words: String {
    switch self {
    case .higher: "Higher than the pooled share"
    case .similar: "Similar to the pooled share"
    case .lower: "Lower than the pooled share"
    case .cannotTell: "Cannot be told: what is not known decides"
    case .notCompared: "Not compared with other forces"
    }
  }

  /// Adds the shape around a point; `reach` is half its width.
  func add(to path: inout SVGPath, x: Double, y: Double, reach: Double) {
    switch self {
    case .higher:
      path.polygon([
        (x, y - reach * 1.2), (x + reach * 1.2, y + reach), (x - reach * 1.2, y + reach),
      ])
    case .lower:
      path.polygon([
        (x, y + reach * 1.2), (x + reach * 1.2, y - reach), (x - reach * 1.2, y - reach),
      ])
    case .similar: path.circle(x: x, y: y, radius: reach)
    case .cannotTell:
      path.rectangle(x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach)
    case .notCompared:
      let thin = reach * 0.36
      path.rectangle(x: x - reach, y: y - thin, width: 2 * reach, height: 2 * thin)
      path.rectangle(x: x - thin, y: y - reach, width: 2 * thin, height: 2 * reach)
    }
  }
}

/// Marks of several verdicts, drawn with one path each.
struct VerdictMarks {
  private var paths: [VerdictMark: SVGPath] = [:]

  mutating func add(_ mark: VerdictMark, x: Double, y: Double, reach: Double = 5) {
    mark.add(to: &paths[mark, default: SVGPath()], x: x, y: y, reach: reach)
  }

  func draw(_ svg: inout SVG) {
    for mark in VerdictMark.allCases {
      guard let path = paths[mark] else { continue }
      svg.draw(path, ["fill": "\(mark.colour.rawValue)"])
    }
  }
}
