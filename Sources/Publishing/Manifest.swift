import PoliceOutcomes
import Studies

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
    let withheld = study.result.filesWithoutDigest
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

extension StudyResult {
  /// The files whose digest is kept back. Where that of a return is, so is that of `SHA256SUMS`: all its
  /// other lines are known, so that it would tell whether a digest tried for the return is right.
  fileprivate var filesWithoutDigest: Set<String> {
    let files = withheldFiles
    return files.isEmpty ? [] : files.union([ReturnSeals.path])
  }

  /// Returns of which some cell is withheld here, earlier versions too. A digest would give it back: whoever knows the
  /// rest of the file can try the few texts it may have.
  fileprivate var withheldFiles: Set<String> {
    let cells = returns.flatMap { $0.recorded + $0.outcomes }
      .filter { $0.control.reason != nil }.compactMap { $0.cells.first?.location.file }
    return Set(cells).union(superseded.filter(\.isKeptBack).map(\.file))
  }
}
