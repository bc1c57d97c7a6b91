import PoliceOutcomes

/// Counts that forces withheld or rounded, and what they leave open.
enum WithheldCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    let withholding = RangeWords.withholding(result)
    let rounding = RangeWords.rounding(result)
    if withholding.isEmpty, rounding.isEmpty { return [] }
    var sentences: [Sentence] = []
    if !withholding.isEmpty {
      let verb = withholding.count == 1 ? "gives a range" : "give ranges"
      sentences.append(sentence(withholding, "\(verb) instead of counts"))
    }
    if !rounding.isEmpty {
      let verb = rounding.count == 1 ? "rounds its counts" : "round their counts"
      sentences.append(sentence(rounding, "\(verb), each read as the range it can have been"))
    }
    return sentences + withheldHere(result) + width(result)
  }

  /// What is withheld that the forces did not withhold.
  private static func withheldHere(_ result: StudyResult) -> [Sentence] {
    let controls = result.returns.flatMap { $0.recorded + $0.outcomes }.map(\.control)
    var sentences: [Sentence] = []
    if controls.contains(.ownSmallCell) {
      let most = NumberFormat.count(result.description.settings.suppressBelow - 1)
      sentences.append(Sentence("Counts from 1 to \(most) are published here as that range."))
    }
    let count = controls.count { $0 == .companion }
    if count > 0 {
      sentences.append(
        Sentence(
          "\(Words.count(count, "more count")) \(count == 1 ? "is a range" : "are ranges") here: as"
            + " given, \(count == 1 ? "it" : "they") would give back a count that is withheld."))
    }
    return sentences
  }

  private static func sentence(_ forces: [ForceCounts], _ what: String) -> Sentence {
    let names = Words.list(forces.map(\.force.shortName).sorted())
    return Sentence(
      "\(Words.count(forces.count, "force")) \(what) (\(names));"
        + " figures that rest on them are ranges.")
  }

  /// How far withheld and rounded counts leave the headline share open.
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
