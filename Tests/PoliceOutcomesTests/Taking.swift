import PoliceOutcomes
import TestSupport

/// The figures of a study of these measures and forces; nothing is read from a register.
func figures(
  of forces: [ForceCounts], _ measures: [String], window: ReportingPeriod = .calendarYear(2021),
  years: YearBasis = .calendar, settings: StudySettings = StudySettings()
) -> Figures {
  FigureTaking.figures(
    of: .sample(measures: measures, window: window, years: years, settings: settings),
    requests: [], forces: forces)
}

extension FigureValue {
  var share: Share? {
    if case .share(let share) = self { share } else { nil }
  }

  /// The least and the most a share can be, as "21/515 to 27/515", or "4/10" where it is exact.
  var shareText: String? {
    guard let share else { return nil }
    let ends = [share.low, share.high].map { "\($0.count)/\($0.total)" }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }

  var offences: OffenceCount? {
    if case .offences(let count) = self { count } else { nil }
  }

  var growth: Growth? {
    if case .growth(let growth) = self { growth } else { nil }
  }
}
