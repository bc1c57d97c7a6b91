package import PoliceOutcomes
import Reports

/// Which rows of `observations.csv` each figure was counted from.
package struct FigureLineage: Hashable, Sendable {
  /// The id of the figure.
  package let figure: String
  /// The row of `observations.csv`, the first below the header being 1.
  package let row: Int
  /// What the row counts towards, in words: "counted", "in the total".
  package let role: String

  /// The rows of all figures, in the order of the figures and of the register.
  package static func all(_ result: StudyResult) -> [FigureLineage] {
    let places = ObservationsTable.Places(result)
    return result.figures.all.flatMap { figure -> [FigureLineage] in
      guard let trace = Trace(figure.id, in: result) else { return [] }
      return trace.forces.flatMap(\.rows).map { row in
        guard let place = places.row(of: row.observation) else {
          preconditionFailure("a count of \(figure.id) is not in observations.csv")
        }
        return FigureLineage(figure: figure.id, row: place, role: row.role.rawValue)
      }
    }
  }
}
