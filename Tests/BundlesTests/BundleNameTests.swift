import Testing

@testable import Bundles

/// What may stand in a bundle, by its name.
@Suite struct BundleNameTests {
  @Test(arguments: [
    ("README.txt", BundleName.Kind.readMe),
    ("datasets/s/study.yml", .own(study: "s")),
    ("datasets/s/SHA256SUMS", .own(study: "s")),
    ("datasets/s/returns/West Mercia (2).csv", .returned(study: "s")),
    ("datasets/s/returns/study.yml", .returned(study: "s")),
    ("datasets/reference/forces.csv", .reference),
    ("reports/s/index.html", .report(study: "s")),
    ("reports/s/forces/kent.html", .report(study: "s")),
    ("datasets/étude/study.yml", .own(study: "étude")),
  ])
  func whatBelongsIntoABundleIsKnown(text: String, kind: BundleName.Kind) throws {
    #expect(try BundleName(text).kind == kind)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "../x", "datasets/../../x", "datasets/s/../../../x", "datasets/..",
    "datasets/s/returns/..", "datasets/s/returns/.", "datasets//study.yml", "datasets/s/returns/",
    "datasets\\s\\study.yml", "datasets/s/returns/a\\..\\b", "C:\\x", "C:/x",
    "datasets/s/notes.txt", "datasets/s/.git", "datasets/s/returns/a/b.csv", "datasets/study.yml",
    "datasets/reference/a/b.csv", "datasets/reference/returns/a.csv", "reports/s", "README.md",
    "Package.swift", "reports/../x", "reports/s/a\u{0}b", "reports/s/a\nb", "reports/s/\u{1B}[2J",
    "reports/s/\u{7F}", "reports/s/\u{85}", "reports/s/" + String(repeating: "a", count: 1_000),
  ])
  func whatDoesNotIsRefused(text: String) {
    #expect(throws: ZipProblem.self) { try BundleName(text) }
  }

  @Test func aReturnOfAManifestIsANameAndNoPath() {
    #expect(BundleName.isReturn("returns/kent.csv"))
    for path in ["returns/../kent.csv", "returns/", "returns/a/b", "study.yml", "../returns/a"] {
      #expect(!BundleName.isReturn(path), "\(path)")
    }
  }
}
