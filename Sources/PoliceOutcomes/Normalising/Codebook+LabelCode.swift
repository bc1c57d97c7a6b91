extension Codebook {
  /// What a label that nothing else explains means by the code it states.
  ///
  /// The words beside the code are held against the built-in labels: where they are the label of
  /// another outcome, the label contradicts itself.
  func codeReading(of label: String) -> Reading {
    guard let stated = LabelCode(label) else { return .unknown }
    if let others = stated.others {
      return contradiction(
        label, stated.codes.union(others),
        "it states \(Codebook.words(stated.codes)) and, in brackets, \(Codebook.words(others))")
    }
    guard let beside = builtIn(stated.words) else {
      return stated.mayNumberAList ? .unknown : .builtIn(.assigned(stated.codes))
    }
    switch beside.outcome {
    case .assigned(let codes) where !codes.withAlternates.isDisjoint(with: stated.codes):
      return .builtIn(.assigned(stated.codes))
    case .notStated where stated.isNamed && stated.codes.isSubset(of: .noFurtherAction):
      // "Outcome 18 - NFA": the words add nothing and take nothing away.
      return .builtIn(.assigned(stated.codes))
    case .assigned(let codes):
      return contradiction(
        label, stated.codes.union(codes),
        "it states \(Codebook.words(stated.codes)), and its words are a label of"
          + " \(Codebook.words(codes))")
    case .outsideFramework, .notYetAssigned, .notStated, .transferred, .cancelled:
      return contradiction(
        label, stated.codes,
        "it states \(Codebook.words(stated.codes)), and its words are a label of"
          + " \(OutcomeNotation.text(beside.outcome))")
    }
  }

  private func contradiction(
    _ label: String, _ codes: OutcomeCodes, _ note: String
  ) -> Reading {
    .ambiguous(
      BuiltIn(label: label, outcome: .assigned(codes), isAmbiguous: true, note: note))
  }

  private static func words(_ codes: OutcomeCodes) -> String {
    codes.codes.map(\.rawValue).joined(separator: ", ")
  }
}

extension OutcomeCodes {
  /// The codes, each with the alternate that its words fit as well: "1A. Charged".
  fileprivate var withAlternates: OutcomeCodes {
    var codes = self
    if contains(OutcomeCodes(.o1)) { codes.formUnion(OutcomeCodes(.o1A)) }
    if contains(OutcomeCodes(.o2)) { codes.formUnion(OutcomeCodes(.o2A)) }
    if contains(OutcomeCodes(.o3)) { codes.formUnion(OutcomeCodes(.o3A)) }
    return codes
  }
}
