/// What words say of forces: asked, replied, refused.
enum ForceReplies {
  /// The figure of the study that counts such forces, or `nil` where the words do not say.
  static func figure(_ cores: ArraySlice<String>) -> String? {
    let text = " " + cores.joined(separator: " ") + " "
    return phrases.first { phrase, _ in text.contains(" " + phrase) }?.1
  }

  private static let phrases: [(String, String)] = [
    ("did not reply", "forces-no-reply"), ("not reply", "forces-no-reply"),
    ("did not respond", "forces-no-reply"), ("not responded", "forces-no-reply"),
    ("no reply", "forces-no-reply"), ("no response", "forces-no-reply"),
    ("failed to respond", "forces-no-reply"), ("failed to reply", "forces-no-reply"),
    ("silent", "forces-no-reply"), ("refus", "forces-refused"), ("declin", "forces-refused"),
    ("partial", "forces-partial"), ("incomplete", "forces-partial"),
    ("complete", "forces-complete"),
    ("full", "forces-complete"), ("not held", "forces-not-held"),
    ("no information", "forces-not-held"),
    ("hold no", "forces-not-held"), ("request", "forces-asked"), ("asked", "forces-asked"),
    ("contacted", "forces-asked"), ("approached", "forces-asked"), ("sent to", "forces-asked"),
    ("repl", "forces-replied"), ("respon", "forces-replied"), ("answer", "forces-replied"),
    ("provided", "forces-replied"), ("gave", "forces-replied"),
  ]
}
