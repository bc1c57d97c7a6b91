import TestSupport
import Testing

/// A study folder with one fault, and all that is said about it.
struct StudyFault: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let files: StudyFiles
  let expected: [String]
}
