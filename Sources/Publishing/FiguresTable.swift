import DelimitedText
import PoliceOutcomes
import Reports

/// `figures.csv`: one row a published figure, for reuse.
///
/// Shares and limits are fractions in 0...1 with six decimal places; `text` is what the report
/// prints. Bounds differ where counts are withheld, and nothing narrower than them is written.
enum FiguresTable {
  static func csv(_ result: StudyResult) -> [UInt8] {
    var writer = RecordWriter()
    writer.append(TableSchema.figures.names.map { .verbatim($0) })
    let revised = Dictionary(
      result.revisions.map { ($0.figure, $0.date.iso) }, uniquingKeysWith: max)
    for figure in result.figures.all {
      let isSynthetic = result.description.isSynthetic ? "yes" : "no"
      writer.append(
        row(figure, settings: result.description.settings)
          + [.verbatim(isSynthetic), .verbatim(revised[figure.id] ?? "")])
    }
    return writer.bytes
  }

  private static func row(_ figure: Figure, settings: StudySettings) -> [WrittenCell] {
    let printed = FigureText.printed(figure, settings: settings, as: .full)
    let lead: [WrittenCell] = [
      .verbatim(figure.id), .text(figure.title), .verbatim(kind(of: figure.value)),
      .verbatim(figure.force ?? ""), .verbatim(figure.period.first.iso),
      .verbatim(figure.period.last.iso), .text(printed.text),
    ]
    let status = FigureText.reason(figure.value, settings: settings) ?? ""
    return lead + numbers(figure.value) + [
      .number("\(figure.panel.count)"), .verbatim(figure.maturity?.verdict.rawValue ?? ""),
      age(of: figure), .text(breaks(crossedBy: figure.value)), .text(status),
      .text(figure.definition),
    ]
  }

  /// The age of the youngest counts of a share, where it is known.
  private static func age(of figure: Figure) -> WrittenCell {
    figure.maturity?.youngest.map { .number("\($0)") } ?? .verbatim("")
  }

  /// The breaks that a growth crosses, each with its source, parted by "; ".
  private static func breaks(crossedBy value: FigureValue) -> String {
    guard case .growth(let growth) = value else { return "" }
    return growth.breaks.map { "\($0.date) \($0.source)" }.joined(separator: "; ")
  }

  private static func kind(of value: FigureValue) -> String {
    switch value {
    case .offences: "offences"
    case .share: "share"
    case .growth: "growth"
    case .range, .changeRange: "range"
    case .points: "points"
    case .rate: "rate"
    case .standing: "standing"
    case .forces: "forces"
    case .none: "none"
    }
  }

  /// Numerator, denominator, value and interval, each as low and high; then the method.
  private static func numbers(_ value: FigureValue) -> [WrittenCell] {
    let nothing = WrittenCell.verbatim("")
    switch value {
    case .offences(let count):
      let high = count.high.map { WrittenCell.number("\($0)") } ?? nothing
      return [.number("\(count.low)"), high, nothing, nothing, .number("\(count.low)"), high]
        + [nothing, nothing, nothing]
    case .forces(let count):
      let cell = WrittenCell.number("\(count)")
      return [cell, cell, nothing, nothing, cell, cell, nothing, nothing, nothing]
    case .share(let share):
      return numbers(share, share.interval, "Wilson 95%")
    case .growth(let growth):
      guard let change = growth.change, let high = growth.later.high,
        let base = growth.earlier.high
      else { return [WrittenCell](repeating: nothing, count: 9) }
      return [
        .number("\(growth.later.low)"), .number("\(high)"), .number("\(growth.earlier.low)"),
        .number("\(base)"), .number(DecimalText.sixPlaces(change.low)),
        .number(DecimalText.sixPlaces(change.high)),
      ] + limits(growth.interval, "exact conditional 95%")
    case .range(let low, let high, _), .changeRange(let low, let high, _):
      return [nothing, nothing, nothing, nothing]
        + [low, high].map { .number(DecimalText.sixPlaces($0)) } + limits(nil, "")
    case .points(let change):
      let cell = WrittenCell.number(DecimalText.sixPlaces(change.value))
      return [nothing, nothing, nothing, nothing, cell, cell]
        + limits(change.interval, "Newcombe 95%")
    case .rate(let rate):
      let offences = rate.rate.offences
      let residents = WrittenCell.number("\(rate.population.residents)")
      return [
        .number("\(offences.low)"), .number("\(offences.high ?? offences.low)"), residents,
        residents, .number(DecimalText.sixPlaces(rate.rate.low)),
        .number(DecimalText.sixPlaces(rate.rate.high ?? rate.rate.low)),
      ] + limits(rate.interval, "Byar 95%, exact Poisson below 10")
    case .standing(let standing):
      return numbers(standing.share, standing.limits, "Funnel 99.8%")
    case .none:
      return [WrittenCell](repeating: nothing, count: 9)
    }
  }

  /// The limits with their method, or nothing where there are none.
  private static func limits(
    _ interval: ConfidenceInterval?, _ method: String
  ) -> [WrittenCell] {
    guard let interval else { return [WrittenCell](repeating: .verbatim(""), count: 3) }
    return [
      .number(DecimalText.sixPlaces(interval.lower)),
      .number(DecimalText.sixPlaces(interval.upper)), .verbatim(method),
    ]
  }

  private static func numbers(
    _ share: Share, _ interval: ConfidenceInterval, _ method: String
  ) -> [WrittenCell] {
    let totals = [share.low.total, share.high.total].sorted()
    return [
      .number("\(share.low.count)"), .number("\(share.high.count)"), .number("\(totals[0])"),
      .number("\(totals[1])"), .number(DecimalText.sixPlaces(share.low)),
      .number(DecimalText.sixPlaces(share.high)), .number(DecimalText.sixPlaces(interval.lower)),
      .number(DecimalText.sixPlaces(interval.upper)), .verbatim(method),
    ]
  }
}
