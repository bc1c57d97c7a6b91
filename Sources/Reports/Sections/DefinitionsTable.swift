import PoliceOutcomes

/// Every definition of the headlines with its figure.
enum DefinitionsTable {
  /// The shares; `nil` where each headline has one definition.
  static func shares(_ headlines: [HeadlineShare], _ result: StudyResult) -> Table? {
    let rows = headlines.filter { $0.definitions.count > 1 }.flatMap(\.definitions)
    if rows.isEmpty { return nil }
    return Table(
      id: "sensitivity-table",
      caption: ReportComposer.subject(result, "Each headline share by definition"),
      columns: [
        Table.Column("Definition"), Table.Column("Offences counted", isNumeric: true),
        Table.Column("Out of", isNumeric: true), Table.Column("Share", isNumeric: true),
        Table.Column("Forces", isNumeric: true),
      ],
      cells: rows.map { figure in
        guard let share = result.share(figure) else { return [] }
        return [
          Sentence(reading(figure) ?? title(figure)),
          "\(PrintedFigure(id: figure.id, text: FigureText.numerator(share)))",
          "\(PrintedFigure(id: figure.id, text: FigureText.denominator(share)))",
          "\(result.printed(figure, as: .table))",
          "\(result.panel(figure))",
        ]
      },
      notes: ["Ranges allow for what the returns withhold or do not tell apart."])
  }

  /// The changes of recorded offences; `nil` where each has one definition.
  static func changes(_ changes: [HeadlineChange], _ result: StudyResult) -> Table? {
    let rows = changes.filter { $0.definitions.count > 1 }.flatMap(\.definitions)
    if rows.isEmpty { return nil }
    return Table(
      id: "growth-definitions-table",
      caption: ReportComposer.subject(result, "Each change of recorded offences by definition"),
      columns: [
        Table.Column("Definition"), Table.Column("Earlier", isNumeric: true),
        Table.Column("Later", isNumeric: true), Table.Column("Change", isNumeric: true),
        Table.Column("95% interval", isNumeric: true), Table.Column("Forces", isNumeric: true),
      ],
      cells: rows.map { figure in
        guard case .growth(let growth) = figure.value else { return [] }
        func count(_ count: OffenceCount) -> Sentence {
          "\(PrintedFigure(id: figure.id, text: NumberFormat.count(count)))"
        }
        return [
          Sentence(figure.title), count(growth.earlier), count(growth.later),
          "\(result.printed(figure, as: .table))",
          result.interval(figure).map { "\($0)" } ?? "none",
          "\(result.panel(figure))",
        ]
      },
      notes: [Trend.intervalNote])
  }

  /// "Charged or summonsed, labels of 1 or 1A all counted", where labels that leave open what they mean
  /// are read one way.
  private static func reading(_ figure: Figure) -> String? {
    let ways = [("-if-none.", "none counted"), ("-if-all.", "all counted")]
    for (mark, words) in ways {
      guard let measure = figure.measure, figure.id.hasPrefix(measure.id + mark),
        let codes = DefinitionsTable.codes(figure.id.dropFirst((measure.id + mark).count))
      else { continue }
      return "\(measure.title), labels of \(OutcomeRow.words(codes)) \(words)"
    }
    return nil
  }

  /// The codes in the end of a figure's id, in which `-or-` stands between them; `nil` where there are
  /// none.
  private static func codes(_ id: Substring) -> OutcomeCodes? {
    guard
      case .assigned(let codes)? = OutcomeNotation.outcome(String(id).replacing("-or-", with: "|"))
    else { return nil }
    return codes
  }

  /// The title without its months, which the caption gives.
  private static func title(_ figure: Figure) -> String {
    let ending = ", \(figure.period.name)"
    return figure.title.hasSuffix(ending)
      ? String(figure.title.dropLast(ending.count)) : figure.title
  }
}
