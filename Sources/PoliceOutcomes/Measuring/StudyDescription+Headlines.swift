extension StudyDescription {
  /// The shares that a report leads with or might: of those that go by one name, such as the charge
  /// rate out of several denominators, the one the study lists first.
  package var headlines: [Measure] {
    measures.reduce(into: []) { headlines, measure in
      guard measure.denominator != nil,
        !headlines.contains(where: { $0.alternatives.contains(measure) })
      else { return }
      headlines.append(measure)
    }
  }
}
