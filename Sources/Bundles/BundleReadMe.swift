import PoliceOutcomes
import Publishing

/// The text that lies on top of a bundle: what it is, and how it is proved.
enum BundleReadMe {
  /// Whatever the bundle is called, the text names it as its study is called, so that the same study gives
  /// the same bytes.
  static func text(_ plan: BundlePlan, of result: StudyResult) -> String {
    let id = result.description.id
    let returns = plan.leftOut.isEmpty ? "" : " --returns FOLDER"
    var lines = [
      "\(result.description.title)", "",
      "This is a report, and what it was made of, for anybody to prove it: reports/\(id)/ is what was",
      "published, datasets/\(id)/ is the study with the returns as the forces sent them, and",
      "datasets/reference/ is what studies share. Begin with reports/\(id)/index.html.", "",
      "Chargesheet \(Edition.toolVersion) wrote it. With that version of the program, and without a network,",
      "", "    chargesheet verify \(id).zip\(returns)", "",
      "works every figure out again from the returns and holds every print of one against it. It proves the",
      "figures by the returns; whether the returns are those that the forces sent, the forces can say.",
      "Without the program, each figure stands in reports/\(id)/figures.csv and each count, with the file, line",
      "and column it came from, in reports/\(id)/observations.csv.",
    ]
    if !plan.leftOut.isEmpty {
      lines += [
        "",
        "These returns are not here. FOLDER is one into which you put them, under the same names, from the",
        "forces; reports/\(id)/manifest.json has the SHA-256 digests of those of which nothing is withheld or redacted.",
        "",
      ]
      lines += plan.leftOut.map { "    datasets/\(id)/\($0.path): \($0.reason.words)" }
    }
    if plan.areSealsKeptBack {
      lines += [
        "",
        "datasets/\(id)/\(BundlePlan.seals) is not here either: it would tell whether a count or a text that is tried is right.",
      ]
    }
    if result.description.isSynthetic {
      lines += ["", "The forces and their counts are invented."]
    }
    return lines.map { DiagnosticText.visible($0) + "\n" }.joined()
  }
}
