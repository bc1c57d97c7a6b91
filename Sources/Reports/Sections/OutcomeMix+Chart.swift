import PoliceOutcomes

extension OutcomeMix {
  /// What became of a force's offences, beside the pooled forces; `nil` where the force gave no
  /// outcomes or too few offences, or where its outcomes are not of the offences it recorded.
  static func block(
    _ result: StudyResult, force: Force, beside pooled: [OutcomeCount]
  ) -> ChartBlock? {
    guard let counts = result.returns.first(where: { $0.force == force }), counts.hasOutcomes,
      !counts.passport.isBarred(from: .shares)
    else { return nil }
    let own = OutcomeCount.all(of: counts)
    return OutcomeMix(result, own, force: force, beside: pooled)?
      .block(beside: OutcomeMix(result, pooled, beside: own))
  }

  /// The chart with its table, or `nil` where too few offences, or an unknown total, leave no
  /// shares that can be drawn end to end.
  var block: ChartBlock? { block(beside: nil) }

  private func block(beside pooled: OutcomeMix?) -> ChartBlock? {
    guard let drawn = DrawnMix(self), let largest = drawn.largest else { return nil }
    let other = pooled.flatMap { DrawnMix($0) }
    let title = title(largest)
    let chart = OutcomeMixChart(
      frame: ReportComposer.frame(
        result, id: id, title: title, subtitle: subtitle,
        source: force.map { "FOI return of \($0.shortName); \(result.sourceLine)" }),
      bars: [drawn.bar] + [other?.bar].compactMap { $0 },
      order: Set(drawn.groups + (other?.groups ?? [])).sorted().map(String.init))
    return ChartBlock(
      id: id, title: title, subtitle: subtitle,
      alternativeText: "Stacked bar of outcomes\(force.map { " of \($0.shortName)" } ?? ""); the"
        + " largest group is \(Words.lowered(largest.label)), \(largest.text) of"
        + " \(NumberFormat.count(drawn.total)) offences.",
      svg: chart.svg(), narrowSVG: chart.svg(.narrow),
      table: table(drawn, beside: pooled),
      notes: notes(drawn, other).map(\.inlines),
      data: drawn.data + (other?.data ?? []))
  }

  private func title(_ largest: DrawnMix.Part) -> String {
    let words = "\(largest.label): \(largest.text) of offences recorded"
    return force.map { "\($0.shortName): \(Words.lowered(words))" } ?? words
  }

  /// The groups, those of the pooled forces beside them; above them the whole as drawn.
  private func table(_ drawn: DrawnMix, beside pooled: OutcomeMix?) -> Table {
    var table = table
    table.notes =
      [drawn.largest.map { largest($0, drawn) }].compactMap { $0?.inlines } + table.notes
    guard let pooled else { return table }
    table.columns.append(Table.Column("All pooled forces", isNumeric: true))
    table.rows = zip(parts, table.rows).map { part, row in
      let other = pooled.parts.first { $0.group == part.group }
      let share: Sentence = other.map { pooled.share(of: $0) } ?? "none"
      return row + [share.inlines]
    }
    table.rows += pooled.parts.filter { part in !parts.contains { $0.group == part.group } }
      .map { part in
        [[.text(part.label)], [.text("none")], [.text("none")], pooled.share(of: part).inlines]
      }
    return table
  }

  /// The largest group as the chart draws it; its share and the whole lead to their figures.
  private func largest(_ part: DrawnMix.Part, _ drawn: DrawnMix) -> Sentence {
    let share: Sentence =
      part.share.map { "\(PrintedFigure(id: $0, text: part.text))" } ?? Sentence(part.text)
    let whole = PrintedFigure(
      id: OutcomeMix.recorded(by: force), text: NumberFormat.count(drawn.total))
    return
      "As drawn, the largest group is \(Words.lowered(part.label)), \(share) of \(whole) offences."
  }

