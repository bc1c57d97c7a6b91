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
  /// it is given a second name in the new folder. Where all are there and nothing else is, the folder
  /// is left as it is.
  package func write(_ files: [ReportFile]) async throws(StudiesError) {
    let target = URL(fileURLWithPath: path).standardizedFileURL
    let present = target.path
    async let isAll = ReportFolder.holdsOnly(files, at: present)
    let isPresent = await sideBySide(
      files.map { file in { FileWriting.isFile("\(present)/\(file.path)", of: file.bytes) } })
    if await isAll, isPresent.allSatisfy(\.self) { return }
    let manager = FileManager.default
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
      let newPath = new.path
      let refusals = await sideBySide(
        zip(files, isPresent).map { file, isPresent in
          {
            ReportFolder.write(
              file, to: "\(newPath)/\(file.path)",
              besides: isPresent ? "\(present)/\(file.path)" : nil)
          }
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

  /// Whether nothing stands in the folder at `present` but `files` and the folders they are in.
  private static func holdsOnly(_ files: [ReportFile], at present: String) -> Bool {
    var expected: Set<String> = []
    for file in files {
      var path = file.path
      while !path.isEmpty, expected.insert(path).inserted {
        path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      }
    }
    let found = FileManager.default.subpaths(atPath: present) ?? []
    return found.count == expected.count && found.allSatisfy(expected.contains)
  }

  /// Writes one file, or gives it a second name where its bytes stand at `present` already; gives back
  /// why it could not.
  private static func write(
    _ file: ReportFile, to path: String, besides present: String?
  ) -> (any Error)? {
    if let present, link(present, path) == 0 { return nil }
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
      guard let bytes = try bytes(of: file.path) else {
        differences.append("\(file.path) is missing")
        continue
      }
      if bytes != file.bytes { differences.append("\(file.path) differs") }
    }
    return differences + self.files(besides: files).map { "\($0) is not part of the report" }
  }

  /// The bytes of one of its files; `nil` where there is none of that path.
  package func bytes(of file: String) throws(StudiesError) -> [UInt8]? {
    let place = "\(path)/\(file)"
    guard FileManager.default.fileExists(atPath: place) else { return nil }
    return try readFile(at: place, named: place)
  }

  /// The paths of the files that stand in the folder besides `files`, in their order.
  package func files(besides files: [ReportFile]) -> [String] {
    let expected = Set(files.map(\.path))
    let present = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
    return present.filter { name in
      var isFolder: ObjCBool = false
      return !expected.contains(name)
        && FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }
}
