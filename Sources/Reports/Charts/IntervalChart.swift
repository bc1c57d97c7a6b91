/// Shares with their intervals, one row a force.
package struct IntervalChart: Hashable, Sendable {
  package var frame: ChartFrame
  /// From the top down.
  package var rows: [Row]
  /// A value to compare with, such as the share of the forces together.
  package var reference: Reference?
  /// What was done to counts whose shares are ranges: "withheld", "rounded".
  package var rangeCause = "withheld"

  package init(frame: ChartFrame, rows: [Row], reference: Reference?) {
    self.frame = frame
    self.rows = rows
    self.reference = reference
  }

  /// One force's share. All four values are fractions in 0...1.
  package struct Row: Hashable, Sendable {
    package var label: String
    /// The least the share can be.
    package var low: Double
    /// The most the share can be; more than `low` where some counts are withheld.
    package var high: Double
    /// The low end of the statistical interval.
    package var lower: Double
    /// The high end of the statistical interval.
    package var upper: Double
    /// Printed at the end of the row: "5 of 43".
    package var text: String
    /// The forces together.
    package var isPooled: Bool
    /// The shape of the share, where it is one number.
    package var mark = VerdictMark.similar
    /// The share may still change.
    package var isProvisional = false
    /// Printed over the row where a group of rows begins with it: "Similar to the pooled share".
    package var heading: String?

    package init(
      label: String, low: Double, high: Double, lower: Double, upper: Double, text: String,
      isPooled: Bool = false
    ) {
      precondition(0...1 ~= low && low...1 ~= high, "a share is a fraction")
      precondition(0...1 ~= lower && lower...1 ~= upper, "an interval lies within 0...1")
      self.label = label
      self.low = low
      self.high = high
      self.lower = lower
      self.upper = upper
      self.text = text
      self.isPooled = isPooled
    }

    var isRange: Bool { low != high }
  }

  package struct Reference: Hashable, Sendable {
    /// "All forces together: 8.4%".
    package var label: String
    /// A fraction in 0...1.
    package var value: Double

    package init(label: String, value: Double) {
      precondition(0...1 ~= value, "a share is a fraction")
      self.label = label
      self.value = value
    }
  }

  /// A whole SVG document.
  package func svg(_ size: ChartSize = .wide) -> String {
    frame.document(size, description: description) { svg, top in
      guard !rows.isEmpty else { return svg.sayNothingToDraw(at: top, size) }
      return IntervalDrawing(self, size, top: top).draw(&svg)
    }
  }

  private var description: String {
    guard let first = rows.first, let last = rows.last else { return nothingToDraw }
    let count =
      rows.count == 1 ? "1 row" : "\(rows.count) rows, from \(first.label) to \(last.label)"
    var sentences = ["Chart of shares with 95% intervals, \(count)"]
    sentences += rows.filter(\.isPooled).map { "\($0.label): \($0.text)" }
    for row in rows where !row.isPooled {
      if let heading = row.heading { sentences.append(heading) }
      sentences.append("\(row.label): \(row.text)")
    }
    if let reference { sentences.append("Line marked: \(reference.label)") }
    return sentences.joined(separator: ". ")
  }
}
