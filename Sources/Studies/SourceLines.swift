import DelimitedText
package import PoliceOutcomes

/// The lines of a study's files, for showing beside a diagnostic or a trace.
package struct SourceLines {
  private let path: String
  private var files: [String: [String]] = [:]

  /// Lines of the study in the folder at `path`.
  package init(studyPath path: String) {
    self.path = path
  }

  /// The line of `location`, or `nil` where it cannot be had.
  package mutating func line(at location: SourceLocation) -> String? {
    let lines = files[location.file] ?? read(location.file)
    files[location.file] = lines
    return 1...max(1, lines.count) ~= location.line && !lines.isEmpty
      ? lines[location.line - 1] : nil
  }

  private func read(_ file: String) -> [String] {
    do {
      let text = try String(decoding: DecodedText(bytes(of: file)).bytes, as: UTF8.self)
      // A character for a line separator or a form feed breaks no physical line.
      return text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
        .map(String.init)
    } catch {
      // What cannot be read has no line to show; the diagnostic says so itself.
      return []
    }
  }

  /// A file of the study by the rules of its folder; reference data, and a file that is in no
  /// study, from where they are.
  private func bytes(of file: String) throws(StudiesError) -> [UInt8] {
    let folder: StudyFolder
    do {
      folder = try StudyFolder(path: path)
    } catch {
      return try readFile(at: "\(path)/\(file)", named: file)
    }
    return file.hasPrefix("../reference/")
      ? try readFile(at: "\(path)/\(file)", named: file) : try folder.bytes(file)
  }
}
