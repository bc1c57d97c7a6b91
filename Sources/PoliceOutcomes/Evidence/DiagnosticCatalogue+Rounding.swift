/// Every diagnostic about rounded counts and labels that a program cut off, with its words.
extension Diagnostic {
  package static func roundingStated(
    _ note: String, rounding: Rounding?, file: String, at location: SourceLocation
  ) -> Diagnostic {
    guard let rounding else {
      return Diagnostic(
        .warning, "rounding-stated", at: location,
        "'\(note)' says that counts are rounded, and not for certain which or to what; they are counted as they stand",
        remedy:
          "Ask the force; then write `rounded: 5`, `rounded: 10` or `rounded: no` for \(file) under `returns` in study.yml."
      )
    }
    return Diagnostic(
      .warning, "rounding-stated", at: location,
      "'\(note)' says that counts are rounded; each is read as rounded to \(rounding.rawValue), within the bounds of that",
      remedy:
        "To pin this, write `rounded: \(rounding.rawValue)` for \(file) under `returns` in study.yml; where its counts are exact, `rounded: no`."
    )
  }

  package static func notRounded(
    _ text: String, rounding: Rounding, read bounds: OffenceCount, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "not-rounded", at: location,
      "'\(text)' is no multiple of \(rounding.rawValue), and the return's counts are rounded to \(rounding.rawValue); it is read as \(bounds.words) like the others",
      remedy:
        "Ask the force; put its answer in corrections.csv, or correct `rounded` in study.yml.")
  }

  package static func mayBeCutOff(
    _ label: String, characters: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "may-be-cut-off", at: location,
      "outcome '\(label.prefix(40))…' has exactly \(characters) characters, the most that some programs keep; its end may be missing, and it is read as it stands",
      remedy: "Ask the force for the whole label; put it in corrections.csv.")
  }
}
