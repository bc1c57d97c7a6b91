/// The name of an entry of a bundle: where in a repository it stands.
struct BundleName: Hashable {
  /// What an entry is.
  enum Kind: Hashable {
    case readMe
    /// A file of the study's own, of the study called so.
    case own(study: String)
    case returned(study: String)
    case reference
    /// A file of the report of the study called so.
    case report(study: String)
  }

  let text: String
  let kind: Kind

  static let readMe = "README.txt"

  /// The most bytes a name has.
  private static let mostBytes = 1_000

  /// The files that a study's author keeps, by name.
  static let ownFiles: Set<String> = [
    "study.yml", "requests.csv", "codebook.csv", "corrections.csv", "redactions.csv",
    "waivers.csv", "revisions.csv", "replies.csv", "peers.csv", "narrative.md", "forces.csv",
    "SHA256SUMS",
  ]

  /// - Throws: why an entry of that name belongs in no bundle, as a clause.
  init(_ text: String) throws(ZipProblem) {
    if text.utf8.count > BundleName.mostBytes {
      throw ZipProblem(reason: "its name has more than \(BundleName.mostBytes) bytes")
    }
    if text.hasPrefix("/") {
      throw ZipProblem(reason: "its name is that of a place on the machine")
    }
    for scalar in text.unicodeScalars {
      if scalar == "\\" { throw ZipProblem(reason: "its name has a backslash") }
      if scalar.properties.generalCategory == .control {
        throw ZipProblem(reason: "its name has a character that is not shown")
      }
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
      throw ZipProblem(reason: "its name leads elsewhere")
    }
    guard let kind = BundleName.kind(parts) else {
      throw ZipProblem(reason: "nothing of that name belongs into a bundle")
    }
    self.text = text
    self.kind = kind
  }

  /// Whether `path` is that of a file in the `returns/` of a study, as a manifest names it.
  static func isReturn(_ path: String) -> Bool {
    do throws(ZipProblem) {
      return try BundleName("datasets/study/\(path)").kind == .returned(study: "study")
    } catch {
      return false
    }
  }

  private static func kind(_ parts: [String]) -> Kind? {
    switch (parts.first, parts.count) {
    case (readMe, 1): .readMe
    case ("datasets", 3) where parts[1] == "reference": .reference
    case ("datasets", 3) where ownFiles.contains(parts[2]): .own(study: parts[1])
    case ("datasets", 4) where parts[1] != "reference" && parts[2] == "returns":
      .returned(study: parts[1])
    case ("reports", 3...): .report(study: parts[1])
    default: nil
    }
  }

  /// The most bytes that an entry may have once it is unpacked: those of the limits on such files.
  var mostBytes: UInt64 {
    switch kind {
    case .readMe, .own: 1 << 20
    case .returned, .reference, .report: BundleLimits.fileBytes
    }
  }
}

/// How much a bundle may hold.
enum BundleLimits {
  /// How many entries: a report of 43 forces has 372 files.
  static let entries = 20_000
  /// The most bytes of a return, a table of reference data or a file of a report.
  static let fileBytes: UInt64 = 512 << 20
  /// The most bytes of all entries together, once they are unpacked.
  static let allBytes: UInt64 = 4 << 30
}
