import Foundation

/// Small studies on disk, each written as what differs from one base: see
/// `Tests/StudiesTests/Fixtures/README.md`.
package enum FixtureStudies {
  private static let root = "\(Repository.root)/Tests/StudiesTests/Fixtures"

  /// The folder of the pairs, one below it for each code, as a path from the repository's root.
  package static let codesPath = "Tests/StudiesTests/Fixtures/Codes"

  /// The folder of what is read without a diagnostic, as a path from the repository's root.
  package static let readingsPath = "Tests/StudiesTests/Fixtures/Readings"

  /// The codes that have a folder, in the order of their names; the base left out.
  package static var codes: [String] { names(in: "Codes").filter { $0 != "base" } }

  /// The readings that have a folder, in the order of their names.
  package static var readings: [String] { names(in: "Readings") }

  /// The study that everything is laid over: it raises nothing.
  package static func base() throws -> StudyFiles {
    StudyFiles(bytes: try files(below: "\(root)/Codes/base"))
  }

  /// The base with the files of the overlay at `folder`, a path inside the fixtures; those whose
  /// names are in `leavingOut` are no part of the study.
  package static func study(
    _ folder: String, leavingOut: Set<String> = []
  ) throws -> StudyFiles {
    let removal = ".absent"
    return try files(below: "\(root)/\(folder)").sorted { $0.key < $1.key }
      .filter { !leavingOut.contains($0.key) }
      .reduce(try base()) { study, file in
        file.key.hasSuffix(removal)
          ? study.without(String(file.key.dropLast(removal.count)))
          : study.with(file.key, bytes: file.value)
      }
  }

  /// The lines of the file at `path` inside the fixtures that are not blank; none where there is
  /// no such file.
  package static func lines(of path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: "\(root)/\(path)") else { return [] }
    return try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  /// What stands in the folder at `path` inside the fixtures; hidden files left out.
  package static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)")) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func files(below folder: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let place = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder),
        !isFolder.boolValue, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      contents[path] = Array(try Data(contentsOf: URL(fileURLWithPath: place)))
    }
    return contents
  }
}
