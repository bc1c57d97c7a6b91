import Foundation

/// A folder for what is made of a study and is no part of its report: a force's pack, charts for articles.
package struct OutputFolder: Sendable {
  /// The folder as it is named to the user.
  package let path: String

  /// - Parameters:
  ///   - output: the folder of all studies.
  ///   - study: the path of the study, whose name stands below it.
  ///   - part: what stands below that, such as the id of a force; empty for nothing.
  package init(in output: String, study: String, part: String = "") {
    let name = URL(fileURLWithPath: study).standardizedFileURL.lastPathComponent
    let output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    path = "\(output)/\(name)" + (part.isEmpty ? "" : "/\(part)")
  }

  /// Whether the folder is one of the study at `path` or of its report: what is
  /// made of them is part of neither.
  package func isInside(studyAt study: String) -> Bool {
    OwnPlaces.contain(path, ofStudyAt: study)
  }

  /// Whether the file at `form` in the folder, a form for replies, has been written into.
  package func holdsReply(in form: String) throws(StudiesError) -> Bool {
    guard let bytes = try ReportFolder(path: path).bytes(of: form) else { return false }
    return Replies.areFilledIn(bytes)
  }

  package func write(_ files: [ReportFile]) async throws(StudiesError) {
    try await ReportFolder(path: path).write(files)
  }
}
