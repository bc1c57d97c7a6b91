import Foundation

/// The folders that belong to a study: what is written beside them is part of neither.
package enum OwnPlaces {
  /// Whether `path` leads into the folder of the study at `study` or into that of its report.
  package static func contain(_ path: String, ofStudyAt study: String) -> Bool {
    let own = real(path)
    return [study, StudyLocator.reportPath(for: study, output: nil)].contains { folder in
      let other = real(folder)
      return own == other || own.hasPrefix(other + "/")
    }
  }

  /// Whether both paths lead to the same place.
  static func areSame(_ path: String, _ other: String) -> Bool { real(path) == real(other) }

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
