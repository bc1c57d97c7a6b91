/// A file of one force that a later file replaces: its counts are kept and traced, and are in no
/// figure.
package struct SupersededReturn: Hashable, Sendable {
  package let force: Force
  /// The file, by its path inside the study folder.
  package let file: String
  /// The files that replace it.
  package let later: [String]
  /// What the file counts, in its order.
  package let counts: [SupersededCount]
  /// Where it and the later files give different counts, in the order of periods and outcomes.
  package let changes: [ChangedCount]
  /// Whether one version withholds a count, so that nothing is quoted from this file.
  package let isKeptBack: Bool
}

/// A count of a superseded file.
package struct SupersededCount: Hashable, Sendable {
  package let observation: Observation
  /// The count of a later file that stands in its place, or `nil` where none has the same months
  /// and outcome.
  package let successor: Observation?
  /// The files that replace its own.
  package let later: [String]
  /// Whether the count may not be printed, because one version withholds a count of its months.
  package let isWithheld: Bool

  /// "superseded by returns/kent-2.csv:7", without the line where no later count stands in its
  /// place.
  package var status: String {
    if let place = successor?.cells.first?.location {
      return "superseded by \(SourceLocation(file: place.file, line: place.line).text)"
    }
    return "superseded by \(later.joined(separator: "; "))"
  }

  /// The place that may be printed: the whole file where the count is withheld, since the lines
  /// of single offences could be counted.
  package var location: SourceLocation? {
    guard let place = observation.cells.first?.location else { return nil }
    return isWithheld ? SourceLocation(file: place.file) : place
  }
}

/// What a superseded file and the later ones give for the same months and outcome.
package struct ChangedCount: Hashable, Sendable {
  package let period: ReportingPeriod
  /// `nil` in a table of offences only.
  package let outcome: Outcome?
  /// What a table of offences counts by, or empty.
  package let category: String
  /// The earlier count; `nil` where the earlier file has none, or where it may not be printed.
  package let earlier: OffenceCount?
  package let isWithheld: Bool
  /// The later count; `nil` where the later files have none.
  package let later: OffenceCount?
  package let earlierPlace: SourceLocation?
  package let laterPlace: SourceLocation?
}
