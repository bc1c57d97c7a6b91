package import PoliceOutcomes

/// One mark of a chart as a row of its CSV file.
package struct ChartDatum: Hashable, Sendable {
  /// What the mark belongs to: "Offences recorded", "95% limits".
  package var series: String
  /// What it stands for: a period, a force, a group of outcomes.
  package var label: String
  package var value: Value
  /// The id of the figure, or `nil` where the mark is none of its own.
  package var figure: String?

  package enum Value: Hashable, Sendable {
    /// Offences.
    case offences(OffenceCount)
    /// A share with its 95% interval.
    case share(Share)
    /// A share with the 99.8% limits for a force of its size.
    case standing(ForceStanding)
    /// Two limits, each in 0...1.
    case limits(ConfidenceInterval)
    /// Words alone, which the series says; or a figure that there is not.
    case nothing
  }

  package init(_ series: String, _ label: String, _ value: Value, figure: String? = nil) {
    self.series = series
    self.label = label
    self.value = value
    self.figure = figure
  }

  /// The figure as a row: what it counts or the share it is.
  init(_ series: String, _ label: String, _ figure: Figure) {
    let value: Value =
      switch figure.value {
      case .offences(let count): .offences(count)
      case .share(let share): .share(share)
      case .standing(let standing): .standing(standing)
      case .growth, .range, .changeRange, .points, .rate, .forces, .none: .nothing
      }
    self.init(series, label, value, figure: figure.id)
  }
}
