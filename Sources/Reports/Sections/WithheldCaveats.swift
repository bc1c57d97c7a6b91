import PoliceOutcomes

/// Counts that forces withheld, and what they leave open.
enum WithheldCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    let forces = result.returns.filter { counts in
      (counts.recorded + counts.outcomes).contains { $0.count.exact == nil }
    }
    if forces.isEmpty { return [] }
    let names = Words.list(forces.map(\.force.shortName).sorted())
    let verb = forces.count == 1 ? "gives a range" : "give ranges"
    return [
      Sentence(
        "\(Words.count(forces.count, "force")) \(verb) instead of counts (\(names));"
          + " figures that rest on them are ranges.")
    ] + width(result)
  }

  /// How far withheld counts leave the headline share open.
  private static func width(_ result: StudyResult) -> [Sentence] {
    guard let measure = result.headline, let figure = result.figures[measure.id],
      let share = result.share(figure), share.exact == nil,
      !FigureText.isSmall(
        share, settings: result.description.settings)
    else { return [] }
    let points = PrintedFigure(
      id: figure.id, text: NumberFormat.points(from: share.low, to: share.high, places: 1))
    return [
      """
      The leading share is \(result.printed(figure, as: .table)): \(points) from the least to the \
      most it can be, before rounding.
      """
    ]
  }
}
