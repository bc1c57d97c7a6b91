import PoliceOutcomes

/// A line of `SHA256SUMS`: the digest of a file of `returns/` as it was received.
struct Seal: Hashable, Sendable {
  /// The file's name inside `returns/`.
  let name: String
  /// SHA-256 in 64 lower-case hexadecimal digits.
  let digest: String
  /// The line as it stands in the file, without its end.
  let text: String
  /// Where the line begins.
  let location: SourceLocation

  /// The file's path inside the study's folder.
  var path: String { "returns/\(name)" }

  /// How many digits a digest has.
  private static let digits = 64

  /// A new line for a file.
  init(name: String, digest: String) {
    let escaped = Seal.escaped("returns/\(name)")
    let mark = escaped == "returns/\(name)" ? "" : "\\"
    self.name = name
    self.digest = digest
    text = "\(mark)\(digest)  \(escaped)"
    location = SourceLocation(file: SealedReturns.path)
  }

  /// The line of these bytes, which are UTF-8.
  ///
  /// - Throws: what of it is not so.
  init(_ line: [UInt8], line number: Int) throws(SealProblem) {
    // A backslash before the digest says that the name has some of its characters escaped.
    let isEscaped = line.first == UInt8(ascii: "\\")
    let start = isEscaped ? 1 : 0
    let rest = line.dropFirst(start)
    let digest = rest.prefix { Seal.isHexadecimal($0) }
    guard digest.count == Seal.digits else {
      let word = rest.prefix { $0 != UInt8(ascii: " ") }
      throw SealProblem(
        written: Seal.words(word), why: "a digest has 64 hexadecimal digits", column: start + 1)
    }
    let mark = rest.dropFirst(Seal.digits).prefix(2)
    guard mark.elementsEqual("  ".utf8) || mark.elementsEqual(" *".utf8) else {
      throw SealProblem(
        written: Seal.words(rest.dropFirst(Seal.digits)),
        why: "two spaces stand between a digest and a path", column: start + Seal.digits + 1)
    }
    let written = String(decoding: rest.dropFirst(Seal.digits + 2), as: UTF8.self)
    func refused(_ why: String) -> SealProblem {
      SealProblem(
        written: Seal.words(Array(written.utf8)[...]), why: why, column: start + Seal.digits + 3)
    }
    if written.utf8.last == UInt8(ascii: "\r") {
      throw refused("the line ends in a carriage return and a line feed, which is no end of a line")
    }
    guard let path = isEscaped ? Seal.restored(written) : written else {
      throw refused("a backslash stands before something else than n, r or a backslash")
    }
    let name = path.hasPrefix("returns/") ? String(path.dropFirst("returns/".count)) : ""
    guard StudyFolder.isName(name) else {
      throw refused("it is not the path of a file in returns/")
    }
    self.name = name
    self.digest = String(decoding: digest, as: UTF8.self).lowercased()
    text = String(decoding: line, as: UTF8.self)
    location = SourceLocation(file: SealedReturns.path, line: number, column: 1)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// The most bytes of a line that are quoted.
  private static let quoted = 100

  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(quoted), as: UTF8.self) + (bytes.count > quoted ? "…" : "")
  }

  // MARK: Names with characters that a line cannot hold

  private static let escapes: [(byte: UInt8, letter: UInt8)] = [
    (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: "\n"), UInt8(ascii: "n")),
    (UInt8(ascii: "\r"), UInt8(ascii: "r")),
  ]

  private static func escaped(_ path: String) -> String {
    let bytes = path.utf8.flatMap { byte in
      escapes.first { $0.byte == byte }.map { [UInt8(ascii: "\\"), $0.letter] } ?? [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path that `escaped` made the text of; `nil` where it makes no such text.
  private static func restored(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in text.utf8 {
      if isEscape {
        guard let known = escapes.first(where: { $0.letter == byte }) else { return nil }
        bytes.append(known.byte)
        isEscape = false
      } else if byte == UInt8(ascii: "\\") {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return isEscape ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a line of `SHA256SUMS` is no seal.
struct SealProblem: Error {
  /// The part of the line at fault.
  let written: String
  /// What is not so, as a clause.
  let why: String
  /// The character at which the part begins, from 1.
  let column: Int
}
