import Foundation

/// What differs between `text` and the golden file `name` in the folder `Golden` beside the test;
/// `nil` where every byte is the same.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written instead, and that too is a
/// difference, so that a run that records never passes.
package func goldenDifference(
  _ text: String, from name: String, testFile: String = #filePath
) -> String? {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  return recordedDifference(
    text, from: folder.appendingPathComponent(name), called: "Golden/\(name)")
}

/// What differs between `text` and the page `name` of `docs/`, which is recorded as golden files
/// are; `nil` where every byte is the same.
package func documentationDifference(_ text: String, from name: String) -> String? {
  let file = URL(fileURLWithPath: "\(Repository.root)/docs/\(name)")
  return recordedDifference(text, from: file, called: "docs/\(name)")
}

private func recordedDifference(_ text: String, from file: URL, called name: String) -> String? {
  let bytes = Data(text.utf8)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
      return "\(name) is recorded; read what changed, then run without RECORD_GOLDEN"
    } catch {
      return "\(name) could not be recorded: \(error)"
    }
  }
  guard let golden = FileManager.default.contents(atPath: file.path) else {
    return "\(name) is missing; RECORD_GOLDEN=1 writes it"
  }
  guard golden != bytes else { return nil }
  let before = String(decoding: golden, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let after = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(before, after).prefix { $0 == $1 }.count
  return """
    \(name) differs from line \(line + 1); RECORD_GOLDEN=1 writes it anew
      was: \(line < before.count ? String(before[line]) : "(the end)")
      is:  \(line < after.count ? String(after[line]) : "(the end)")
    """
}
