import PoliceOutcomes

/// Outcomes that are open, not given, only partly given, or counted on another basis.
enum OutcomeCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    guard result.headline != nil else { return [] }
    return open(result) + notGiven(result) + partlyGiven(result) + gaps(result) + basis(result)
      + smallBase(result)
  }

  private static func open(_ result: StudyResult) -> [Sentence] {
    guard let figure = result.figures["open"], let share = result.share(figure),
      share.low.exceeds(percent: result.description.settings.openLimit),
      let counts = result.counts(figure)
    else { return [] }
    let isSmall = FigureText.isSmall(share, settings: result.description.settings)
    let many: Sentence =
      isSmall
      ? "\(counts) offences" : "\(result.printed(figure, as: .table)) of offences (\(counts))"
    return [
      """
      \(many) had no outcome when the forces \
      answered; any of them may since have ended in a charge or in anything else.
      """
    ]
  }

  private static func notGiven(_ result: StudyResult) -> [Sentence] {
    let forces = result.returns.filter { !$0.hasOutcomes }
    if forces.isEmpty { return [] }
    return [
      Sentence(
        "\(names(forces)) gave no outcomes; \(forces.count == 1 ? "its" : "their") offences count"
          + " as recorded, with no outcome stated.")
    ]
  }

  private static func partlyGiven(_ result: StudyResult) -> [Sentence] {
    let forces = result.returns.filter { $0.given != nil }
    if forces.isEmpty { return [] }
    return [
      Sentence(
        "\(Words.count(forces.count, "force")) gave some outcomes only (\(names(forces)));"
          + " figures that need the others leave them out.")
    ]
  }

  /// Offences that a force counts in its offences and in none of its outcomes.
  private static func gaps(_ result: StudyResult) -> [Sentence] {
    result.figures.all.compactMap { figure in
      guard figure.id.hasPrefix("outcome-gap."), case .offences(let count) = figure.value,
        count.high != 0,
        let force = result.returns.first(where: { $0.force.id == figure.force })?.force
      else { return nil }
      return """
        \(force.shortName) counts \(result.printed(figure)) \
        \(Words.noun(count, "offence")) \(Words.during(figure.period)) in none of its outcomes; \
        the outcome is not stated.
        """
    }
  }

  private static func basis(_ result: StudyResult) -> [Sentence] {
    [CountingBasis.unknown, .outcomesRecorded].compactMap { basis in
      let forces = result.returns.filter { $0.basis == basis }
      if forces.isEmpty { return nil }
      let what =
        basis == .unknown
        ? "It is not stated which offences the outcomes belong to"
        : "Outcomes are those recorded in the months, whenever the offence was,"
      return Sentence(
        "\(what) in \(Words.count(forces.count, "return")) (\(names(forces))), kept out of pooled"
          + " shares.")
    }
  }

  private static func smallBase(_ result: StudyResult) -> [Sentence] {
    let small = result.returns.map { ForceRow($0, result) }.filter {
      $0.markers.contains(.smallBase)
    }
    if small.isEmpty { return [] }
    let base = NumberFormat.count(result.description.settings.smallBase)
    return [
      Sentence(
        "\(Words.count(small.count, "force")) recorded fewer than \(base) offences and"
          + " \(small.count == 1 ? "has" : "have") counts and no percentage.")
    ]
  }

  private static func names(_ forces: [ForceCounts]) -> String {
    Words.list(forces.map(\.force.shortName).sorted())
  }
}
