import Foundation

/// The file that a filled template is written to.
package struct FilledFile: Sendable {
  /// The file as it is named to the user.
  package let path: String

  package init(path: String) { self.path = path }

  /// Why the file is not one to write to; `nil` where it is.
  package func refusal(template: String, study: String) -> String? {
    if OwnPlaces.areSame(path, template) { return "is the template" }
    return OwnPlaces.contain(path, ofStudyAt: study)
      ? "belongs to the study or to its report" : nil
  }

  /// Writes the file as a whole, or leaves it as it was.
  package func write(_ text: String) throws(StudiesError) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: systemReason(error))
    }
  }
}
