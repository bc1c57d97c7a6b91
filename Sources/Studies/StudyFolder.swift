import Foundation

/// A study's folder on disk. Everything that is read goes through here, and is remembered for the
/// manifest; nothing outside the folder is read.
struct StudyFolder: Sendable {
  /// The folder as the user named it, for messages.
  let path: String
  private let root: URL

  /// - Throws: `notAStudy` where there is no `study.yml` in the folder at `path`.
  init(path: String) throws(StudiesError) {
    self.path = path
    root = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: root.appendingPathComponent("study.yml").path)
    else { throw .notAStudy(path: path) }
  }

  /// The folder's own name, which is the study's id.
  var name: String { root.lastPathComponent }

  /// The bytes of the file at `relative`, a path inside the folder with forward slashes.
  func bytes(_ relative: String) throws(StudiesError) -> [UInt8] {
    let url = root.appendingPathComponent(relative)
    let resolved = url.standardizedFileURL.resolvingSymlinksInPath().path
    guard !relative.hasPrefix("/"), resolved.hasPrefix(root.path + "/") else {
      throw .leavesStudy(path: "\(path)/\(relative)")
    }
    return try readFile(at: url.path, named: "\(path)/\(relative)")
  }

  /// The bytes of the file at `relative`, or `nil` where there is none.
  func optionalBytes(_ relative: String) throws(StudiesError) -> [UInt8]? {
    let url = root.appendingPathComponent(relative)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    return try bytes(relative)
  }

  /// The names of the files in `returns/`, in the order of their bytes; hidden ones left out.
  func returnNames() throws(StudiesError) -> [String] {
    let folder = root.appendingPathComponent("returns")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw .cannotRead(path: "\(path)/returns", reason: error.localizedDescription)
    }
  }
}

/// The bytes of the file at `path`, called `name` in messages.
func readFile(at path: String, named name: String) throws(StudiesError) -> [UInt8] {
  do {
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  } catch {
    throw .cannotRead(path: name, reason: systemReason(error))
  }
}

/// Why the system refused, in its own words and without the path.
func systemReason(_ error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
  return (underlying ?? error as NSError).domain == NSPOSIXErrorDomain
    ? String(cString: strerror(Int32((underlying ?? error as NSError).code)))
    : error.localizedDescription
}
