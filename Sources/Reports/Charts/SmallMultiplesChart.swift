/// The counts of many forces by period, a small chart each.
package struct SmallMultiplesChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// In alphabetical order.
  package var panels: [Panel]
  /// From the earliest to the latest: "2019", "Apr 2015".
  package var periods: [Period]
  /// Before which period the series breaks, and whether within it.
  package var breaks: [TrendChart.Break]
  package var scale: Scaling

  package init(
    frame: ChartFrame, panels: [Panel], periods: [Period], breaks: [TrendChart.Break],
    scale: Scaling
  ) {
    self.frame = frame
    self.panels = panels
    self.periods = periods
    self.breaks = breaks
    self.scale = scale
  }

  package struct Period: Hashable, Sendable {
    package var label: String
    /// The figures cover a part of the year only.
    package var isPartYear: Bool

    package init(label: String, isPartYear: Bool = false) {
      self.label = label
      self.isPartYear = isPartYear
    }
  }

  package struct Panel: Hashable, Sendable {
    package var label: String
    /// By the place of the period, least and most; a period without a count is a gap.
    package var counts: [Int: ClosedRange<Int>]

    package init(label: String, counts: [Int: ClosedRange<Int>]) {
      self.label = label
      self.counts = counts
    }

    /// The period with the highest count, the earliest of equals.
    var highest: (period: Int, count: ClosedRange<Int>)? {
      counts.sorted { $0.key < $1.key }
        .max { $0.value.upperBound < $1.value.upperBound }.map { ($0.key, $0.value) }
    }
  }

  /// What the bars of a panel are drawn to.
  package enum Scaling: Hashable, Sendable {
    /// The same for all: the highest count of any.
    case same
    /// Each force's own highest count.
    case own
  }

  /// The scale that shows the most without flattening small forces: the same for all, unless the
  /// middle force would stay below a fifth of the height.
  package static func scaling(of panels: [Panel]) -> Scaling {
    let peaks = panels.compactMap { $0.highest?.count.upperBound }.sorted()
    guard let last = peaks.last else { return .same }
    return peaks[peaks.count / 2] * 5 < last ? .own : .same
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      guard !panels.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return SmallMultiplesDrawing(self, size).draw(&svg, at: top)
    }
  }

  private var description: String {
    if panels.isEmpty { return nothingToDraw }
    let told = panels.map { panel in
      let counts = panel.counts.sorted { $0.key < $1.key }.map { period, count in
        "\(periods[period].label) \(Self.text(count))"
      }
      return "\(panel.label): \(counts.joined(separator: ", "))"
    }
    return (["\(Words.count(panels.count, "small bar chart")), one a force"] + told)
      .joined(separator: ". ")
  }

  static func text(_ count: ClosedRange<Int>) -> String {
    let (least, most) = (
      NumberFormat.count(count.lowerBound), NumberFormat.count(count.upperBound)
    )
    return least == most ? least : "\(least) to \(most)"
  }
}
