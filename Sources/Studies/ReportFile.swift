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
}
