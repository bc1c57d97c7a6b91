import PoliceOutcomes

/// What reading a return needs to know of its study.
struct ReturnContext: Sendable {
  let window: ReportingPeriod
  let years: YearBasis
  let monthsOutsideWindow: StudySettings.MonthsOutsideWindow
  let forces: ForceRegister
  let codebook: Codebook
  let corrections: Corrections
  let pins: [String: ReturnPins]
  /// The requests that list each file.
  let requests: [String: [Request]]

  /// The years the file counts in: its own where `study.yml` says so, else the study's.
  func years(of file: String) -> YearBasis { pins[file]?.years ?? years }
}
