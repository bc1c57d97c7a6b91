import PoliceOutcomes

// What to write into `study.yml`.
extension Inspection {
  /// The lines for `study.yml` that pin what was found and what is pinned already, or ask for
  /// what was not found.
  static func pinned(
    _ name: String, read: ReadReturn, years: String, pins: ReturnPins
  ) -> [String] {
    let layout = read.layout
    let headings = read.headings
    let kinds = ReturnLayout.Kind.allCases.map(\.rawValue).joined(separator: " | ")
    if read.account.lineCount == 0 { return [] }
    var lines = ["returns:", "  \(key(name)):"]
    if let line = read.shapes.first?.line ?? pins.headerLine, line > 1 {
      lines.append("    header: \(line)")
    }
    lines.append("    layout: \(layout?.kind.rawValue ?? "   # one of \(kinds)")")
    let parts = ReturnLayout.Part.allCases.compactMap { part -> String? in
      // A column without a heading cannot be named; the layout finds it.
      guard let place = layout?.place(of: part), !LabelText.normalised(headings[place]).isEmpty
      else { return nil }
      return "\(part.rawValue): \(quoted(headings[place]))"
    }
    if !parts.isEmpty { lines.append("    columns: {\(parts.joined(separator: ", "))}") }
    lines.append("    \(years)")
    lines.append(
      "    blank: \(pins.blank.rawValue)   # zero, where the return says that a blank is zero")
    lines.append("    dash: \(pins.dash.rawValue)    # zero, where it says so of a dash")
    if let rounded = pins.rounded ?? read.rounding.map({ ReturnPins.RoundingPin($0) }) {
      lines.append("    rounded: \(rounded.rawValue)")
    }
    if !pins.hasAllOutcomes { lines.append("    outcomes: selected") }
    if pins.duplicates != .refuse { lines.append("    duplicates: \(pins.duplicates.rawValue)") }
    let marks = pins.suppressed.sorted { $0.key < $1.key }.compactMap { mark, count in
      count.high.map { "\(quoted(mark)): \(count.low)\($0 == count.low ? "" : "-\($0)")" }
    }
    if !marks.isEmpty { lines.append("    suppressed: {\(marks.joined(separator: ", "))}") }
    return lines
  }

  /// The line that says which years the file counts in, or asks where nothing does.
  static func yearsLine(_ years: YearBasis, isInStudy: Bool, isAsked: Bool) -> String {
    let all = YearBasis.allCases.map(\.rawValue).joined(separator: " or ")
    if isAsked { return "years:    # \(all): nothing says which" }
    return "years: \(years.rawValue)" + (isInStudy ? "" : "   # \(all): nothing says which")
  }

  /// A file's name as a key of YAML, in quotes where it could be anything else.
  private static func key(_ name: String) -> String {
    let isPlain =
      name.first?.isLetter == true
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
    return isPlain ? name : quoted(name)
  }

  /// Text as a double-quoted scalar of YAML.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
