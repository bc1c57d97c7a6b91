import PoliceOutcomes

/// How far the returns count alike: a row a force, a column a criterion.
enum ComparabilityTable {
  /// The matrix, without the criteria that speak against no force; these are named in a note.
  static func table(_ result: StudyResult, _ rows: [ForceRow]) -> Table {
    let comparability = result.comparability
    let isAlike: (ComparisonCriterion) -> Bool = { criterion in
      let findings = comparability.rows.compactMap { $0[criterion] }
      return findings.allSatisfy { $0.verdict == .sound && $0.words == findings.first?.words }
    }
    let criteria = ComparisonCriterion.allCases.filter { !isAlike($0) }
    return Table(
      id: "comparability-table",
      caption: ReportComposer.subject(
        result, "How far the returns count alike", forces: rows.count),
      columns: [Table.Column("Force"), Table.Column("Compared")]
        + criteria.map { Table.Column($0.title) },
      cells: rows.compactMap { row in
        comparability[row.counts.force.id].map {
          cells($0, criteria, isCompared: row.standing != nil)
        }
      },
      notes: notes(ComparisonCriterion.allCases.filter(isAlike)))
  }

  private static func cells(
    _ row: Comparability.Row, _ criteria: [ComparisonCriterion], isCompared: Bool
  ) -> [Sentence] {
    [Sentence(row.force.shortName), isCompared ? "yes" : "no"]
      + criteria.map { criterion in row[criterion].map(cell) ?? "not known" }
  }

  /// The words of a finding; what speaks against a comparison stands out.
  private static func cell(_ finding: ComparisonFinding) -> Sentence {
    let words = finding.criterion == .extraction ? Words.date(finding.words) : finding.words
    return finding.verdict == .sound
      ? Sentence(words) : Sentence([.strong([.text(words)])])
  }

  private static func notes(_ alike: [ComparisonCriterion]) -> [Sentence] {
    let barriers = ComparisonCriterion.allCases.filter(\.isBarrier).map { Words.lowered($0.title) }
    let warnings = ComparisonCriterion.allCases.filter { !$0.isBarrier }
      .map { Words.lowered($0.title) }
    var notes: [Sentence] = [
      Sentence(
        "Bold: not as in the study, or not known. A force without a share, or bold under"
          + " \(Words.list(barriers, "or")), is not compared; one bold under"
          + " \(Words.list(warnings, "or")) is, with care.")
    ]
    if !alike.isEmpty {
      notes.append(
        Sentence(
          "Alike in every return, and not shown: \(Words.list(alike.map { Words.lowered($0.title) }))."
        )
      )
    }
    return notes
  }
}
