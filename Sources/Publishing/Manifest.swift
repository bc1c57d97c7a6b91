import PoliceOutcomes
package import Studies

/// What a report was made from and of, each file with its SHA-256 digest.
enum Manifest {
  static func json(of study: Study, outputs: [ReportFile]) -> String {
    var lines = [
      "{",
      "  \"study\": \(JSONText.quoted(study.result.description.id)),",
      "  \"tool\": {\"name\": \"chargesheet\", \"version\": \(JSONText.quoted(Edition.toolVersion))},",
      "  \"synthetic\": \(study.result.description.isSynthetic),",
      "  \"inputs\": [",
    ]
    let withheld = study.filesWithoutDigest
    lines += list(
      study.inputs.map {
        withheld.contains($0.path) ? ($0.path, nil, nil) : ($0.path, $0.byteCount, $0.digest)
      })
    lines += ["  ],", "  \"outputs\": ["]
    lines += list(outputs.map { ($0.path, $0.bytes.count, $0.digest) })
    lines += ["  ]", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func list(_ files: [(path: String, bytes: Int?, digest: String?)]) -> [String] {
    files.enumerated().map { place, file in
      "    {\"path\": \(JSONText.quoted(file.path)), "
        + "\"bytes\": \(file.bytes.map(String.init) ?? "null"), "
        + "\"sha256\": \(file.digest.map(JSONText.quoted) ?? "null")}\(place == files.count - 1 ? "" : ",")"
    }
  }
}

extension Study {
  /// Returns of which a count is withheld or a text redacted: a digest would give it back to whoever knows the
  /// rest of the file and tries what it may be.
  package var returnsWithoutDigest: Set<String> { result.withheldFiles.union(redactedReturns) }

  /// The files whose digest is kept back. Where that of a return is, so is that of `SHA256SUMS`: all its
  /// other lines are known, so that it would tell whether a digest tried for the return is right. So is
  /// that of `corrections.csv` where it corrects a number of such a return.
  fileprivate var filesWithoutDigest: Set<String> {
    let files = returnsWithoutDigest
    if files.isEmpty { return [] }
    let isCorrected = files.contains { correctedNumbers[$0] != nil }
    return files.union([ReturnSeals.path]).union(isCorrected ? ["corrections.csv"] : [])
  }
}
