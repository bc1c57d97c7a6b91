import PoliceOutcomes

/// What `SHA256SUMS` says the files of `returns/` are: a line a file, with the SHA-256 digest of its
/// bytes as they were received.
///
/// - Source: the format of `sha256sum` of the GNU core utilities, which reads the file as well.
struct SealedReturns: Sendable {
  /// The path of the file in the study's folder.
  static let path = "SHA256SUMS"

  /// In the order of their lines, each file once.
  let all: [Seal]

  /// Reads `bytes`; each line that is no seal goes to `log`.
  init(_ bytes: [UInt8], log: inout [Diagnostic]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      log.append(
        .unreadableTable(
          "the file is not UTF-8; the study is not read",
          remedy: "Take it from the repository again, or save it as UTF-8.",
          at: SourceLocation(file: SealedReturns.path)))
      all = []
      return
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What stands behind the last line feed is no line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    var seals: [Seal] = []
    var firstLines: [String: Int] = [:]
    for (place, bytes) in lines.enumerated() {
      let line = place + 1
      do throws(SealProblem) {
        let seal = try Seal(Array(bytes), line: line)
        if let first = firstLines[seal.name] {
          throw SealProblem(
            written: seal.path, why: "line \(first) seals the file already", column: 67)
        }
        firstLines[seal.name] = line
        seals.append(seal)
      } catch {
        log.append(
          .sealLine(
            error.written, why: error.why,
            at: SourceLocation(file: SealedReturns.path, line: line, column: error.column)))
      }
    }
    all = seals
  }

  /// The seal of a file of `returns/`, by its name there; `nil` where it has none.
  func seal(of name: String) -> Seal? { all.first { $0.name == name } }
}
