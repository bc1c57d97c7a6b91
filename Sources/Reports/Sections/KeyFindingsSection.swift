import PoliceOutcomes

/// Up to six findings, most important first.
enum KeyFindingsSection {
  static func section(_ result: StudyResult) -> Section? {
    let findings = Findings.key(result)
    if findings.isEmpty { return nil }
    return Section(
      id: "key-findings", heading: "Key findings", role: .keyFindings,
      blocks: [.list(findings.map(\.sentence))])
  }
}
