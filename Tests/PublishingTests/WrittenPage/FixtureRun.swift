import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport

/// What comes of a study made for a test: what is said about it, and what is counted.
struct FixtureRun: Sendable {
  let diagnostics: [Diagnostic]
  /// Each diagnostic as a terminal prints it, the study's folder left out.
  let said: [String]
  /// The counts as `observations.csv` has them, or `nil` where the study stopped and no return
  /// was read.
  let counts: [Observation]?
  /// Where titles and notes of the returns stand.
  let notes: [SourceLocation]

  init(of files: StudyFiles) async throws {
    let templates = files.contents.filter { $0.key.hasPrefix("template.") }
      .sorted { $0.key < $1.key }
      .map { Template(String(decoding: $0.value, as: UTF8.self), file: $0.key) }
    self = try await files.onDisk { path in try await FixtureRun(at: path, filling: templates) }
  }

  /// - Parameter templates: what the figures of the study are filled into.
  private init(at path: String, filling templates: [Template]) async throws {
    let reference = Repository.reference
    do {
      let result = try await StudyRun.study(
        at: path, referencePath: reference, printing: Edition.printing
      ).result
      diagnostics =
        result.diagnostics
        + templates.flatMap { FilledTemplate($0, of: result).diagnostics }
      counts = result.returns.flatMap(FixtureRun.counts)
      notes = result.notes.map(\.location)
    } catch {
      guard case .unusable(let diagnostics) = error else { throw error }
      self.diagnostics = diagnostics
      counts = nil
      notes = []
    }
    said = FixtureRun.printed(diagnostics, ofStudyAt: path)
  }

  private static func printed(_ diagnostics: [Diagnostic], ofStudyAt path: String) -> [String] {
    var lines = SourceLines(studyPath: path)
    let folder = "THE-STUDY"
    return diagnostics.map { diagnostic in
      DiagnosticText.text(
        diagnostic, format: .text, folder: folder, line: lines.line(at: diagnostic.location)
      ).replacingOccurrences(of: "\(folder)/", with: "")
    }
  }

  /// The offences where they are given apart, then the outcomes: the rows of `observations.csv`.
  private static func counts(_ counts: ForceCounts) -> [Observation] {
    (counts.isTotalGiven || counts.outcomes.isEmpty ? counts.recorded : []) + counts.outcomes
  }
}

extension Observation {
  /// The count as a line of a fixture's `expected.csv`.
  var expectedLine: String {
    let months =
      switch placement {
      case .stated: period.id
      case .withinPeriod: "within \(period.id)"
      case .outsideWindow: "outside"
      }
    let bounds =
      count.exact.map { "\($0)" } ?? count.high.map { "\(count.low)-\($0)" } ?? "\(count.low)+"
    let what = outcome?.id ?? (category.isEmpty ? "offences" : "offences (\(category))")
    return "\(force),\(months),\(what),\(bounds)"
  }
}
