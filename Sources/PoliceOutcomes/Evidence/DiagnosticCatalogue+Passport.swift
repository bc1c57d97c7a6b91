/// Every diagnostic about what a return is, with its words: its passport and the return that
/// replaces it.
extension Diagnostic {
  package static func passportIncomplete(
    force: String, missing: [String], lacksBasis: Bool, lacksDay: Bool,
    at location: SourceLocation
  ) -> Diagnostic {
    let barred = [
      lacksBasis ? "no share is taken of it and it is compared with no other force" : nil,
      lacksDay ? "the age of its data cannot be stated" : nil,
    ].compactMap { $0 }
    let columns = [lacksBasis ? "`basis`" : nil, lacksDay ? "`extracted_on`" : nil]
      .compactMap { $0 }
    return Diagnostic(
      .note, "passport-incomplete", at: location,
      "nothing says of the return of \(force): \(missing.joined(separator: "; ")). So \(barred.joined(separator: ", and "))",
      remedy:
        "Ask the force, and write what it says under \(columns.joined(separator: " and ")) in requests.csv."
    )
  }

  package static func passportDiffers(
    force: String, fact: String, says: String, at location: SourceLocation, held: String,
    from: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "passport-differs", at: location,
      "the return of \(force) gives '\(says)' as its \(fact) here, and \(from.file) gives '\(held)'; the latter holds",
      remedy: "Ask the force which is right, and write it in requests.csv.", related: [from])
  }

  package static func notOffences(
    force: String, unit: CountingUnit, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "not-offences", at: location,
      "the return of \(force) counts \(unit.rawValue), not offences; it is in no pooled figure, no share is taken of it, and it is compared with no other force",
      remedy:
        "Ask the force for offences; where it means offences, write `offences` under `unit` in requests.csv."
    )
  }

  package static func otherScope(
    force: String, words: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .warning, "other-scope", at: location,
      "the return of \(force) does not count exactly the study's offence: '\(words)'; it is in no pooled figure and compared with no other force",
      remedy:
        "Ask the force for the study's offence; then write `same` under `scope` in requests.csv."
    )
  }

  package static func supersededAndCounted(
    _ file: String, force: String, at location: SourceLocation, files: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "superseded-and-counted", at: location,
      "'\(file)' stands under `files` and under `superseded` of \(force); it cannot be both",
      remedy: "Keep it under `superseded` where a later file replaces it.", related: [files])
  }

  package static func supersededWithoutLater(
    force: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "superseded-without-later", at: location,
      "\(force) has a superseded file and no file under `files` that replaces it",
      remedy: "List the later file under `files`, or move the file there.")
  }
}
