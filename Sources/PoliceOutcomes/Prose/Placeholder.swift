/// A figure's, a table's or a chart's place in the author's prose: `{{charge-rate.kent}}`,
/// `{{charge-rate|table}}`, `{{chart:offences-by-period}}`.
package struct Placeholder: Hashable, Sendable {
  /// What stands between the braces, spaces removed.
  package let text: String
  /// From 1.
  package let line: Int
  /// The character of the line at which the braces open, from 1.
  package let column: Int
  /// Whether it stands in code, where it is printed as written.
  package let isInCode: Bool
  /// Whether nothing else stands in its paragraph.
  package let isAlone: Bool

  /// The figure id, or the table or chart with what it is: "charge-rate.kent", "table:forces-table".
  package var figureID: String { Placeholder.parts(of: text).id }

  /// How the figure is to be printed, or `nil` where nothing is said: "table".
  package var style: String? { Placeholder.parts(of: text).style }

  /// What stands before the bar and what follows it; no style where there is no bar.
  package static func parts(of text: String) -> (id: String, style: String?) {
    let id = text.prefix { $0 != "|" }
    return (String(id), id.count == text.count ? nil : String(text.dropFirst(id.count + 1)))
  }

  /// Whether a table or a chart is meant.
  package var isBlock: Bool { text.hasPrefix("table:") || text.hasPrefix("chart:") }

  /// The styles a figure may be printed in.
  package static let styles = ["full", "headline", "table", "words"]

  /// The placeholders of `prose`, in order. Braces that never close are text.
  package static func all(in prose: String) -> [Placeholder] { all(in: ProseText(prose)) }

  package static func all(in prose: ProseText) -> [Placeholder] {
    var found: [Placeholder] = []
    var place = 0
    let characters = prose.characters
    while place < characters.count {
      guard let range = prose.braces(at: place) else {
        place += 1
        continue
      }
      let inside = characters[range].dropFirst(2).dropLast(2)
      let isInCode = prose.kinds[range.lowerBound] != .placeholder
      let position = prose.place(of: range.lowerBound)
      found.append(
        Placeholder(
          text: String(inside.filter { !$0.isWhitespace }), line: position.line,
          column: position.column, isInCode: isInCode,
          isAlone: !isInCode && isAlone(range, in: characters)))
      place = range.upperBound
    }
    return found
  }

  /// Whether blank lines, or the ends of the text, stand on both sides.
  private static func isAlone(_ range: Range<Int>, in characters: [Character]) -> Bool {
    let before = characters[..<range.lowerBound].reversed().prefix { $0.isWhitespace }
    let after = characters[range.upperBound...].prefix { $0.isWhitespace }
    let isFirst = before.count == range.lowerBound
    let isLast = range.upperBound + after.count == characters.count
    return (isFirst || before.count { $0 == "\n" } > 1)
      && (isLast || after.count { $0 == "\n" } > 1)
  }
}
