/// The diagnostic about what forces replied, with its words.
extension Diagnostic {
  /// - Parameters:
  ///   - written: what stands under `column`.
  ///   - why: what is not so, as a clause: "no figure of the report has this id".
  package static func replyLeftOut(
    _ written: String, in column: String, why: String, remedy: String,
    at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "reply-left-out", at: location,
      "'\(written)' stands under '\(column)', and \(why); the reply is not in the report",
      remedy: remedy)
  }
}
