/// How a text is marked up, which its file's name tells.
package enum TextFormat: Hashable, Sendable, CaseIterable {
  /// CommonMark, in which HTML may stand.
  case markdown
  case html
  case tex
  /// Cells parted by commas.
  case csv
  /// Anything else: nothing in it is markup.
  case plain

  /// The format of the file at `path`, by what stands after the last full stop of its name.
  package init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.contains(".") ? name.split(separator: ".").last.map(String.init) : nil
    switch ending?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "tex": self = .tex
    case "csv": self = .csv
    default: self = .plain
    }
  }

  /// What in `characters` is markup; `nil` where CommonMark tells.
  func markup(of characters: [Character]) -> TextMarkup? {
    switch self {
    case .markdown: nil
    case .html: HTMLMarkup(characters).markup
    case .tex: TeXMarkup(characters).markup
    case .csv, .plain: TextMarkup()
    }
  }
}

/// The parts of a text that are no prose, as ranges of its characters in their order.
struct TextMarkup: Hashable, Sendable {
  /// What a reader of the result is not shown as words: tags, commands, comments.
  var hidden: [Range<Int>] = []
  /// Where what is put would not be shown as text, or would act.
  var closed: [Range<Int>] = []
}
