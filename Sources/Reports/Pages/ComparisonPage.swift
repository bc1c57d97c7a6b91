import PoliceOutcomes

/// The forces beside each other and beside the pooled share, and how far they may be compared.
enum ComparisonPage {
  /// `nil` where no force gave counts.
  static func page(_ result: StudyResult) -> Report? {
    let sections = [ComparisonSection.section(result)]
      .compactMap { $0.map { CoverageNotes.noted($0, result) } }
    if sections.isEmpty { return nil }
    return Report(
      id: result.description.id, path: .comparison, title: "The forces beside each other",
      standfirst: Sentence(
        "\(ReportComposer.subject(result, "How the forces stand to the pooled share", forces: result.returns.count))."
          + " There is no order of best or worst: see what speaks against each comparison first."
      ).inlines,
      sections: sections)
  }
}
