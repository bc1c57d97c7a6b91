import DelimitedText
import PoliceOutcomes
import Reports

/// Where in a table of cells parted by commas something is written.
struct CSVPlace {
  /// Whether a cell in quotation marks is open.
  private var isQuoted = false
  /// What of the cell is written.
  private var content = Content.nothing
  /// The placeholder that is a whole cell so far.
  private var whole: TemplateTag?
  /// The placeholders beside which other words stand in a cell without quotation marks, in order.
  private(set) var misplaced: [TemplateTag] = []

  private enum Content {
    case nothing
    case spaces
    case words
  }

  /// Passes a character of the template.
  mutating func pass(_ character: Character) {
    if character == "\"" {
      breakWhole()
      // Of a cell that is quoted the start is still to come.
      if isQuoted { content = .words }
      isQuoted.toggle()
    } else if !isQuoted, character == "," || character.isNewline {
      whole = nil
      content = .nothing
    } else {
      breakWhole()
      content = character == " " && content != .words ? .spaces : .words
    }
  }

  /// The value as it is written: in quotation marks unless it stands in some, and so that no spreadsheet
  /// program takes it for a formula.
  mutating func written(_ value: String, for tag: TemplateTag) -> String {
    let shown = VisibleText.shown(value)
    let safe = content == .words ? shown : SpreadsheetText.neutralised(shown)
    let doubled = safe.replacing("\"", with: "\"\"")
    defer { content = .words }
    if isQuoted { return doubled }
    if content != .nothing { misplaced.append(tag) }
    breakWhole()
    whole = tag
    return "\"\(doubled)\""
  }

  private mutating func breakWhole() {
    if let whole { misplaced.append(whole) }
    whole = nil
  }
}
