import PoliceOutcomes

/// A change of recorded offences with all that may as well be called so.
struct HeadlineChange {
  let figure: Figure
  /// The change in the forces that gave both years, in those that gave either, and over every reply.
  let definitions: [Figure]
  private let result: StudyResult

  /// The pooled changes between whole years that have a percentage, in order.
  static func all(_ result: StudyResult) -> [HeadlineChange] {
    result.series().compactMap { period in
      guard period.yearBasis != nil, let figure = result.figure("growth", in: period),
        case .growth = figure.value
      else { return nil }
      return HeadlineChange(figure, result)
    }
  }

  private init(_ figure: Figure, _ result: StudyResult) {
    self.figure = figure
    self.result = result
    definitions = ["growth", "growth-unbalanced", "growth-all-replies"].compactMap {
      result.figure($0, in: figure.period)
    }.filter { if case .growth = $0.value { true } else { false } }
  }

  /// What the change is between over the definitions: "+24.1% to +28.0%".
  var span: String? {
    let changes = definitions.compactMap { figure -> (low: SignedFraction, high: SignedFraction)? in
      if case .growth(let growth) = figure.value { growth.change } else { nil }
    }
    guard let low = changes.map({ ExactRational($0.low) }).min(),
      let high = changes.map({ ExactRational($0.high) }).max()
    else { return nil }
    let isExact = changes.allSatisfy { ExactRational($0.low) == ExactRational($0.high) }
    return NumberFormat.changes(from: low, to: high, places: 1, areBounds: !isExact)
  }

  var withoutOne: PrintedFigure? {
    result.printed("growth-leave-one-out.\(figure.period.id)", as: .table)
  }

  /// The force that moves the change most when it is left out, and the change without it.
  var mover: Sentence? {
    for force in result.pooled.map(\.force) {
      let id = "growth-leaving-out.\(force.id).\(figure.period.id)"
      if let change = result.printed(id, as: .table) { return "\(force.shortName): \(change)" }
    }
    return nil
  }
}
