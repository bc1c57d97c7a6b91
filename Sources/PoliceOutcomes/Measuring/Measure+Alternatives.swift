extension Measure {
  /// The measure and the others that may as well be called by its name: other denominators, and a
  /// wider or a narrower reading of what is counted.
  package var alternatives: [Measure] {
    guard let denominator else { return [] }
    let suffix = "-\(denominator.rawValue)"
    let base = id.hasSuffix(suffix) ? String(id.dropLast(suffix.count)) : id
    let families = Measure.readings.first { $0.contains(base) } ?? [base]
    return families.flatMap { family in
      let ids = [family] + Denominator.allCases.map { "\(family)-\($0.rawValue)" }
      return Measure.all.filter { ids.contains($0.id) }
    }
  }

  /// Measures that differ only in how widely a term is read.
  ///
  /// - Source: `docs/methods.md`: 1A is a charge for another offence; 14 and 16 were once published
  ///   as evidential difficulties too.
  private static let readings = [
    ["charge-rate", "charge-rate-with-alternate"],
    ["evidential-difficulties", "evidential-difficulties-broad"],
  ]
}
