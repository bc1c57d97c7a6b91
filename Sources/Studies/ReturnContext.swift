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
  var requests: [String: [Request]]
  /// Whether the study says which years it counts in.
  var areYearsDeclared = true
  /// Whether the study withholds small counts of its own.
  var withholdsSmallCounts = false
  /// What `redactions.csv` takes out.
  var redactions = Redactions.none
  /// What `waivers.csv` accepts.
  var waivers = Waivers.none

  /// The years the file counts in: its own where `study.yml` says so, else the study's.
  func years(of file: String) -> YearBasis { pins[file]?.years ?? years }

  /// Whether `study.yml` says which years the file counts in.
  func areYearsDeclared(of file: String) -> Bool { areYearsDeclared || pins[file]?.years != nil }

  /// What `text`, in the file, says as a period.
  func periodText(_ text: String, in file: String) -> PeriodText {
    PeriodText(text, years: years(of: file), areYearsDeclared: areYearsDeclared(of: file))
  }
}
