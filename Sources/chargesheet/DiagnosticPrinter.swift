import ArgumentParser
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

  func print(_ diagnostics: [Diagnostic], studyPath: String) {
    var lines = SourceLines(studyPath: studyPath)
    print(diagnostics, folder: studyPath, subject: studyPath) { lines.line(at: $0) }
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
  func print(_ error: StudiesError, studyPath: String) {
    if case .unusable(let diagnostics) = error {
      print(diagnostics, studyPath: studyPath)
      return
    }
    switch format {
    case .text: Terminal.warn("chargesheet: error: \(error.message)\n  \(error.remedy)")
    case .json:
      Terminal.say(
        "{\"severity\": \"error\", \"code\": \"study\", \"message\": \(JSONText.quoted(error.message)), \"remedy\": \(JSONText.quoted(error.remedy))}"
      )
    case .github:
      let text = DiagnosticText.escaped("\(error.message). \(error.remedy)", isProperty: false)
      Terminal.say("::error title=study::\(text)")
    }
  }
}
