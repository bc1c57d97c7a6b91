/// A file of a report: its path inside the report's folder, and its contents.
package struct ReportFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The SHA-256 digest of the bytes, in hexadecimal digits: taken where the file is made, beside
  /// others, and not of all files at the end.
  package let digest: String

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    digest = sha256(bytes)
  }

  /// A file of lines, a line feed behind each but the last. Room for all of them is asked for once.
  package init(path: String, lines: [String]) {
    let count = lines.reduce(max(0, lines.count - 1)) { $0 + $1.utf8.count }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, place in
      for (index, line) in lines.enumerated() {
        if index > 0 {
          buffer[place] = UInt8(ascii: "\n")
          place += 1
        }
        var line = line
        place = line.withUTF8 { buffer[place...].update(fromContentsOf: $0) }
      }
    }
    self.init(path: path, bytes: bytes)
  }
}
