/// How a share of one period stands to that of an earlier one.
package enum ShareChange: Hashable, Sendable {
  case higher
  case lower
  /// The two 95% intervals meet, so that chance or what is withheld may be all there is.
  case notToBeTold
  /// One of the two has not settled for sure, or is not a share of the same forces: the two are
  /// not compared.
  case notCompared

  /// - Source: of shares that have not settled neither is called a fall, `docs/methods.md#maturity`.
  ///   That intervals lie apart is a stricter test than one of the difference; N. Schenker and
  ///   J. F. Gentleman, "On judging the significance of differences by examining the overlap between
  ///   confidence intervals", The American Statistician 55 (2001), 182–186.
  package init(from earlier: Figure, to later: Figure) {
    guard earlier.maturity?.verdict == .mature, later.maturity?.verdict == .mature,
      earlier.panel == later.panel, earlier.measure == later.measure,
      case .share(let before) = earlier.value, case .share(let after) = later.value
    else {
      self = .notCompared
      return
    }
    let (old, new) = (before.interval, after.interval)
    self = new.lower > old.upper ? .higher : new.upper < old.lower ? .lower : .notToBeTold
  }
}
