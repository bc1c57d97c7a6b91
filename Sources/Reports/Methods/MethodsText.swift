package import PoliceOutcomes

/// `docs/methods.md`: every method, with the settings that hold where a study names none.
package enum MethodsText {
  /// The page as Markdown.
  ///
  /// - Parameter studies: those whose settings it lists.
  package static func markdown(_ studies: [StudyDescription]) -> String {
    let page = Report(
      id: "methods", title: "Methods", standfirst: Prose.inlines(lead),
      sections: MethodsPage.chapters(MethodsSubject(defaults: StudySettings()))
        + [settings(studies), notDone])
    return MarkdownWriter(Publication(title: page.title, pages: [page])).markdown(page).text
  }

  private static let lead = """
    What every published figure means and how it is worked out, for one force, or a pool of forces, and one period. This
    page is written by the program from the text that a study's own methods page is made of, with the settings that hold
    where a study names none; a study's page has its own. `Tests/Independent/recompute.py` is a second statement of the
    same definitions, which shares no code with the program, and works every figure out again.
    """

  private static func settings(_ studies: [StudyDescription]) -> Section {
    Section(
      id: "settings", heading: "Settings of the studies",
      blocks: [
        .paragraph(
          "Each is a key under \(Inline.code("settings")) in \(Inline.code("study.yml"))."),
        SettingsTable.table(
          "The settings of the studies in this repository",
          studies.map { (name: $0.id, settings: $0.settings) }),
      ])
  }

  private static let notDone = Section(
    id: "not-done", heading: "Not done",
    blocks: Prose.blocks(
      """
      - No share of outcomes by the date of the outcome (the `closed` basis).
      - No forecast of outcomes still to come: only the bounds of the final rate.
      """))
}
