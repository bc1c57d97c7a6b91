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
    for diagnostic in diagnostics {
      let text = DiagnosticText.text(
        diagnostic, format: format, folder: studyPath,
        line: format == .text ? lines.line(at: diagnostic.location) : nil)
      format == .text ? Terminal.warn(text) : Terminal.say(text)
    }
    if format == .text, !diagnostics.isEmpty {
      Terminal.warn("\(studyPath): \(DiagnosticText.counts(diagnostics))")
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
