/// A total that a force printed beside its counts.
///
/// It is never added to the counts: they are checked against it, and where some of them are
/// withheld it says how many offences there were.
package struct StatedTotal: Hashable, Sendable {
  package let force: String
  /// The months it is a total of, or `nil` where it runs over all the periods of its row.
  package let period: ReportingPeriod?
  package let count: OffenceCount
  package let cell: SourceCell
  /// The counts it should be the sum of, by their place in the table's observations.
  package let parts: [Int]
  /// Whether the count's bounds are those of a total that the force rounded.
  package var isRounded = false
  /// What stands between the total and what is published of it.
  package let control: DisclosureControl

  package init(
    force: String, period: ReportingPeriod?, count: OffenceCount, cell: SourceCell, parts: [Int],
    control: DisclosureControl = .none
  ) {
    self.force = force
    self.period = period
    self.count = count
    self.cell = cell
    self.parts = parts
    self.control = control
  }
}
