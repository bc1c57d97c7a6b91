import PoliceOutcomes
import Studies
import TestSupport

extension StudyFiles {
  /// The study the files make.
  func read() async throws -> Study {
    try await onDisk { path in
      try await StudyRun.study(at: path, referencePath: Repository.reference)
    }
  }

  /// Everything that is said about the files, whether a study comes of them or not.
  func diagnostics() async throws -> [String] {
    try await onDisk { await said(aboutStudyAt: $0) }
  }
}

/// Everything that is said about the study at `path`, whether a study comes of it or not.
func said(aboutStudyAt path: String) async -> [String] {
  do {
    return try await StudyRun.study(at: path, referencePath: Repository.reference)
      .result.diagnostics.map(\.whole)
  } catch {
    guard case .unusable(let diagnostics) = error else { return [error.message] }
    return diagnostics.map(\.whole)
  }
}

extension Diagnostic {
  /// The line that stands alone and, below it, the remedy.
  var whole: String { "\(line)\n  \(remedy)" }
}

extension Study {
  var diagnosticLines: [String] { result.diagnostics.map(\.line) }

  /// What the force returned, one line a count: offences where they are given apart, then
  /// outcomes, each in the order of its file.
  func counts(of force: String) -> [String] {
    guard let counts = result.returns.first(where: { $0.force.id == force }) else { return [] }
    let offences = counts.recorded.filter { $0.outcome == nil }
    return (offences + counts.outcomes).map(\.words)
  }

  /// How many lines of the file in `returns/` are of the class.
  func lines(of file: String, as lineClass: LineClass) -> Int? {
    result.lines.first { $0.file == "returns/\(file)" }?.count(of: lineClass)
  }

  /// How many lines of the file in `returns/` are accounted for.
  func lineCount(of file: String) -> Int? {
    result.lines.first { $0.file == "returns/\(file)" }?.classes.count
  }

  /// The offences recorded by the force in all months, as a figure.
  func offences(of force: String) -> OffenceCount? { offences("offences-recorded.\(force)") }

  /// The count of offences called `id`.
  func offences(_ id: String) -> OffenceCount? {
    if case .offences(let count)? = result.figures[id]?.value { count } else { nil }
  }

  /// The share called `id`.
  func share(_ id: String) -> Share? {
    if case .share(let share)? = result.figures[id]?.value { share } else { nil }
  }
}

extension Observation {
  /// "2021 1: 14", "2021 offences (Dover): 3", with how the months are known where not stated.
  var words: String {
    let what = outcome?.id ?? (category.isEmpty ? "offences" : "offences (\(category))")
    let known =
      switch placement {
      case .stated: ""
      case .withinPeriod: " within"
      case .outsideWindow: " outside"
      }
    return "\(period.id)\(known) \(what): \(count.words)"
  }
}
