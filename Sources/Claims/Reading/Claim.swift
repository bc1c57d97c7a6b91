import PoliceOutcomes

/// A number in a text, or an order of two quantities, and what the words around it say it is of.
struct Claim: Hashable {
  /// Its characters, a hedge before it included.
  let range: Range<Int>
  let content: Content
  let subject: ClaimSubject
  /// The figure that the author names for it; "none" where it is about something else.
  let binding: String?

  enum Content: Hashable {
    case quantity(ClaimedQuantity, role: NumberMention.Role)
    /// More, or fewer, in the period of the subject than in another: "more … than in all of 2020".
    case order(ClaimedQuantity.Direction, than: PeriodMention)
    /// A length of time and the like, which no figure stands behind.
    case other
    /// Words of a number that are not understood.
    case unread
  }
}

/// What a number is said of.
struct ClaimSubject: Hashable {
  /// What became of the offences; `nil` for all that were recorded.
  var outcome: OutcomeWords?
  /// The figure that counts forces as the words do.
  var forceFigure: String?
  /// The id of a force; `nil` for all that are pooled.
  var force: String?
  /// The months, where the words name some; of a change the later ones last.
  var periods: [PeriodMention] = []
  /// Whether the force or the months are those of an earlier sentence.
  var isCarriedOver = false
}
