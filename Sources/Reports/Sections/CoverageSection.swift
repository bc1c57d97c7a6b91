import PoliceOutcomes

/// Which forces answered, as a map.
enum CoverageSection {
  static func section(_ result: StudyResult) -> Section? {
    CoverageMap.block(result).map {
      Section(id: "coverage", heading: "Which forces answered", blocks: [.chart($0)])
    }
  }
}
