package import PoliceOutcomes

/// From a cell of a return up to every figure that it touches: the reverse of a trace.
package struct Impact: Hashable, Sendable {
  /// The counts that the cell gives, or whose months, outcome or force it names.
  package let observations: [Observation]
  /// Counts of the cell that a later file replaces, and that are in no figure.
  package let superseded: [SupersededCount]
  /// The figures, in the order of `figures.csv`.
  package let touches: [Touch]

  /// A figure and how the cell is in it.
  package struct Touch: Hashable, Sendable {
    package let figure: Figure
    /// The figure as the report prints it at its fullest.
    package let printed: String
    /// What the cell's counts are in the figure; empty where the figure rests on others that they
    /// are in, as the standing of a force rests on the pooled share.
    package let roles: [Trace.Role]
  }

  /// What the cell at `place` touches, or `nil` where no count was read from it. A place without a
  /// column stands for every cell of its line.
  package init?(of place: SourceLocation, in result: StudyResult) {
    func isCell(of observation: Observation) -> Bool {
      observation.cells.contains { cell in
        cell.location.file == place.file && cell.location.line == place.line
          && (place.column == 0 || cell.location.column == place.column)
      }
    }
    let given = result.returns.flatMap { counts in
      ((counts.isTotalGiven ? counts.recorded + counts.outcomes : counts.outcomes)
        + counts.totals.map(counts.observation)).filter(isCell)
    }
    observations = given
    /// A count of the cell, or the difference that a count of the cell is part of.
    func isHere(_ observation: Observation) -> Bool {
      isCell(of: observation)
        || observation.isGap
          && given.contains {
            $0.force == observation.force && $0.period.overlaps(observation.period)
          }
    }
    superseded = result.superseded.flatMap(\.counts).filter { isCell(of: $0.observation) }
    if observations.isEmpty && superseded.isEmpty { return nil }

    let forces = Set(observations.map(\.force))
    let settings = result.description.settings
    // The funnel sets each force compared beside all that are.
    let isCompared = forces.contains { force in
      result.figures.all.contains { $0.force == force && $0.isStanding }
    }
    touches = result.figures.all.compactMap { figure in
      let roles = Impact.roles(in: figure, of: forces, result, isHere)
      if roles.isEmpty, !(isCompared && figure.isStanding) { return nil }
      return Touch(
        figure: figure,
        printed: FigureText.printed(figure, settings: settings, as: .full).text, roles: roles)
    }
  }

  private static func roles(
    in figure: Figure, of forces: Set<String>, _ result: StudyResult,
    _ isHere: (Observation) -> Bool
  ) -> [Trace.Role] {
    guard figure.panel.contains(where: forces.contains) else { return [] }
    let rows = Trace.forces(of: figure, in: result).filter { forces.contains($0.force.id) }
      .flatMap(\.rows).filter { isHere($0.observation) }
    return Trace.Role.allCases.filter { role in rows.contains { $0.role == role } }
  }
}

extension Figure {
  fileprivate var isStanding: Bool { if case .standing = value { true } else { false } }
}
