/// A small study that is read without a diagnostic, and the counts that come of it, written by
/// hand.
package struct FixtureReading: Sendable {
  /// The name of its folder: what it is about, then what it shows, `cells-thousands-marks`.
  package let name: String
  package let files: StudyFiles
  /// A heading for it, such as "Carriage returns only".
  package let title: String
  /// What is shown, in a sentence or two, with the source where such a return was seen.
  package let about: String
  /// The counts that come of it, as `force,months,outcome,count`, in any order.
  package let expected: [String]

  /// The reading in the folder called `name`.
  package init(_ name: String) throws {
    self.name = name
    files = try FixtureStudies.study("Readings/\(name)", leavingOut: ["about", "expected.csv"])
    let words = try FixtureStudies.lines(of: "Readings/\(name)/about")
    title = words.first ?? ""
    about = words.dropFirst().joined(separator: " ")
    let rows = try FixtureStudies.lines(of: "Readings/\(name)/expected.csv")
    precondition(
      rows.first == "force,months,outcome,count", "\(name)/expected.csv has other columns")
    expected = Array(rows.dropFirst())
  }
}
