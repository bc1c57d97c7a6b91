extension Measure {
  /// The forces of `forces` whose return may enter the measure: a share needs outcomes of the
  /// offences recorded in the period, and no more of them than there are offences.
  func eligible(_ forces: [TalliedForce]) -> [TalliedForce] {
    denominator == nil
      ? forces
      : forces.filter {
        !$0.counts.passport.isBarred(from: .shares)
          && $0.tally(in: nil)?.outcomesExceedOffences != true
      }
  }

  /// The measure over `forces` in `period` (in everything returned where `nil`): the ratio of
  /// sums, never a mean of shares.
  func value(
    of forces: [TalliedForce], in period: ReportingPeriod?, isPooled: Bool
  ) -> FigureValue {
    if case .share(let numerator, let denominator) = kind {
      return share(numerator, of: denominator, in: period, of: forces, isPooled: isPooled)
    }
    let counts = forces.map { $0.offencesRecorded(in: period) }
    if !isPooled, forces.first?.counts.passport.countsOtherThanOffences == true {
      return .none(.notOffences)
    }
    guard !counts.isEmpty, !counts.contains(nil) else { return .none(.notGiven) }
    return .offences(counts.compactMap { $0 }.total)
  }

  private func share(
    _ numerator: Numerator, of denominator: Denominator, in period: ReportingPeriod?,
    of forces: [TalliedForce], isPooled: Bool
  ) -> FigureValue {
    guard !forces.isEmpty else { return .none(.notGiven) }
    if !isPooled, let only = forces.first?.counts {
      if only.passport.countsOtherThanOffences { return .none(.notOffences) }
      if only.basis != .offencesRecorded { return .none(.otherBasis) }
      if !only.hasOutcomes { return .none(.noOutcomesGiven) }
    }
    guard forces.contains(where: \.counts.hasOutcomes) else { return .none(.noOutcomesGiven) }
    var bounds = ShareBounds.zero
    for force in forces {
      guard let tally = force.tally(in: period) else { return .none(.notGiven) }
      if !isPooled, tally.isWithoutOutcomes { return .none(.noOutcomesGiven) }
      do throws(ShareBounds.Impossible) {
        bounds =
          try bounds + ShareBounds(numerator, of: denominator, in: tally, given: force.counts.given)
      } catch {
        return .none(error.asNoFigure)
      }
    }
    return bounds.value
  }
}

extension ForceCounts {
  /// Offences recorded in `period` less those later removed, or `nil` where the return cannot
  /// tell.
  func offencesRecorded(in period: ReportingPeriod?) -> OffenceCount? {
    tally(in: period)?.offences ?? recorded(in: period)?.map(\.count).total
  }
}
