/// A figure that an earlier edition of the report printed otherwise: a row of `revisions.csv`.
///
/// It changes no figure. Wherever the figure is printed it carries the marker of revised figures, and
/// the report lists what it was and why.
package struct Revision: Hashable, Sendable {
  /// The id of the figure.
  package let figure: String
  /// The day of the edition that first printed what the figure is now.
  package let date: CalendarDay
  /// What the earlier edition printed, as its `figures.csv` has it; empty where that is not to be
  /// repeated.
  package let printed: String
  package let why: String
  /// Whether the figure is no longer published.
  package let isWithdrawn: Bool
  package let location: SourceLocation

  package init(
    figure: String, date: CalendarDay, printed: String, why: String, isWithdrawn: Bool,
    location: SourceLocation
  ) {
    self.figure = figure
    self.date = date
    self.printed = printed
    self.why = why
    self.isWithdrawn = isWithdrawn
    self.location = location
  }
}
