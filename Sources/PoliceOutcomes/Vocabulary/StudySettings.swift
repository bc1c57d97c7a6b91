/// The choices a study may change, each with its default.
package struct StudySettings: Hashable, Sendable {
  /// No percentage is printed on a base below this many offences. Default 50.
  package var smallBase = 50
  /// Whose offences the pooled figures cover. Default `complete`.
  package var pool = Pool.complete
  /// What becomes of offences whose month the window lacks. Default `leaveOut`.
  package var monthsOutsideWindow = MonthsOutsideWindow.leaveOut
  /// Counts from 1 to one below this are published as that range, one for each force, period and
  /// outcome. Default 0: none are.
  package var suppressBelow = 0
  /// A share that may lie further apart than this, in percentage points, is printed as a range and
  /// never as one percentage. Default 5.
  package var rangeWidth = 5

  /// Counts taken fewer whole months than this after the end of a period are provisional. Default
  /// 12.
  package var matureAfter = 12
  /// A period of which more than this many hundredths of the offences are open is provisional.
  /// Default 10.
  package var openLimit = 10
  /// Whether growth across a break in the series may lead the report. Default `leaveOut`.
  package var growthAcrossBreaks = GrowthAcrossBreaks.leaveOut

  package init() {}

  package enum Pool: String, Hashable, Sendable, CaseIterable {
    /// Forces whose answer is complete.
    case complete
    /// Every force whose answer gives counts.
    case replied
  }

  package enum MonthsOutsideWindow: String, Hashable, Sendable, CaseIterable {
    /// They are not counted, and each is an error.
    case leaveOut = "leave-out"
    /// They are counted in the whole, in no month, and each is a warning.
    case count
  }

  package enum GrowthAcrossBreaks: String, Hashable, Sendable, CaseIterable {
    /// It stands in its table, with the break and its source, and in no key finding.
    case leaveOut = "leave-out"
    /// It may be a key finding; the break and its source stand in the same sentence.
    case include
  }
}
