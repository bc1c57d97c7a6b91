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
