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
    let own = OutputFolder.real(path)
    return [study, StudyLocator.reportPath(for: study, output: nil)].contains { folder in
      let other = OutputFolder.real(folder)
      return own == other || own.hasPrefix(other + "/")
    }
  }

  /// Whether the file at `form` in the folder, a form for replies, has been written into.
  package func holdsReply(in form: String) throws(StudiesError) -> Bool {
    guard let bytes = try ReportFolder(path: path).bytes(of: form) else { return false }
    return Replies.areFilledIn(bytes)
  }

  package func write(_ files: [ReportFile]) async throws(StudiesError) {
    try await ReportFolder(path: path).write(files)
  }

  /// Where a path leads, as far as it is there.
  private static func real(_ path: String) -> String {
    var url = URL(fileURLWithPath: path).standardizedFileURL
    var missing: [String] = []
    while url.path != "/", !FileManager.default.fileExists(atPath: url.path) {
      missing.insert(url.lastPathComponent, at: 0)
      url.deleteLastPathComponent()
    }
    return missing.reduce(url.resolvingSymlinksInPath()) { $0.appendingPathComponent($1) }.path
  }
}
