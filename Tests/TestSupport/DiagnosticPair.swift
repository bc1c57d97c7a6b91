/// Two small studies that show one diagnostic: one that raises it, and one that differs from it
/// as little as can be and raises nothing.
package struct DiagnosticPair: Sendable {
  package let code: String
  package let failing: StudyFiles
  package let passing: StudyFiles
  /// The other codes that the failing one cannot but raise.
  package let also: Set<String>
  /// What the pair shows, in a sentence; empty where the code says it.
  package let about: String

  /// The pair in the folder of `code`.
  package init(of code: String) throws {
    self.code = code
    failing = try FixtureStudies.study("Codes/\(code)/failing")
    passing = try FixtureStudies.study("Codes/\(code)/passing")
    also = Set(try FixtureStudies.lines(of: "Codes/\(code)/also"))
    about = try FixtureStudies.lines(of: "Codes/\(code)/about").joined(separator: " ")
  }

  /// The files in which the two differ, in the order of their paths.
  package var differences: [String] {
    Set(failing.contents.keys).union(passing.contents.keys)
      .filter { failing.contents[$0] != passing.contents[$0] }.sorted()
  }
}
