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
    lines += list(study.inputs.map { ($0.path, $0.byteCount, $0.digest) })
    lines += ["  ],", "  \"outputs\": ["]
    lines += list(outputs.map { ($0.path, $0.bytes.count, sha256($0.bytes)) })
    lines += ["  ]", "}", ""]
    return lines.joined(separator: "\n")
  }

  private static func list(_ files: [(path: String, bytes: Int, digest: String)]) -> [String] {
    files.enumerated().map { place, file in
      "    {\"path\": \(JSONText.quoted(file.path)), \"bytes\": \(file.bytes), "
        + "\"sha256\": \"\(file.digest)\"}\(place == files.count - 1 ? "" : ",")"
    }
  }
}
