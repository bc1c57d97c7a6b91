/// A figure's place in the author's prose: `{{charge-rate.kent}}`.
package struct Placeholder: Hashable, Sendable {
  /// The figure id between the braces, spaces removed.
  package let figureID: String
  /// From 1.
  package let line: Int
  /// The character of the line at which the braces open, from 1.
  package let column: Int

  /// The placeholders of `prose`, in order. Braces that never close are text.
  package static func all(in prose: String) -> [Placeholder] {
    var found: [Placeholder] = []
    // Physical lines, as an editor counts them: a line separator or a form feed ends none.
    let lines = prose.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    for (index, line) in lines.enumerated() {
      let scalars = Array(line.unicodeScalars)
      var place = 0
      while let open = pair("{", in: scalars, from: place),
        let close = pair("}", in: scalars, from: open + 2)
      {
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(open + 2)..<close].filter { $0 != " " })
        found.append(Placeholder(figureID: String(name), line: index + 1, column: open + 1))
        place = close + 2
      }
    }
    return found
  }

  /// Where `mark` stands twice running, at or after `start`.
  private static func pair(
    _ mark: Unicode.Scalar, in scalars: [Unicode.Scalar], from start: Int
  ) -> Int? {
    guard start + 1 < scalars.count else { return nil }
    return (start..<scalars.count - 1).first { scalars[$0] == mark && scalars[$0 + 1] == mark }
  }
}
