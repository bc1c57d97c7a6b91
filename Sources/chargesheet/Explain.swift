import ArgumentParser
import PoliceOutcomes
import Publishing

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, what was done about it and how to mend it.",
    discussion: """
      CODE is what stands in brackets at the end of a diagnostic, such as unknown-label. Without \
      one, every code is listed with its meaning. The same pages are in docs/diagnostics.md.
      """)

  @Argument(help: "The code of a diagnostic.")
  var code: String?

  func run() throws {
    guard let code else {
      for line in GuideText.index() { Terminal.say(line) }
      return
    }
    guard let page = DiagnosticGuide.page(on: Explain.bare(code)) else {
      let nearest = NearestNames.closest(to: code, among: DiagnosticGuide.pages.map(\.code))
        .map { "'\($0)'" }.joined(separator: ", ")
      Terminal.warn(
        "chargesheet: error: no diagnostic is called '\(DiagnosticText.visible(code))'\n  \(nearest.isEmpty ? "`chargesheet explain` lists them all." : "The nearest: \(nearest).")"
      )
      throw Exit.noInput
    }
    for line in GuideText.lines(page) { Terminal.say(line) }
  }

  /// A code as it is printed may be copied with its brackets.
  private static func bare(_ code: String) -> String {
    code.hasPrefix("[") && code.hasSuffix("]") ? String(code.dropFirst().dropLast()) : code
  }
}
