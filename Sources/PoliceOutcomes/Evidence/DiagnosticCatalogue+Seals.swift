/// Every diagnostic about returns that are sealed by `SHA256SUMS`, with its words.
extension Diagnostic {
  private static let wayOfChanges =
    "A cell that is wrong goes into corrections.csv; a new version of an answer is a new file, with the old one under `superseded` in requests.csv."

  /// - Parameters:
  ///   - path: the return, inside the study's folder.
  ///   - sealed: its SHA-256 digest when it was sealed.
  ///   - found: its digest now.
  package static func returnChanged(
    _ path: String, sealed: String, found: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "return-changed", at: location,
      "\(path) is not the file that was sealed: SHA-256 expected \(sealed), actual \(found); the study is not read",
      remedy: "Put the file back as it was received. \(wayOfChanges)",
      related: [SourceLocation(file: path)])
  }

  package static func sealedReturnGone(
    _ path: String, sealed: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "sealed-return-gone", at: location,
      "\(path) was sealed and is not there: SHA-256 expected \(sealed), and there is no file; the study is not read",
      remedy: "Put the file back as it was received. \(wayOfChanges)")
  }

  package static func returnNotSealed(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "return-not-sealed", at: location,
      "SHA256SUMS has no line for this file; it is counted, and a change of it would not be noticed",
      remedy: "Compare it with what the force sent, then run `chargesheet seal`.")
  }

  /// - Parameters:
  ///   - written: the part of the line at fault.
  ///   - why: what is not so, as a clause.
  package static func sealLine(
    _ written: String, why: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .error, "seal-line", at: location,
      "'\(written)' cannot stand here: \(why); the study is not read",
      remedy:
        "A line is 64 hexadecimal digits, two spaces and the path of a file in returns/, as `sha256sum` writes it, and ends in a line feed. Take the file from the repository again; `chargesheet seal` adds lines that are missing."
    )
  }
}
