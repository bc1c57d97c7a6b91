import ArgumentParser
import Bundles
import PoliceOutcomes
import Publishing
import Studies

extension DiagnosticText.Format: ExpressibleByArgument {}

/// What every command that reads studies takes.
struct StudyOptions: ParsableArguments {
  @Option(help: "How diagnostics are printed: text, json (one object a line) or github.")
  var format: DiagnosticText.Format = .text

  @Option(
    help: ArgumentHelp(
      "The folder of reference data. Otherwise 'reference' beside the study, or datasets/reference.",
      valueName: "folder"))
  var reference: String?
}

/// Prints diagnostics: text to standard error, what a program reads to standard output.
struct DiagnosticPrinter {
  let format: DiagnosticText.Format

  /// - Parameter name: what the study's folder is called, where it is not called by its path.
  func print(_ diagnostics: [Diagnostic], studyPath: String, named name: String? = nil) {
    let shown = name ?? studyPath
    var lines = SourceLines(studyPath: studyPath)
    print(diagnostics, folder: shown, subject: shown) { lines.line(at: $0) }
  }

  /// The longest line that is shown beside what is said of it.
  private static let longestShown = 10_000

  /// Prints what is said of a file that belongs to no study, of these lines.
  func print(_ diagnostics: [Diagnostic], inFile file: String, lines: [String]) {
    print(diagnostics, folder: "", subject: file) { place in
      guard lines.indices.contains(place.line - 1) else { return nil }
      let line = lines[place.line - 1]
      return line.utf8.count > DiagnosticPrinter.longestShown ? nil : line
    }
  }

  private func print(
    _ diagnostics: [Diagnostic], folder: String, subject: String,
    line: (SourceLocation) -> String?
  ) {
    for diagnostic in diagnostics {
      let text = DiagnosticText.text(
        diagnostic, format: format, folder: folder,
        line: format == .text ? line(diagnostic.location) : nil)
      format == .text ? Terminal.warn(text) : Terminal.say(text)
    }
    if format == .text, !diagnostics.isEmpty {
      Terminal.warn("\(subject): \(DiagnosticText.counts(diagnostics))")
    }
  }

  /// Prints why a study cannot be read or written.
  func print(_ error: StudiesError, studyPath: String, named name: String? = nil) {
    if case .unusable(let diagnostics) = error {
      print(diagnostics, studyPath: studyPath, named: name)
      return
    }
    print(error.message, remedy: error.remedy, code: "study")
  }

  /// Prints why a bundle cannot be made or proved; why its study cannot be read is said of the study.
  func print(_ error: BundleError, studyPath: String) {
    if case .study(let error) = error {
      print(error, studyPath: studyPath)
    } else {
      print(error.message, remedy: error.remedy, code: "bundle")
    }
  }

  /// - Parameter code: what it is about, for a program.
  private func print(_ message: String, remedy: String, code: String) {
    switch format {
    case .text: Terminal.warn("chargesheet: error: \(message)\n  \(remedy)")
    case .json:
      Terminal.say(
        "{\"severity\": \"error\", \"code\": \(JSONText.quoted(code)), \"message\": \(JSONText.quoted(message)), \"remedy\": \(JSONText.quoted(remedy))}"
      )
    case .github:
      let text = DiagnosticText.escaped("\(message). \(remedy)", isProperty: false)
      Terminal.say("::error title=\(code)::\(text)")
    }
  }
}
