/// Each force's share against its size, with the limits within which shares of that size are
/// expected.
package struct FunnelChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// In the order of the table.
  package var points: [Point]
  /// From the smallest size to the largest.
  package var limits: [Limits]
  /// The pooled share of the forces compared: from the least to the most it can be.
  package var pooled: ClosedRange<Double>
  /// "Pooled 8.4%".
  package var pooledLabel: String
  /// What the upright axis measures: "Charged or summonsed".
  package var measure: String
  /// What was done to counts whose shares are ranges: "withheld", "rounded".
  package var rangeCause = "withheld"

  package init(
    frame: ChartFrame, points: [Point], limits: [Limits], pooled: ClosedRange<Double>,
    pooledLabel: String, measure: String
  ) {
    self.frame = frame
    self.points = points
    self.limits = limits
    self.pooled = pooled
    self.pooledLabel = pooledLabel
    self.measure = measure
  }

  /// One force.
  package struct Point: Hashable, Sendable {
    package var label: String
    package var low: End
    /// More than `low` where some counts are not known.
    package var high: End
    package var mark: VerdictMark
    /// The one force that the chart is about; the others are then quiet.
    package var isHighlighted: Bool

    package init(
      label: String, low: End, high: End, mark: VerdictMark, isHighlighted: Bool = false
    ) {
      self.label = label
      self.low = low
      self.high = high
      self.mark = mark
      self.isHighlighted = isHighlighted
    }

    /// A share, in 0...1, out of how many offences.
    package struct End: Hashable, Sendable {
      package var share: Double
      package var offences: Int

      package init(share: Double, offences: Int) {
        precondition(0...1 ~= share && offences > 0, "a share is a part of something")
        self.share = share
        self.offences = offences
      }
    }

    var isRange: Bool { low != high }
    /// Of so few offences that its share says nothing of where the axis should end.
    var isTiny: Bool { min(low.offences, high.offences) < 10 && !isNamed }
    /// Whether the force is named in the drawing.
    var isNamed: Bool { isHighlighted || mark == .higher || mark == .lower }
  }

  /// The limits at a size, in 0...1.
  package struct Limits: Hashable, Sendable {
    package var offences: Int
    /// Where 95 shares in 100 are expected.
    package var inner: ClosedRange<Double>
    /// Where 998 in 1,000 are, at the widest that the pooled share allows.
    package var outer: ClosedRange<Double>
    /// Where 998 in 1,000 are, at the narrowest: between the two, what is not known decides.
    package var least: ClosedRange<Double>

    package init(
      offences: Int, inner: ClosedRange<Double>, outer: ClosedRange<Double>,
      least: ClosedRange<Double>? = nil
    ) {
      self.offences = offences
      self.inner = inner
      self.outer = outer
      self.least = least ?? outer
    }
  }

  /// The sizes at which limits are worth taking for forces of up to `most` offences: every one of
  /// the first, then at growing steps to the end of the axis.
  package static func sizes(upTo most: Int) -> [Int] {
    let ticks = ticks(upTo: most)
    let end = ticks[ticks.count - 1]
    var sizes: [Int] = []
    var size = 1
    while size < end {
      sizes.append(size)
      size = max(size + max(1, end / 100), size + size / 8)
    }
    return sizes + [end]
  }

  /// The limits are a band, because the pooled share is a range.
  var hasBand: Bool { limits.contains { $0.least != $0.outer } }

  static func ticks(upTo most: Int) -> [Int] { Scale.ticks(upTo: most, atMost: 7) }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      guard !points.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return FunnelDrawing(self, size, top: top).draw(&svg)
    }
  }

  private var description: String {
    if points.isEmpty { return nothingToDraw }
    let told = VerdictMark.allCases.compactMap { mark -> String? in
      let names = points.filter { $0.mark == mark }.map(\.label)
      if names.isEmpty { return nil }
      let isListed = mark != .similar || names.count <= 12
      return "\(mark.words): \(isListed ? Words.list(names) : Words.count(names.count, "force"))"
    }
    let one = points.filter(\.isHighlighted).map { "Highlighted: \($0.label)" }
    return
      ([
        "Funnel plot of \(Words.count(points.count, "force")): share against offences, \(pooledLabel)"
      ]
      + one + told).joined(separator: ". ")
  }
}
