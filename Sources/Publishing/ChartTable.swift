import DelimitedText
import PoliceOutcomes
import Reports

/// `charts/<id>.csv`: one row a mark of a chart.
///
/// Shares and limits are fractions in 0...1 with six decimal places. `low` and `high` differ where
/// counts are not known exactly, and nothing narrower than them is written.
enum ChartTable {
  static func csv(_ chart: ChartBlock, isSynthetic: Bool) -> [UInt8] {
    var writer = RecordWriter()
    writer.append(TableSchema.chart.names.map { .verbatim($0) })
    for datum in chart.data {
      let lead: [WrittenCell] = [.text(chart.id), .text(datum.series), .text(datum.label)]
      let figure = WrittenCell.verbatim(datum.figure ?? "")
      writer.append(
        lead + numbers(datum.value) + [figure, .verbatim(isSynthetic ? "yes" : "no")])
    }
    return writer.bytes
  }

  /// Least and most; the interval with its method.
  private static func numbers(_ value: ChartDatum.Value) -> [WrittenCell] {
    let nothing = WrittenCell.verbatim("")
    switch value {
    case .offences(let count):
      let high = count.high.map { WrittenCell.number("\($0)") } ?? nothing
      return [.number("\(count.low)"), high, nothing, nothing, nothing]
    case .share(let share): return ends(share) + limits(share.interval, "Wilson 95%")
    case .standing(let standing):
      return ends(standing.share) + limits(standing.limits, "Funnel 99.8%")
    case .limits(let interval):
      return [
        .number(DecimalText.sixPlaces(interval.lower)),
        .number(DecimalText.sixPlaces(interval.upper)), nothing, nothing, nothing,
      ]
    case .nothing: return [nothing, nothing, nothing, nothing, nothing]
    }
  }

  private static func ends(_ share: Share) -> [WrittenCell] {
    [share.low, share.high].map { .number(DecimalText.sixPlaces($0)) }
  }

  private static func limits(_ interval: ConfidenceInterval, _ method: String) -> [WrittenCell] {
    [
      .number(DecimalText.sixPlaces(interval.lower)),
      .number(DecimalText.sixPlaces(interval.upper)), .verbatim(method),
    ]
  }
}
