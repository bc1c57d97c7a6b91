import PoliceOutcomes
import Reports

/// Text made into TeX: the one place where it is.
enum TeXText {
  /// The text with nothing in it that acts and nothing that hides.
  ///
  /// A percent sign would take the rest of its line out of the document; `<` and `>` print as other signs in
  /// the fonts that LaTeX begins with, and a minus sign stops some of its programs.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var scalars = VisibleText.shown(text).unicodeScalars[...]
    // Behind a command it would open what belongs to the command.
    if let first = scalars.first, first == "[" || first == "*" {
      escaped.add("{\(first)}")
      scalars.removeFirst()
    }
    for scalar in scalars {
      if let command = commands[scalar] {
        escaped.add(command)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static let commands: [Unicode.Scalar: String] = [
    "%": "\\%", "&": "\\&", "#": "\\#", "_": "\\_", "$": "\\$", "{": "\\{", "}": "\\}",
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
    "`": "\\textasciigrave{}", "\u{2212}": "\\ensuremath{-}",
  ]
}
