import PoliceOutcomes

/// A headline share with all that may as well be called by its name.
struct HeadlineShare {
  let measure: Measure
  let figure: Figure
  /// The headline and its alternatives, each a share of enough offences for a percentage.
  let definitions: [Figure]
  private let result: StudyResult

  /// `nil` where the share cannot be had or is of too few offences for a percentage.
  init?(_ measure: Measure, _ result: StudyResult) {
    guard let figure = result.figures[measure.id], HeadlineShare.isPrinted(figure, result) else {
      return nil
    }
    self.measure = measure
    self.figure = figure
    self.result = result
    definitions = HeadlineShare.candidates(measure, result).filter {
      HeadlineShare.isPrinted($0, result)
    }
  }

  /// The measure and its alternatives, then the measure over every reply and with labels read one way.
  private static func candidates(_ measure: Measure, _ result: StudyResult) -> [Figure] {
    let readings = ["if-none.", "if-all."].map { "\(measure.id)-\($0)" }
    let others = result.figures.all.filter { figure in
      figure.isWhole && figure.force == nil && figure.measure?.id == measure.id
        && (figure.id == "\(measure.id)-all-replies"
          || readings.contains { figure.id.hasPrefix($0) })
    }
    return measure.alternatives.compactMap { result.figures[$0.id] } + others
  }

  /// Whether the figure is a share of enough offences for a percentage.
  private static func isPrinted(_ figure: Figure, _ result: StudyResult) -> Bool {
    guard let share = result.share(figure) else { return false }
    return !FigureText.isSmall(share, settings: result.description.settings)
  }

  /// What the share is between over the definitions: "3.8% to 17.9%".
  var span: String? {
    let shares = definitions.compactMap(result.share)
    guard let low = shares.min(by: { ExactRational($0.low) < ExactRational($1.low) }),
      let high = shares.max(by: { ExactRational($0.high) < ExactRational($1.high) })
    else { return nil }
    // Each end as the row prints it.
    let least = FigureText.ends(low, settings: result.description.settings).least
    let most = FigureText.ends(high, settings: result.description.settings).most
    return least == most ? least : "\(least) to \(most)"
  }

  /// What the share is between without any one force.
  var withoutOne: PrintedFigure? { result.printed("\(measure.id)-leave-one-out", as: .table) }

  /// The force that moves the share most when it is left out, and the share without it.
  var mover: Sentence? {
    let prefix = "\(measure.id)-leaving-out."
    let others = result.pooled.map(\.force).sorted { $0.id < $1.id }.compactMap { force in
      result.figures[prefix + force.id].flatMap(result.share).map { ForceShare(force.id, $0) }
    }
    guard withoutOne != nil, let pooled = result.share(figure),
      let largest = LeaveOneForceOut(pooled: pooled, without: others).largest?.force,
      let share = result.printed(prefix + largest, as: .table)
    else { return nil }
    return "\(InfluenceTable.shortName(largest, result)): \(share)"
  }

  /// What the share would be if the forces not pooled were like the least or the most of the others.
  var ifSilent: PrintedFigure? { result.printed("\(measure.id)-nonresponse", as: .table) }
}
