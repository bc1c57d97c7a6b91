/// What is assumed of the offences of a force that did not answer.
package enum AssumedSize: Hashable, Sendable {
  /// As many for each resident as the forces that answered have together.
  case population
  /// As many as the middle one of the forces that answered.
  case median

  /// The offences assumed of a silent force of `population` residents, to the nearest whole number,
  /// half up; `nil` where no force answered or its residents are not known.
  ///
  /// - Parameters:
  ///   - population: of the silent force; `nil` where it has none of its own, such as the British
  ///     Transport Police.
  ///   - answered: the offences and the residents of each force that answered.
  package func offences(
    population: Int?, answered: [(offences: Int, population: Int?)]
  ) -> Int? {
    switch self {
    case .population:
      let known = answered.compactMap { force in force.population.map { (force.offences, $0) } }
      let residents = known.map(\.1).reduce(0, +)
      guard let population, residents > 0 else { return nil }
      let offences = known.map(\.0).reduce(0, +)
      return (ExactRational(offences, residents) * ExactRational(population, 1)).rounded(times: 1)
    case .median:
      let sorted = answered.map(\.offences).sorted()
      guard !sorted.isEmpty else { return nil }
      let middle = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      return (middle.0 + middle.1 + 1) / 2
    }
  }
}
