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
  let file = folder.appendingPathComponent(name)
  let bytes = Data(text.utf8)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try bytes.write(to: file)
      return "Golden/\(name) is recorded; read what changed, then run without RECORD_GOLDEN"
    } catch {
      return "Golden/\(name) could not be recorded: \(error)"
    }
  }
  guard let golden = FileManager.default.contents(atPath: file.path) else {
    return "Golden/\(name) is missing; RECORD_GOLDEN=1 writes it"
  }
  guard golden != bytes else { return nil }
  let before = String(decoding: golden, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let after = text.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(before, after).prefix { $0 == $1 }.count
  return """
    Golden/\(name) differs from line \(line + 1); RECORD_GOLDEN=1 writes it anew
      was: \(line < before.count ? String(before[line]) : "(the end)")
      is:  \(line < after.count ? String(after[line]) : "(the end)")
    """
}
