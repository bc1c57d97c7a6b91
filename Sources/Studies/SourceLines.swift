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
    if let file = largeFile(location.file) { return line(location.line, of: file) }
    let lines = files[location.file] ?? read(location.file)
    files[location.file] = lines
    return 1...max(1, lines.count) ~= location.line && !lines.isEmpty
      ? lines[location.line - 1] : nil
  }

  private func largeFile(_ file: String) -> LargeFile? {
    do {
      return try StudyFolder(path: path).largeFile(file)
    } catch {
      // What lies outside has its own rules; it is read as a whole or not at all.
      return nil
    }
  }

  /// A line of a file that is not held, as long as 64 KiB at the most; `nil` where it is not UTF-8.
  private func line(_ number: Int, of file: LargeFile) -> String? {
    guard number > 0, let reader = file.reader(from: 0) else { return nil }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    var left = number - 1
    var line: [UInt8] = []
    while true {
      let count = reader.read(&piece, 0..<piece.count)
      if count == 0 { break }
      var place = 0
      while left > 0, let end = piece[place..<count].firstIndex(of: UInt8(ascii: "\n")) {
        left -= 1
        place = end + 1
      }
      if left > 0 { continue }
      let end = piece[place..<count].firstIndex(of: UInt8(ascii: "\n"))
      line += piece[place..<(end ?? count)]
      if end != nil || line.count > 1 << 16 { break }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = number == 1 && line.starts(with: mark) ? line.dropFirst(3) : line[...]
    return left > 0 || line.count > 1 << 16 ? nil : String(validating: text, as: UTF8.self)
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
