extension DiagnosticGuide {
  /// The page about what forces replied.
  static let replies = Chapter(
    title: "Replies of forces",
    pages: [
      DiagnosticPage(
        code: "reply-left-out", severities: [.error],
        meaning:
          "A row of `replies.csv` names a force that was not asked, a figure that is not in the report or does not count the force, no day, or no kind, or it has no words of the force.",
        done: "The reply is not in the report; figures and other replies are.",
        mending:
          "Correct the cell. `chargesheet reply-pack` lists the figures that cite a force, with their ids; a reply about the whole return has no id.",
        example:
          "replies.csv:2:6: error: 'charge-rate.knt' stands under 'figure', and no figure of the report has this id; the reply is not in the report [reply-left-out]"
      )
    ])
}
