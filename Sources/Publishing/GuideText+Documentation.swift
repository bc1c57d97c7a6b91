import PoliceOutcomes

extension GuideText {
  /// `docs/diagnostics.md`, whole.
  package static func markdown() -> String {
    introduction
      + DiagnosticGuide.chapters.map { chapter in
        "\n## \(chapter.title)\n" + chapter.pages.map(markdown).joined()
      }.joined()
  }

  private static func markdown(_ page: DiagnosticPage) -> String {
    let severities = page.severities.map(\.rawValue).joined(separator: ", or ")
    return """

      ### \(page.code)

      *\(severities.prefix(1).uppercased() + severities.dropFirst()).* \(page.meaning)

      - **Done:** \(page.done)
      - **To mend it:** \(page.mending)
      - **Seen:** [what was written and what came of it](what-forces-write.md#\(page.code))
      - **Fixtures:** [failing](\(fixtures)/\(page.code)/failing), [passing](\(fixtures)/\(page.code)/passing)

      ```text
      \(page.example)
      ```

      """
  }

  /// The folder of the studies that show each code, from the folder of the page. A test holds it
  /// to have a pair for every code.
  private static let fixtures = "../Tests/StudiesTests/Fixtures/Codes"

  private static let introduction = """
    # Diagnostics

    A diagnostic is a fact about the data that somebody should see. In a terminal it is a line that stands alone, the
    offending line with a caret, other places it rests on, and what to do:

    ```text
    datasets/my-study/codebook.csv:2:11: error: '2or3' is no value for 'outcome' [wrong-value]
      Caution,,,2or3,"The reply does not say whether adults or young people were cautioned."
                ^
      It takes a code (15), several (14|16), a run (9-18), not-yet-assigned, not-stated, transferred, cancelled or other.
    ```

    Lines and columns count from 1; a column is the character at which the cell begins. The examples below leave out the
    study's folder. `--format json` prints one object a line with `severity`, `code`, `file`, `line`, `column`, `message`,
    `remedy`, `related` and `waived`; `--format github` prints annotations. `diagnostics.csv` holds the same, and the report counts
    them.

    | severity | meaning | exit code |
    | --- | --- | --- |
    | note | something was read in one of several ways, and the report says which | 0 |
    | warning | something is counted with less detail than the force may have meant | 0 |
    | error | something is not counted; the report is written without it, unless the study stops | 65 |

    A diagnostic that `waivers.csv` accepts is printed as waived and does not count for the exit code. Personal data stop
    the report itself.

    "The study stops" means that no return is read and no report is written until it is mended. All problems of
    `study.yml` are listed at once, and then all those of the study's tables. Codes do not change their meaning.

    `chargesheet explain CODE` prints what is said here of one code, and `chargesheet explain` the list. This page is
    written by the program from the same words. Each code has two small studies, one that raises it and one nearly the
    same that does not; [what-forces-write.md](what-forces-write.md) shows both.

    """
}
