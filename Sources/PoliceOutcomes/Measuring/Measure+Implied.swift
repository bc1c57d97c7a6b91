// Measures that no study lists: they stand beside those it lists.
extension Measure {
  /// The share of offences recorded that have no outcome yet.
  static let open = named("open")

  /// A rate of charges with its least and its most once every open offence has an outcome: none
  /// of them charged, or every one. `nil` for any other measure.
  ///
  /// - Source: bounds of a proportion with outcomes missing, worst case either way; C. F. Manski,
  ///   "Nonparametric bounds on treatment effects", American Economic Review 80 (1990), 319–323.
  package var onceNoneIsOpen: Measure? {
    guard case .share(.codes(let codes), .recorded) = kind,
      [OutcomeCodes.charged, .chargedWithAlternate].contains(codes)
    else { return nil }
    return Measure(
      id: "\(id)-final", title: "\(title), once none is open",
      kind: .share(.codesOnceNoneIsOpen(codes), of: .recorded),
      numeratorWords: """
        \(numeratorWords), or may once every open offence has an outcome: at the least none of \
        them, at the most every one
        """)
  }

  /// The change in offences recorded between the forces of one year, whoever they are, and those
  /// of the next.
  package static let unbalancedGrowth = Measure(
    id: "growth-unbalanced", title: "Change from the year before, forces of each year",
    kind: .unbalancedGrowth, numeratorWords: "recorded")
}

extension StudyDescription {
  /// The measures that figures are taken of: those the study lists and, where it has a share, the
  /// share still open.
  var measuresTaken: [Measure] {
    let isImplied = measures.contains { $0.denominator != nil }
    return measures
      + [isImplied ? Measure.open : nil].compactMap { $0 }.filter { !measures.contains($0) }
  }
}
