package import PoliceOutcomes

/// A study read and worked out, with what a report, a trace or a manifest needs of it.
package struct Study: Sendable {
  package let result: StudyResult
  /// Every file that was read, by its path inside the study folder (or `../reference/`), with
  /// its digest; in the order of their paths.
  package let inputs: [InputFile]
  /// How each return was laid out, by file name.
  package let layouts: [String: ReturnLayout]

  /// Whether anything could not be counted.
  package var hasErrors: Bool { result.diagnostics.contains { $0.severity == .error } }
}

/// A file a report was made from.
package struct InputFile: Hashable, Sendable {
  package let path: String
  package let byteCount: Int
  /// SHA-256 in hexadecimal digits.
  package let digest: String
}
