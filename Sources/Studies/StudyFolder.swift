import DelimitedText
import Foundation

/// A study's folder on disk. Everything that is read goes through here, and is remembered for the
/// manifest; nothing outside the folder is read.
struct StudyFolder: Sendable {
  /// The most bytes a file that the study's author keeps may have: `study.yml`, the tables and
  /// `narrative.md`. The longest of the studies that ship has a hundredth of it.
  static let ownFileBytes = 1 << 20

  /// The folder as the user named it, for messages.
  let path: String
  private let root: URL
  /// The root as the system names it, every link on the way followed; `nil` where it does not say.
  private let realRoot: String?

  /// - Throws: `notAStudy` where there is no `study.yml` in the folder at `path`.
  init(path: String) throws(StudiesError) {
    self.path = path
    root = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    realRoot = StudyFolder.realPath(path)
    guard FileManager.default.fileExists(atPath: root.appendingPathComponent("study.yml").path)
    else { throw .notAStudy(path: path) }
  }

  /// The folder's own name, which is the study's id.
  var name: String { root.lastPathComponent }

  /// The bytes of the file at `relative`, a path inside the folder with forward slashes.
  ///
  /// - Throws: `leavesStudy` where the path, or the link that stands there, leads out of the
  ///   folder; `overLimit` where the file has more than `limit` bytes.
  func bytes(
    _ relative: String, atMost limit: Int = ReadingLimits.standard.fileBytes
  ) throws(StudiesError) -> [UInt8] {
    let place = try resolved(relative)
    return try readFile(at: place, named: "\(path)/\(relative)", atMost: limit)
  }

  /// The file at `relative` where it is large, to be read in pieces; `nil` where it is not.
  ///
  /// - Throws: `leavesStudy` where the path, or the link that stands there, leads out of the folder.
  func largeFile(
    _ relative: String, from least: Int = LargeFile.leastBytes
  ) throws(StudiesError) -> LargeFile? {
    LargeFile(at: try resolved(relative), least: least)
  }

  /// The SHA-256 digest of the file at `relative`, which is read in pieces; `nil` where there is no
  /// file, empty where the system does not give its bytes.
  ///
  /// - Throws: `leavesStudy` where the path, or the link that stands there, leads out of the folder.
  func digest(_ relative: String) throws(StudiesError) -> String? {
    try largeFile(relative, from: 0).map { sha256(of: $0) }
  }

  /// The bytes of a file that the study's author keeps; `nil` where it may be missing and is.
  func ownBytes(_ relative: String, isOptional: Bool) throws(StudiesError) -> [UInt8]? {
    let url = root.appendingPathComponent(relative)
    if isOptional, !FileManager.default.fileExists(atPath: url.path) { return nil }
    return try bytes(relative, atMost: StudyFolder.ownFileBytes)
  }

  /// The names of the files in `returns/`, in the order of their bytes; hidden ones left out.
  func returnNames() throws(StudiesError) -> [String] {
    let folder = root.appendingPathComponent("returns")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    let place = try resolved("returns")
    do {
      return try FileManager.default.contentsOfDirectory(atPath: place)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw .cannotRead(path: "\(path)/returns", reason: error.localizedDescription)
    }
  }

  /// Whether `text` is a name and not a path: what may stand for a file of `returns/`.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text != "." && text != ".." && !text.utf8.contains(UInt8(ascii: "/"))
      && !text.utf8.contains(0)
  }

  /// Where `relative` leads once every link on the way is followed.
  private func resolved(_ relative: String) throws(StudiesError) -> String {
    var (root, place) = (root.path, "")
    if let realRoot, let realPlace = StudyFolder.realPath("\(realRoot)/\(relative)") {
      (root, place) = (realRoot, realPlace)
    } else {
      // It is not there; where it would be is known all the same.
      place =
        self.root.appendingPathComponent(relative).standardizedFileURL.resolvingSymlinksInPath()
        .path
    }
    guard !relative.hasPrefix("/"), place.hasPrefix(root + "/") else {
      throw .leavesStudy(path: "\(path)/\(relative)")
    }
    return place
  }

  /// What the system calls a file that is there.
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }
}
