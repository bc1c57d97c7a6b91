/// How much of a pooled share's denominator is one force's.
package struct ForceWeight: Hashable, Sendable {
  package let force: String
  /// The least and the most its part of the offences can be.
  package let part: Share

  /// The weight of the force with the most offences, or `nil` where there are no offences. Where
  /// counts are withheld, it is the force that has the most for certain; of several the first
  /// given.
  ///
  /// - Parameter offences: the denominator of each force; one that nothing bounds gives `nil`.
  package init?(largestOf offences: [(force: String, count: OffenceCount)]) {
    let largest = offences.indices.reduce(nil) { (best: Int?, next) in
      guard let best else { return next }
      return offences[best].count.low < offences[next].count.low ? next : best
    }
    guard let largest else { return nil }
    let its = offences[largest].count
    let rest = offences.indices.filter { $0 != largest }.map { offences[$0].count }.total
    guard let part = ForceWeight.part(its, besides: rest) else { return nil }
    force = offences[largest].force
    self.part = part
  }

  /// How much of all is `count`, beside `rest`: the least and the most. `nil` where nothing bounds them,
  /// or there is nothing.
  package static func part(_ count: OffenceCount, besides rest: OffenceCount) -> Share? {
    guard let most = count.high, let restMost = rest.high,
      let low = Fraction(count.low, of: count.low + restMost),
      let high = Fraction(most, of: most + rest.low)
    else { return nil }
    return Share(low: low, high: high, doubts: low == high ? [] : .withheldCounts)
  }
}
