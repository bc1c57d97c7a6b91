/// Offences by period: vertical bars from zero, with the changes in the law between and within
/// them.
package struct TrendChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// From the earliest to the latest.
  package var bars: [Bar]
  package var breaks: [Break]
  /// What is counted: "offences".
  package var unit: String

  package init(frame: ChartFrame, bars: [Bar], breaks: [Break], unit: String) {
    self.frame = frame
    self.bars = bars
    self.breaks = breaks
    self.unit = unit
  }

  /// One period's count, or the bounds between which it lies.
  package struct Bar: Hashable, Sendable {
    /// The period: "2021", "Apr 2015".
    package var label: String
    package var low: Int
    /// At least `low`; more where some counts are withheld.
    package var high: Int
    /// The figures cover a part of the period only.
    package var isPartYear: Bool
    /// Which part: "Jan to Jul"; empty where there is nothing to add to the label.
    package var note: String
    /// The count may still change.
    package var isProvisional = false

    package init(label: String, low: Int, high: Int, isPartYear: Bool = false, note: String = "") {
      precondition(0 <= low && low <= high, "a bar stands on zero and its bounds are in order")
      self.label = label
      self.low = low
      self.high = high
      self.isPartYear = isPartYear
      self.note = note
    }

    var isRange: Bool { low != high }

    var valueText: String {
      let (least, most) = (NumberFormat.count(low), NumberFormat.count(high))
      return isRange ? least + " to " + most : least
    }
  }

  /// A change after which the figures count something else.
  package struct Break: Hashable, Sendable {
    /// 0...bars.count: the first bar wholly after the change, or the one it falls in.
    package var beforeBar: Int
    /// The change falls inside the months of that bar.
    package var isWithinBar: Bool
    /// "29 June 2021: threats to share added".
    package var label: String

    package init(beforeBar: Int, isWithinBar: Bool, label: String) {
      self.beforeBar = beforeBar
      self.isWithinBar = isWithinBar
      self.label = label
    }
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      guard !bars.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return TrendDrawing(self, size, top: top).draw(&svg)
    }
  }

  private var description: String {
    guard let first = bars.first, let last = bars.last else { return nothingToDraw }
    let sentences =
      ["Bar chart of \(unit) by period, \(bars.count) bars"]
      + (bars.count <= 12
        ? [bars.map(\.inWords).joined(separator: "; ")]
        : [
          "First \(first.inWords); last \(last.inWords)",
          bars.max { $0.high < $1.high }.map { "Highest \($0.inWords)" } ?? "",
        ])
      + breaks.map { "Change marked: \($0.label)" }
    return sentences.joined(separator: ". ")
  }
}

extension TrendChart.Bar {
  fileprivate var inWords: String {
    "\(label)\(note.isEmpty ? "" : " (\(note))"): \(valueText)"
  }
}
