/// A difference of two shares, or what one cause adds to it.
package struct PointChange: Hashable, Sendable {
  /// In −1...1, where 0.01 is one percentage point.
  package let value: ExactRational
  /// The 95% interval of the whole difference; `nil` for a part of it.
  package let interval: ConfidenceInterval?

  package init(_ value: ExactRational, interval: ConfidenceInterval? = nil) {
    self.value = value
    self.interval = interval
  }
}