  private func notes(_ drawn: DrawnMix, _ other: DrawnMix?) -> [Sentence] {
    var notes: [Sentence] = []
    if !drawn.isExact || other?.isExact == false {
      let which =
        drawn.isExact
        ? "Of the pooled forces each group"
        : other?.isExact == true ? "Of the force each group" : "Each group"
      notes.append(
        Sentence("\(which) is drawn at the least it can be, and what is withheld is in the last."))
    } else if drawn.isRounded || other?.isRounded == true {
      notes.append(
        "The whole percentages of the chart do not add up to 100% because of rounding.")
    }
    let figure = result.headline.flatMap { measure in
      result.figures[measure.id + (force.map { ".\($0.id)" } ?? "")]
    }
    if figure?.isProvisional == true {
      notes.append(
        "[p] Provisional: offences with no outcome yet may still come to be in any group.")
    }
    return notes
  }
}

/// The groups of a mix as drawn: whole offences that add up to the total.
private struct DrawnMix {
  let total: Int
  let parts: [Part]
  /// Every group is one number.
  let isExact: Bool
  private let label: String

  struct Part {
    let group: OutcomeGroup
    let label: String
    let count: Int
    let text: String
    let datum: OffenceCount
    let figure: String?
    /// The figure that is its share, where the group is drawn as what it is.
    let share: String?
  }

  var largest: Part? { parts.max { $0.count < $1.count } }

  var isRounded: Bool { PrintedSum.differs(parts.map(\.count), of: total, places: 0) }

  /// `nil` where too few offences, or an unknown total, leave no shares.
  init?(_ mix: OutcomeMix) {
    guard let total = mix.total, total >= max(1, mix.result.description.settings.smallBase),
      !mix.parts.isEmpty
    else { return nil }
    self.total = total
    isExact = mix.parts.map(\.count).total.exact != nil
    guard let parts = isExact ? DrawnMix.exactly(mix, total) : DrawnMix.atLeast(mix, total) else {
      return nil
    }
    self.parts = parts
    label = mix.force?.shortName ?? "All pooled forces"
  }

  /// The places of its groups among all: outcomes look the same in every chart with these groups.
  var groups: [Int] { parts.map(\.group.rawValue) }

  var bar: OutcomeMixChart.Bar {
    OutcomeMixChart.Bar(
      label: label,
      segments: parts.map { part in
        OutcomeMixChart.Segment(
          label: part.label, share: Double(part.count) / Double(total), text: part.text,
          key: "\(part.group.rawValue)")
      })
  }

  var data: [ChartDatum] {
    parts.map { ChartDatum(label, $0.label, .offences($0.datum), figure: $0.figure) }
  }

  private static func exactly(_ mix: OutcomeMix, _ total: Int) -> [Part] {
    mix.parts.map { part in
      Part(
        group: part.group, label: part.label, count: part.count.low,
        text: NumberFormat.percent(part.count.low, of: total, places: 0), datum: part.count,
        figure: part.figure.id, share: mix.result.share(part.share) == nil ? nil : part.share.id)
    }
  }

  /// Every group at its least, and in the last whatever is open, not stated or withheld.
  private static func atLeast(_ mix: OutcomeMix, _ total: Int) -> [Part]? {
    var drawn = mix.parts.filter { $0.group != .open }.map { part in
      Part(
        group: part.group, label: part.label, count: part.count.low,
        text: atLeast(part.count.low, of: total), datum: part.count, figure: part.figure.id,
        share: mix.result.share(part.share) == nil ? nil : part.share.id)
    }
    let rest = total - drawn.map(\.count).reduce(0, +)
    guard rest >= 0, drawn.count < OutcomeGroup.most else { return nil }
    drawn.append(
      Part(
        group: .open, label: "No outcome yet, not stated or withheld", count: rest,
        text: atMost(rest, of: total), datum: OffenceCount(from: 0, through: rest), figure: nil,
        share: nil))
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
