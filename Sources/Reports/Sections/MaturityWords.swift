import PoliceOutcomes

/// How old counts are, and whether shares have settled, in words.
enum MaturityWords {
  /// The verdict in a cell: the marker of provisional figures, or what is so.
  static func cell(_ maturity: Maturity?) -> Sentence {
    switch maturity?.verdict {
    case .mature: "mature"
    case .provisional: "\(Marker.provisional)"
    case .cannotTell: "cannot tell"
    case nil: "none"
    }
  }

  /// The age in a cell: "8 months", "at most 6 months" where only the day of the reply is known,
  /// "not known", "8 months; not known of 2 forces".
  static func age(_ maturity: Maturity?) -> String {
    guard let maturity else { return "not known" }
    guard let youngest = maturity.youngest else {
      return maturity.atMost.map { "at most \(months(max($0, 1)))" } ?? "not known"
    }
    return maturity.unknown == 0
      ? months(youngest)
      : "\(months(youngest)); not known of \(Words.count(maturity.unknown, "force"))"
  }

  /// The age of a figure's counts, which leads to the figure; words alone where it is not known.
  static func age(of figure: Figure?) -> Sentence {
    guard let figure, figure.maturity?.youngest ?? figure.maturity?.atMost != nil else {
      return "not known"
    }
    return "\(PrintedFigure(id: figure.id, text: age(figure.maturity)))"
  }

  private static func months(_ count: Int) -> String {
    count == 0 ? "under 1 month" : Words.count(count, "month")
  }

  /// What the cells of these figures mean; printed above a table of them.
  static func notes(_ figures: [Figure], _ result: StudyResult) -> [Sentence] {
    let used = Set(figures.compactMap { $0.maturity?.verdict })
    let cannotTell: Sentence = """
      Cannot tell: a force does not say when it took its counts, or how many offences are open is \
      a range on both sides of the limit.
      """
    return (used.contains(.provisional) ? [Markers(result).note(.provisional)] : [])
      + (used.contains(.cannotTell) ? [cannotTell] : [])
  }

  /// The periods of the headline share that are provisional for sure, in order.
  static func provisional(_ result: StudyResult) -> [Figure] {
    guard let measure = result.headline, !result.isMonthly else { return [] }
    return result.series().compactMap { result.figure(measure.id, in: $0) }
      .filter(\.isProvisional)
  }

  /// How settled the headline share is, for the box beside the key findings; `nil` without one.
  static func caveat(_ result: StudyResult) -> Sentence? {
    guard let whole = result.headline.flatMap({ result.figures[$0.id] }),
      let maturity = whole.maturity
    else { return nil }
    let parts = provisional(result)
    if !parts.isEmpty {
      let offences = Words.sentences(
        parts.map { part -> Sentence in
          guard let count = result.figure("offences-recorded", in: part.period) else {
            return Sentence(part.period.name)
          }
          return "\(part.period.name) (\(result.printed(count)) offences)"
        })
      return
        "Shares of \(offences) are provisional \(Marker.provisional) and may still change; \(open(result))."
    }
    switch maturity.verdict {
    case .mature: return nil
    case .provisional:
      return
        "The shares are provisional \(Marker.provisional) and may still change; \(open(result))."
    case .cannotTell:
      return "Whether the shares have settled cannot be told; \(open(result))."
    }
  }

  /// How many offences are open, and how old the youngest counts are.
  private static func open(_ result: StudyResult) -> Sentence {
    let whole = result.headline.flatMap { result.figures[$0.id] }
    let age: Sentence =
      whole?.maturity?.youngest == nil && whole?.maturity?.atMost == nil
      ? "how old the counts were is not known"
      : "the youngest counts were taken \(age(of: whole)) after the last month"
    guard let figure = result.figures["open"], result.share(figure) != nil else { return age }
    return "\(result.printed(figure)) of all offences had no outcome yet, and \(age)"
  }
}

extension Words {
  /// Parts of a sentence as a list: "2021 (4,352) and 2022 (3,919)".
  static func sentences(_ parts: [Sentence]) -> Sentence {
    guard let last = parts.last, parts.count > 1 else { return parts.last ?? "" }
    let lead = parts.dropLast().dropFirst().reduce(parts[0]) { $0 + ", " + $1 }
    return lead + " and " + last
  }
}
