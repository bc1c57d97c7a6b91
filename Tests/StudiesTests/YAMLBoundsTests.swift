import Foundation
import Studies
import TestSupport
import Testing

/// What `study.yml` may not have, whatever it says.
@Suite struct YAMLBoundsTests {
  /// The problem with the base study whose title is replaced by `yaml`, without the words that
  /// every broken file has.
  private func problem(_ yaml: String) async throws -> String {
    let files = StudyFiles.base.replacing(
      "title: Two forces, 2021 to 2022\n", with: yaml, in: "study.yml")
    let said = try await files.diagnostics()
    #expect(said.count == 1)
    return String((said.first ?? "").split(separator: "\n").first ?? "")
      .replacingOccurrences(of: " [broken-yaml]", with: "")
      .replacingOccurrences(of: "error: the file cannot be read as YAML: ", with: "")
  }

  private static let tooDeep = "it nests more than 32 levels deep"

  @Test func listsInBracketsNestSoFarAndNoFurther() async throws {
    let deep = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    #expect(try await problem("title: \(deep)\n") == "study.yml:1:40: \(YAMLBoundsTests.tooDeep)")
  }

  /// Without a look at the text first, each of these ends the program for want of stack.
  @Test(arguments: ["[", "{a: ", "- ", "? ", "{? ", "[\n"])
  func whatWouldExhaustTheStackIsRefusedBeforeItIsParsed(level: String) async throws {
    let yaml = "title:\n  \(String(repeating: level, count: 900))\n"
    #expect(try await problem(yaml).hasSuffix(YAMLBoundsTests.tooDeep))
  }

  @Test func levelsInLinesOfTheirOwnAreCountedToo() async throws {
    let lines = (0..<90).map { "\(String(repeating: " ", count: $0))k:\n" }.joined()
    #expect(
      try await problem("title:\n\(lines)").hasSuffix(YAMLBoundsTests.tooDeep))
    let few = (0..<40).map { "\(String(repeating: " ", count: $0 + 1))k:\n" }.joined()
    #expect(try await problem("title:\n\(few)").hasSuffix(YAMLBoundsTests.tooDeep))
  }

  @Test func bracketsInTextNestNothing() async throws {
    let brackets = String(repeating: "[", count: 50)
    let files = StudyFiles.base.replacing(
      "title: Two forces, 2021 to 2022", with: "title: \"\(brackets)\" # \(brackets)\n",
      in: "study.yml")
    #expect(try await files.diagnostics() == [])
  }

  @Test func keysAndValuesAreCounted() async throws {
    let list = String(repeating: "x,", count: 20_000)
    #expect(
      try await problem("title: [\(list)]\n")
        == "study.yml:1:1: it has more than 20000 keys and values")
  }

  /// Aliases repeat what an anchor holds: ten lines of them hold more than any memory.
  @Test(arguments: [
    ("title: &a x\n", "1:8"), ("title: !!str &a x\n", "1:14"), ("title:\t&a x\n", "1:8"),
    ("title: &_a x\n", "1:8"), ("title: &-a x\n", "1:8"), ("title:\n  &a x\n", "2:3"),
    ("title: [!<tag:yaml.org,2002:str> &a x]\n", "1:34"), ("? &a x\n: y\n", "1:3"),
    ("title: {\"a\":&a x}\n", "1:13"), ("title: [x,&a x]\n", "1:11"),
  ])
  func anAnchorIsRefusedHoweverItIsSetOff(yaml: String, place: String) async throws {
    let words = "an anchor (&) stands here, and a study is written without them"
    #expect(try await problem(yaml) == "study.yml:\(place): \(words)")
  }

  @Test(arguments: ["Fish & chips", "R&D", "this &that", "\"&a\""])
  func anAmpersandInTextIsText(title: String) async throws {
    let files = StudyFiles.base.replacing(
      "title: Two forces, 2021 to 2022", with: "title: \(title)", in: "study.yml")
    #expect(try await files.diagnostics() == [])
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func aLineBreakThatNoEditorShowsIsRefused(mark: String) async throws {
    #expect(
      try await problem("title: a\(mark)b\n")
        == "study.yml:1:9: a character for a line break (U+0085, U+2028 or U+2029) stands here, and editors do not show the lines that it parts"
    )
  }

  @Test func aControlCharacterIsSaidAtItsPlace() async throws {
    #expect(
      try await problem("title: a\nquestion: \u{1}\n")
        == "study.yml:2:11: control characters are not allowed")
  }

  @Test func whatIsMissingAtTheEndIsSaidOnTheLastLine() async throws {
    let said = try await StudyFiles.base.with("study.yml", "title: x\nquestion").diagnostics()
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("study.yml:2:9: error: ") == true)
  }
}
