/// What a force replied to what is said of it: a row of `replies.csv`.
///
/// It changes no figure. The report prints it where the force, or the figure it is about, is printed.
package struct ForceReply: Hashable, Sendable {
  /// The id of the force.
  package let force: String
  /// The id of the figure it is about, or `nil` where it is about the return as a whole.
  package let figure: String?
  /// The day on which it came.
  package let received: CalendarDay
  package let kind: Kind
  /// The force's own words; never empty.
  package let reply: String
  /// The publisher's words, or empty.
  package let answer: String
  package let location: SourceLocation

  /// What a force says of a figure.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something to know beside it.
    case comment
    /// That it is not so.
    case dispute
    /// That its return gave a count which should have been another.
    case correction
  }

  package init(
    force: String, figure: String?, received: CalendarDay, kind: Kind, reply: String,
    answer: String, location: SourceLocation
  ) {
    self.force = force
    self.figure = figure
    self.received = received
    self.kind = kind
    self.reply = reply
    self.answer = answer
    self.location = location
  }
}
