import Foundation

/// Finds studies by name or by path, and where their reports go.
package enum StudyLocator {
  /// Where studies are kept, below the working folder.
  package static let datasets = "datasets"

  /// The path of the study called `name`: a folder of that path, else of that name in
  /// `datasets/`.
  package static func path(of name: String) -> String {
    let inDatasets = "\(datasets)/\(name)"
    return !exists("\(name)/study.yml") && exists("\(inDatasets)/study.yml")
      ? inDatasets : trimmed(name)
  }

  /// The paths of every study in `datasets/`, in the order of their names.
  package static func all() -> [String] {
    (FileManager.default.subpaths(atPath: datasets) ?? [])
      .filter { $0.hasSuffix("/study.yml") && $0.split(separator: "/").count == 2 }
      .map { String($0.dropLast("/study.yml".count)) }
      .filter { exists("\(datasets)/\($0)/study.yml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { "\(datasets)/\($0)" }
  }

  /// Where the report of the study at `path` goes: `reports/` beside the `datasets/` it is in,
  /// else `reports/` in the working folder.
  package static func reportPath(for path: String, output: String?) -> String {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    if let output { return "\(trimmed(output))/\(url.lastPathComponent)" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[parts.count - 2] == datasets else {
      return "reports/\(url.lastPathComponent)"
    }
    return (parts.dropLast(2) + ["reports", Substring(url.lastPathComponent)])
      .joined(separator: "/")
  }

  /// Whether `name` is that of a study.
  package static func isStudy(_ name: String) -> Bool { exists("\(path(of: name))/study.yml") }

  /// Whether `name` is that of a file, and of no folder and no study.
  package static func isFile(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return !isStudy(name)
      && FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && !isFolder.boolValue
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
