import PoliceOutcomes

// Notes 4 to 10: how the figures are made.
extension EditorNotesSection {
  static func denominators(_ result: StudyResult) -> Sentence {
    guard let measure = result.headline, let denominator = measure.denominator else {
      return "The figures are counts; no share is taken."
    }
    let removed =
      " Transferred and cancelled records are in neither."
    return Sentence(
      "Leading share: offences \(measure.numeratorWords), out of \(denominator.words).\(removed)")
  }

  static func codes(_ result: StudyResult) -> Sentence {
    var seen: Set<OutcomeCodes> = []
    let labels = result.description.measures.compactMap { measure -> String? in
      guard case .share(.codes(let codes), _) = measure.kind, seen.insert(codes).inserted else {
        return nil
      }
      return "\(measure.title): \(OutcomeRow.words(codes).replacing(" or ", with: " and "))"
    }
    if labels.isEmpty { return "No label stands for a set of outcome codes." }
    return Sentence("Outcome codes behind each label. \(labels.joined(separator: ". ")).")
  }

  static func growth(_ result: StudyResult) -> Sentence {
    let sizes = result.figures.all.filter {
      $0.id == "growth.\($0.period.id)" && $0.panel.count > 0
    }.map { "\($0.period.name): \(Words.count($0.panel.count, "force"))" }
    if sizes.isEmpty || result.hasMixedYears {
      return "No pooled change from year to year is given."
    }
    return Sentence(
      "Change is taken in the forces that gave both years (\(sizes.joined(separator: "; "))).")
  }

  static func intervals(_ result: StudyResult) -> Sentence {
    let isGrowing = result.description.measures.contains { $0.kind == .growth }
    guard result.headline != nil || isGrowing else {
      return "Counts of offences are given without intervals."
    }
    let methods =
      result.headline == nil
      ? "Intervals of changes are exact conditional ones, at 95%."
      : "Intervals are 95% Wilson score intervals"
        + (isGrowing ? "; those of changes are exact conditional ones." : ".")
    return Sentence(
      "\(methods) They leave out missing forces, differences in recording, and outcomes still to come."
    )
  }

  static func rounding(_ result: StudyResult) -> Sentence {
    let base = NumberFormat.count(result.description.settings.smallBase)
    return Sentence(
      "Withheld counts are carried as ranges. Percentages are rounded once, halves away from zero;"
        + " none is given on fewer than \(base) offences."
        + (doNotAddUp(result) ? " Figures may not add up because of rounding." : ""))
  }

  /// Whether the exact shares of some table, of its groups or of a measure differ in print from
  /// the sum of their parts.
  private static func doNotAddUp(_ result: StudyResult) -> Bool {
    let rows = OutcomeRow.all(result)
    let kept = rows.filter { !$0.outcome.isRemoved && $0.count.high != 0 }
    if OutcomeTable.doesNotAddUp(kept, result) { return true }
    if let mix = OutcomeMix(result, rows.map { OutcomeCount($0) }), mix.isRounded { return true }
    return result.description.measures.contains { measure in
      guard case .share(.codes(let codes), .recorded) = measure.kind,
        let share = result.figures[measure.id].flatMap(result.share)?.exact,
        share.total >= result.description.settings.smallBase
      else { return false }
      let parts = kept.compactMap { row -> Int? in
        guard case .assigned(let some) = row.outcome, some.isSubset(of: codes) else { return nil }
        return row.count.exact
      }
      return parts.reduce(0, +) == share.count
        && PrintedSum.differs(parts, of: share.total, places: share.total < 100 ? 0 : 1)
    }
  }

  static func extraction(_ result: StudyResult) -> Sentence {
    result.extractions.map { Sentence("Counts were taken \($0).") }
      ?? "No return says when its counts were taken."
  }

  /// The day of the edition, where `study.yml` says it.
  private static func edition(_ result: StudyResult) -> String {
    result.description.published.map { "Edition of \(Words.date($0.iso)). " } ?? ""
  }

  static func data(_ result: StudyResult) -> Sentence {
    let corrections =
      result.correctionCount == 0
      ? "No cell of a return is corrected."
      : "\(Words.count(result.correctionCount, "cell")) of the returns"
        + " \(result.correctionCount == 1 ? "has" : "have") a correction, listed in corrections.csv."
    return """
      Every figure, with its counts and interval, is in \(Inline.code("figures.csv")), and the cells \
      it was counted from in \(Inline.code("observations.csv")); \(Inline.code("manifest.json")) says \
      which files and version made them. \(edition(result))\(corrections)
      """
  }
}
