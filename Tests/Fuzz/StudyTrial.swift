import Foundation
import PoliceOutcomes
import Studies
import TestSupport

/// What must hold of any study's folder.
struct StudyTrial {
  /// A folder for the study, its own for each worker.
  let folder: String

  func run(_ files: StudyFiles) async throws {
    let path = "\(folder)/study"
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    try files.write(to: path)
    let lines = files.contents.mapValues { bytes in shownLines(Self.text(bytes)) }
    let first = await diagnostics(of: path)
    for diagnostic in first.said { try diagnostic.check(lineCounts: lines) }
    let second = await diagnostics(of: path)
    try Failure.unless(first == second, "a second run differs")
    try Failure.unless(
      first.figures != nil || first.message != nil, "no figures, and nothing says why")
    try placesAreShown(first.said, path: path)
  }

  private struct Outcome: Equatable {
    var said: [Diagnostic] = []
    var figures: Figures?
    var message: String?
  }

  private func diagnostics(of path: String) async -> Outcome {
    do {
      let result = try await StudyRun.study(at: path, referencePath: Repository.reference).result
      return Outcome(said: result.diagnostics, figures: result.figures)
    } catch {
      guard case .unusable(let said) = error else { return Outcome(message: error.message) }
      return Outcome(said: said, message: error.message)
    }
  }

  /// Showing the line of a diagnostic must not fail either.
  private func placesAreShown(_ said: [Diagnostic], path: String) throws {
    var lines = SourceLines(studyPath: path)
    for diagnostic in said.prefix(20) { _ = lines.line(at: diagnostic.location) }
  }

  /// UTF-8, so that lines can be counted, of bytes in any encoding.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    decodedBytes(bytes) ?? bytes
  }
}
