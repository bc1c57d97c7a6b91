import PoliceOutcomes

/// What becomes of an answer that a force has replaced.
enum SupersessionChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.maybe({ !$0.superseded.isEmpty }) else { return nil }
    return Section(
      id: "superseded", heading: "Returns that replace others",
      blocks: Prose.blocks(
        """
        Where a force has sent its answer again, the latest file counts and the earlier ones are kept (`superseded` in
        `requests.csv`). An earlier count is set beside the later one of the same force, months and outcome. A number
        that one version withholds is not published out of another: of months with a withheld or missing count in any
        version, earlier counts are printed only where the later file has them too. *Source:* house rule.
        """) + (subject.study.map(files) ?? []))
  }

  private static func files(_ result: StudyResult) -> [Block] {
    let names = result.superseded.map { "`\($0.file)`" }
    return Prose.blocks("Replaced in this study: \(Words.list(names)).")
  }
}
