import ArgumentParser
import Studies

/// Where the report of a study is written.
struct OutputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where reports go, each in a folder of its study's name.", valueName: "folder"))
  var output: String?

  /// The folder of the report of the study at `path`.
  func folder(for path: String) -> String { StudyLocator.reportPath(for: path, output: output) }
}

extension OutputFolder {
  /// Whether the folder is apart from the study at `path` and from its report; where it is not, that is said.
  func isApart(fromStudyAt path: String) -> Bool {
    guard isInside(studyAt: path) else { return true }
    Terminal.warn(
      "chargesheet: error: \(self.path) belongs to the study or to its report\n  Name another folder with --output."
    )
    return false
  }
}
