import Foundation
import PoliceOutcomes

/// A report's folder on disk. Files appear there all together or not at all.
package struct ReportFolder: Sendable {
  /// The folder as the user named it.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Writes `files` and nothing else into the folder: into a new folder beside it first, which
  /// then takes its place. A file that is there already with the same bytes is not written again:
  /// it is given a second name in the new folder.
  package func write(_ files: [ReportFile]) async throws(StudiesError) {
    let manager = FileManager.default
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let parent = target.deletingLastPathComponent()
    let process = ProcessInfo.processInfo.processIdentifier
    let new = parent.appendingPathComponent(".\(target.lastPathComponent).new-\(process)")
    let old = parent.appendingPathComponent(".\(target.lastPathComponent).old-\(process)")
    do {
      try manager.createDirectory(at: parent, withIntermediateDirectories: true)
      for folder in Set(files.map { ($0.path as NSString).deletingLastPathComponent }) {
        try manager.createDirectory(
          at: new.appendingPathComponent(folder), withIntermediateDirectories: true)
      }
      let (newPath, present) = (new.path, target.path)
      let refusals = await sideBySide(
        files.map { file in
          { ReportFolder.write(file, to: newPath, besides: present) }
        })
      if let refusal = refusals.compactMap({ $0 }).first { throw refusal }
      let isReplaced = manager.fileExists(atPath: target.path)
      if isReplaced { try manager.moveItem(at: target, to: old) }
      do {
        try manager.moveItem(at: new, to: target)
      } catch {
        if isReplaced { try manager.moveItem(at: old, to: target) }
        throw error
      }
      if isReplaced { try manager.removeItem(at: old) }
    } catch {
      // What is half written is of no use; the folder itself is as it was.
      if manager.fileExists(atPath: new.path) { _ = remove(new) }
      throw .cannotWrite(path: path, reason: systemReason(error))
    }
  }

  /// Writes one file; gives back why it could not.
  private static func write(
    _ file: ReportFile, to new: String, besides present: String
  ) -> (any Error)? {
    let (path, known) = ("\(new)/\(file.path)", "\(present)/\(file.path)")
    if FileWriting.isFile(known, of: file.bytes), link(known, path) == 0 { return nil }
    do {
      try FileWriting.create(path, file.bytes)
      return nil
    } catch {
      return error
    }
  }

  private func remove(_ url: URL) -> Bool {
    do {
      try FileManager.default.removeItem(at: url)
      return true
    } catch {
      return false
    }
  }

  /// How the folder differs from `files`: one line a file that is missing, changed or extra.
  package func differences(from files: [ReportFile]) throws(StudiesError) -> [String] {
    var differences: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      let place = "\(path)/\(file.path)"
      guard FileManager.default.fileExists(atPath: place) else {
        differences.append("\(file.path) is missing")
        continue
      }
      if try readFile(at: place, named: place) != file.bytes {
        differences.append("\(file.path) differs")
      }
    }
    let expected = Set(files.map(\.path))
    let present = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    for name in present where !expected.contains(name) {
      var isFolder: ObjCBool = false
      let place = "\(path)/\(name)"
      if FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue
      {
        differences.append("\(name) is not part of the report")
      }
    }
    return differences
  }
}
