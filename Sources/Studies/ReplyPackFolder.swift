import Foundation

/// The folder in which a force's pack is put down. It never takes the place of a reply.
package struct ReplyPackFolder: Sendable {
  /// Where packs go unless somebody says otherwise, below the working folder.
  package static let usual = "reply-packs"

  /// The folder as it is named to the user.
  package let path: String

  /// - Parameters:
  ///   - output: the folder of all packs.
  ///   - study: the path of the study, whose name stands below it.
  ///   - force: the id of the force.
  package init(in output: String, study: String, force: String) {
    let name = URL(fileURLWithPath: study).standardizedFileURL.lastPathComponent
    let output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    path = "\(output)/\(name)/\(force)"
  }

  /// Whether the folder is one of the study at `path` or of its report: what is sent to a force is part
  /// of neither.
  package func isInside(studyAt study: String) -> Bool {
    let own = ReplyPackFolder.real(path)
    return [study, StudyLocator.reportPath(for: study, output: nil)].contains { folder in
      let other = ReplyPackFolder.real(folder)
      return own == other || own.hasPrefix(other + "/")
    }
  }

  /// Whether the file at `form` in the folder has been written into.
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
