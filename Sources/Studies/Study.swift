package import PoliceOutcomes

/// A study read and worked out, with what a report, a trace or a manifest needs of it.
package struct Study: Sendable {
  package let result: StudyResult
  /// Every file that was read, by its path inside the study folder (or `../reference/`), with
  /// its digest; in the order of their paths.
  package let inputs: [InputFile]
  /// How each return was laid out, by file name.
  package let layouts: [String: ReturnLayout]
  /// The rows of `waivers.csv`, in its order.
  package var waivers: [Waiver] = []

  /// Returns of which `redactions.csv` takes something out, by path.
  package var redactedReturns: Set<String> = []
  /// The rows of `corrections.csv` that take a number out or put one in, by the path of the return.
  package var correctedNumbers: [String: [SourceLocation]] = [:]

  /// Whether anything could not be counted, or stops publishing, and nobody accepts it.
  package var hasErrors: Bool {
    result.diagnostics.contains { $0.severity == .error && $0.waiver == nil }
  }

  /// Whether personal data that are neither redacted nor accepted stop the report.
  package var holdsPersonalData: Bool { result.diagnostics.contains(where: \.stopsPublishing) }

  /// What is said of the waivers whose last day is before `day`, beside what the study's own day
  /// says of them.
  package func expiredWaivers(on day: CalendarDay) -> [Diagnostic] {
    waivers.filter { waiver in
      waiver.expires < day && result.description.published.map { waiver.expires >= $0 } ?? true
    }.map {
      .expiredWaiver(
        code: $0.code, by: $0.by, expires: $0.expires, day: day, isToday: true, at: $0.location)
    }
  }
}

/// A file a report was made from.
package struct InputFile: Hashable, Sendable {
  package let path: String
  package let byteCount: Int
  /// SHA-256 in hexadecimal digits.
  package let digest: String
}

extension InputFile {
  init(path: String, _ bytes: [UInt8]) {
    self.init(path: path, byteCount: bytes.count, digest: sha256(bytes))
  }
}
