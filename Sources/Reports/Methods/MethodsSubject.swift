import PoliceOutcomes

/// Whose methods are told: those of one study, or of every study there may be.
struct MethodsSubject {
  let settings: StudySettings
  /// What is defined: the study's measures with those that stand beside them, or all.
  let measures: [Measure]
  /// The study, or `nil` where every study is meant.
  let study: StudyResult?

  init(_ study: StudyResult) {
    settings = study.description.settings
    let listed = study.description.measures
    measures = listed + listed.implied.filter { !listed.contains($0) }
    self.study = study
  }

  /// Every study, with the settings that hold where a study names none.
  init(defaults settings: StudySettings) {
    self.settings = settings
    measures = Measure.all
    study = nil
  }

  var hasShares: Bool { measures.contains { $0.denominator != nil } }
  var hasGrowth: Bool { measures.contains { $0.isGrowth } }
  /// Whether a rate of charges is taken whose least and most can be told once none is open.
  var hasFinalRate: Bool { measures.contains { $0.onceNoneIsOpen != nil } }

  /// Whether it is so of the study; of every study it may be.
  func maybe(_ condition: (StudyResult) -> Bool) -> Bool { study.map(condition) ?? true }
}

extension [Measure] {
  /// What stands beside these measures although no study lists it.
  fileprivate var implied: [Measure] {
    let open = contains { $0.denominator != nil } ? Measure.named("open") : nil
    let growth = contains { $0.kind == .growth } ? Measure.unbalancedGrowth : nil
    return ([open] + map(\.onceNoneIsOpen) + [growth]).compactMap { $0 }
  }
}
