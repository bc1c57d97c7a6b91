extension Growth {
  /// The 95% interval of the change as a part of the earlier count, −1 or more: the exact
  /// conditional one, its ends at the corners of the bounds. `nil` where both counts are none.
  ///
  /// It says what chance alone allows; offences that come in groups vary more.
  package var changeInterval: ConfidenceInterval? {
    CountRatio(later, to: earlier).changeInterval()
  }
}
