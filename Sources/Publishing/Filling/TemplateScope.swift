import PoliceOutcomes

/// What `force` and `period` stand for at a place of a template.
struct TemplateScope: Hashable {
  var force: Force?
  var period: ReportingPeriod?

  /// The figure's id that `name` stands for: `charge-rate.force.period` is `charge-rate.kent.2021`.
  func figureID(_ name: String) -> String {
    if force == nil, period == nil { return name }
    return name.split(separator: ".", omittingEmptySubsequences: false).map { part in
      switch part {
      case "force": force.map(\.id) ?? String(part)
      case "period": period.map(\.id) ?? String(part)
      default: String(part)
      }
    }.joined(separator: ".")
  }
}
