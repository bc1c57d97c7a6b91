import PoliceOutcomes

extension OutcomeMix {
  /// A group as drawn: whole offences that add up to the total.
  private struct Drawn {
    let label: String
    let count: Int
    let text: String
  }

  /// The chart with its table, or `nil` where too few offences, or an unknown total, leave no
  /// shares that can be drawn end to end.
  var block: ChartBlock? {
    let sum = parts.map(\.count).total
    guard let total = sum.exact ?? result.offences("offences-recorded")?.exact,
      total >= max(1, result.description.settings.smallBase),
      let drawn = sum.exact == nil ? drawnAtLeast(total) : drawnExactly(total),
      let largest = drawn.max(by: { $0.count < $1.count })
    else { return nil }
    let title = "\(largest.label): \(largest.text) of offences recorded"
    let segments = drawn.map { part in
      OutcomeMixChart.Segment(
        label: part.label, share: Double(part.count) / Double(total), text: part.text)
    }
    let chart = OutcomeMixChart(
      frame: ReportComposer.frame(result, id: id, title: title, subtitle: subtitle),
      bars: [OutcomeMixChart.Bar(label: "All pooled forces", segments: segments)])
    let notes: [Sentence] =
      if sum.exact == nil {
        ["Each group is drawn at the least it can be, and what is withheld is in the last."]
      } else if PrintedSum.differs(drawn.map(\.count), of: total, places: 0) {
        ["The whole percentages of the chart do not add up to 100% because of rounding."]
      } else {
        []
      }
    let isProvisional = result.headline.flatMap { result.figures[$0.id] }?.isProvisional == true
    let provisional: [Sentence] =
      isProvisional
      ? ["[p] Provisional: offences with no outcome yet may still come to be in any group."] : []
    return ChartBlock(
      id: id, title: title, subtitle: subtitle,
      alternativeText: "Stacked bar of outcomes; the largest group is"
        + " \(Words.lowered(largest.label)), \(largest.text) of"
        + " \(NumberFormat.count(total)) offences.",
      svg: chart.svg(), narrowSVG: chart.svg(.narrow), table: table,
      notes: (notes + provisional).map(\.inlines))
  }

  private func drawnExactly(_ total: Int) -> [Drawn] {
    parts.map { part in
      Drawn(
        label: part.label, count: part.count.low,
        text: NumberFormat.percent(part.count.low, of: total, places: 0))
    }
  }

  /// Every group at its least, and in the last whatever is open, not stated or withheld.
  private func drawnAtLeast(_ total: Int) -> [Drawn]? {
    var drawn = parts.filter { $0.group != .open }.map { part in
      Drawn(
        label: part.label, count: part.count.low,
        text: OutcomeMix.atLeast(part.count.low, of: total))
    }
    let rest = total - drawn.map(\.count).reduce(0, +)
    guard rest >= 0, drawn.count < OutcomeMix.mostGroups else { return nil }
    drawn.append(
      Drawn(
        label: "No outcome yet, not stated or withheld", count: rest,
        text: OutcomeMix.atMost(rest, of: total)))
    return drawn
  }

  /// "at least 64%"; what is less than one in a hundred and not none is "more than 0%".
  private static func atLeast(_ count: Int, of total: Int) -> String {
    let text = NumberFormat.percent(count, of: total, places: 0, rounding: .down)
    return text.hasPrefix("<") ? "more than 0%" : "at least \(text)"
  }

  /// "at most 18%"; what is more than ninety-nine in a hundred and not all is "less than 100%".
  private static func atMost(_ count: Int, of total: Int) -> String {
    let text = NumberFormat.percent(count, of: total, places: 0, rounding: .up)
    return text.hasPrefix(">") ? "less than 100%" : "at most \(text)"
  }
}
