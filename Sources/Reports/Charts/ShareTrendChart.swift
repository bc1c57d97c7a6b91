/// A share by period with its interval. Periods are never joined by a line: each is of other
/// offences.
package struct ShareTrendChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// From the earliest to the latest.
  package var columns: [Column]
  package var breaks: [TrendChart.Break]
  /// What the axis measures: "Charged or summonsed".
  package var measure: String
  /// What was done to counts whose shares are ranges: "withheld", "rounded".
  package var rangeCause = "withheld"

  package init(
    frame: ChartFrame, columns: [Column], breaks: [TrendChart.Break], measure: String
  ) {
    self.frame = frame
    self.columns = columns
    self.breaks = breaks
    self.measure = measure
  }

  /// One period. The shares are fractions in 0...1.
  package struct Column: Hashable, Sendable {
    /// "2021".
    package var label: String
    /// Which part of the year: "Jan to Jul"; empty for a whole one.
    package var note: String
    package var low: Double
    package var high: Double
    package var lower: Double
    package var upper: Double
    /// The share as printed: "4.1%", "3.8% to 4.3%".
    package var text: String
    /// The share may still change.
    package var isProvisional: Bool

    package init(
      label: String, note: String = "", low: Double, high: Double, lower: Double, upper: Double,
      text: String, isProvisional: Bool = false
    ) {
      precondition(0...1 ~= low && low...1 ~= high, "a share is a fraction")
      precondition(0...1 ~= lower && lower...1 ~= upper, "an interval lies within 0...1")
      self.label = label
      self.note = note
      self.low = low
      self.high = high
      self.lower = lower
      self.upper = upper
      self.text = text
      self.isProvisional = isProvisional
    }

    var isRange: Bool { low != high }
    var name: String { label + (isProvisional ? " [p]" : "") }
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      guard !columns.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return ShareTrendDrawing(self, size, top: top).draw(&svg)
    }
  }

  private var description: String {
    if columns.isEmpty { return nothingToDraw }
    let told = columns.map { column in
      "\(column.name)\(column.note.isEmpty ? "" : " (\(column.note))"): \(column.text)"
    }
    return
      (["Chart of shares by period with 95% intervals", told.joined(separator: "; ")]
      + breaks.map { "Change marked: \($0.label)" }).joined(separator: ". ")
  }
}
