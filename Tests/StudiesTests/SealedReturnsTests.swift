import Foundation
import PoliceOutcomes
import TestSupport
import Testing

@testable import Studies

/// What a line of `SHA256SUMS` says, and what is no line.
@Suite struct SealedReturnsTests {
  /// The digest of the three letters "abc" (FIPS 180-4, appendix B.1 of its first edition).
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private static func read(_ text: String) -> (seals: SealedReturns, log: [Diagnostic]) {
    var log: [Diagnostic] = []
    let seals = SealedReturns(Array(text.utf8), log: &log)
    return (seals, log)
  }

  @Test(arguments: [
    ("\(abc)  returns/kent.csv\n", "kent.csv"),
    ("\(abc)  returns/kent.csv", "kent.csv"),
    ("\(abc) *returns/kent.csv\n", "kent.csv"),
    ("\(abc.uppercased())  returns/kent.csv\n", "kent.csv"),
    ("\(abc)  returns/West Mercia (2).csv\n", "West Mercia (2).csv"),
    // As sha256sum writes a name with a backslash and one with a line feed.
    ("\\\(abc)  returns/a\\\\b.csv\n", "a\\b.csv"),
    ("\\\(abc)  returns/a\\nb.csv\n", "a\nb.csv"),
    // Without the mark a backslash is one.
    ("\(abc)  returns/a\\nb.csv\n", "a\\nb.csv"),
  ])
  func aLineSealsAFile(text: String, name: String) {
    let (seals, log) = Self.read(text)
    #expect(log == [])
    #expect(seals.all.map(\.name) == [name])
    #expect(seals.all.map(\.digest) == [Self.abc])
  }

  @Test func anEmptyFileSealsNothing() {
    #expect(Self.read("").seals.all.isEmpty)
    #expect(Self.read("").log == [])
  }

  @Test(arguments: [
    ("\(abc.dropLast())  returns/kent.csv\n", 1, "a digest has 64 hexadecimal digits"),
    ("\(abc)0  returns/kent.csv\n", 1, "a digest has 64 hexadecimal digits"),
    ("z\(abc.dropFirst())  returns/kent.csv\n", 1, "a digest has 64 hexadecimal digits"),
    ("\\  returns/kent.csv\n", 2, "a digest has 64 hexadecimal digits"),
    ("\n", 1, "a digest has 64 hexadecimal digits"),
    ("# sealed in May\n", 1, "a digest has 64 hexadecimal digits"),
    ("\u{FEFF}\(abc)  returns/kent.csv\n", 1, "a digest has 64 hexadecimal digits"),
    ("\(abc) returns/kent.csv\n", 65, "two spaces stand between a digest and a path"),
    ("\(abc)\treturns/kent.csv\n", 65, "two spaces stand between a digest and a path"),
    ("\(abc)  kent.csv\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  ./returns/kent.csv\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  returns/\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  returns/..\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  returns/../study.yml\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  returns/a/b.csv\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  /returns/kent.csv\n", 67, "it is not the path of a file in returns/"),
    ("\(abc)  study.yml\n", 67, "it is not the path of a file in returns/"),
    ("\\\(abc)  returns/a\\tb.csv\n", 68, "a backslash stands before something else"),
    ("\\\(abc)  returns/a\\\n", 68, "a backslash stands before something else"),
    ("\(abc)  returns/kent.csv\r\n", 67, "the line ends in a carriage return"),
  ])
  func whatIsNoLineIsNamedWithItsColumn(text: String, column: Int, why: String) throws {
    let (seals, log) = Self.read("\(Self.abc)  returns/essex.csv\n" + text)
    #expect(seals.all.map(\.name) == ["essex.csv"])
    let said = try #require(log.first)
    #expect(log.count == 1)
    #expect(said.code == "seal-line")
    #expect(said.severity == .error)
    #expect(said.location == SourceLocation(file: "SHA256SUMS", line: 2, column: column))
    #expect(said.message.contains(why))
  }

  @Test func aSecondLineOfAFileIsNamed() {
    let line = "\(Self.abc)  returns/kent.csv\n"
    let log = Self.read(line + line).log
    #expect(
      log.map(\.line) == [
        "SHA256SUMS:2:67: error: 'returns/kent.csv' cannot stand here: line 1 seals the file already; the study is not read [seal-line]"
      ])
  }

  @Test func whatIsNoTextIsNotRead() {
    var log: [Diagnostic] = []
    #expect(SealedReturns([0xFF, 0xFE, 0x41, 0x00], log: &log).all.isEmpty)
    #expect(log.map(\.code) == ["unreadable-file"])
  }

  @Test(arguments: ["kent.csv", "a\\b.csv", "a\nb.csv", "a\r\nb.csv", "\\n", "é.csv"])
  func aNewLineIsReadAsItIsWritten(name: String) {
    let seal = Seal(name: name, digest: Self.abc)
    let (seals, log) = Self.read(seal.text + "\n")
    #expect(log == [])
    #expect(seals.all.map(\.name) == [name])
  }

  /// A digest is a long text of digits and letters, and none of it is a telephone number.
  @Test func noPartOfADigestIsMasked() {
    var search = PersonalDataSearch()
    for number in 0..<20_000 {
      let digest = sha256(Array("\(number)".utf8))
      let said = Diagnostic.returnChanged(
        "returns/kent.csv", sealed: digest, found: Self.abc, at: SourceLocation(file: "SHA256SUMS"))
      let masked = PersonalPlaces().masked(said, search: &search)
      #expect(masked == said)
      if masked != said { break }
    }
  }
}
