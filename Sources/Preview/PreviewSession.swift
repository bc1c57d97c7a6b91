package import PoliceOutcomes
package import Publishing
import Studies

/// A study that is read again whenever one of its files is saved, and the report it makes.
///
/// What is shown is what `build` would write; a study of which no report may be written shows why,
/// and none of its pages.
package actor PreviewSession {
  /// What reading the study came to.
  package struct State: Sendable {
    /// How many times the study has been read.
    package var version = 0
    /// `nil` where no report may be written.
    package var draft: EditionDraft?
    /// Why there is no report.
    package var refusal: String?
    package var diagnostics: [Diagnostic] = []
    /// How long reading and composing took, in milliseconds.
    package var milliseconds = 0.0
  }

  private let path: String
  private let referencePath: String?
  private var known = KnownReturns()
  package private(set) var state = State()

  /// - Parameter path: the study's folder.
  package init(path: String, referencePath: String?) {
    self.path = path
    self.referencePath = referencePath
  }

  /// Reads what has changed and composes the report.
  @discardableResult package func rebuild() async -> State {
    let clock = ContinuousClock()
    let start = clock.now
    var next = State(version: state.version + 1)
    do throws(StudiesError) {
      var known = known
      let study = try await StudyRun.study(
        at: path, referencePath: referencePath, known: &known, printing: Edition.printing)
      self.known = known
      next.diagnostics = study.result.diagnostics
      next.refusal = Edition.refusal(of: study)
      if next.refusal == nil { next.draft = await EditionDraft(of: study) }
    } catch {
      next.refusal = "\(error.message). \(error.remedy)"
      if case .unusable(let diagnostics) = error { next.diagnostics = diagnostics }
    }
    let time = clock.now - start
    next.milliseconds = Double(time.components.attoseconds) / 1e15
    next.milliseconds += Double(time.components.seconds) * 1_000
    state = next
    return next
  }
}
