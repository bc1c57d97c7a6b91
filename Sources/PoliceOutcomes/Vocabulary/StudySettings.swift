/// The choices a study may change, each with its default.
package struct StudySettings: Hashable, Sendable {
  /// No percentage is printed on a base below this many offences. Default 50.
  package var smallBase = 50
  /// Whose offences the pooled figures cover. Default `complete`.
  package var pool = Pool.complete
  /// What becomes of offences whose month the window lacks. Default `leaveOut`.
  package var monthsOutsideWindow = MonthsOutsideWindow.leaveOut

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
}
