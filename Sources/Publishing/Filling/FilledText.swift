import PoliceOutcomes
import Reports

/// What a template is filled into: its own text as it stands, and what is put into it made harmless for the
/// format.
struct FilledText {
  private let format: TextFormat
  let mostBytes: Int
  private(set) var text = ""
  /// The line that is being written.
  private var line = ""
  private var cells = CSVPlace()
  /// Whether more bytes were to be written than may be.
  private(set) var isFull = false

  init(_ format: TextFormat, atMost bytes: Int) {
    self.format = format
    mostBytes = bytes
  }

  /// Adds text of the template.
  mutating func append(_ own: String) {
    switch format {
    case .markdown: follow(own)
    case .csv: for character in own { cells.pass(character) }
    case .html, .tex, .plain: break
    }
    write(own)
  }

  /// Adds what stands for a placeholder.
  mutating func append(_ value: String, for tag: TemplateTag) {
    switch format {
    case .markdown:
      let escaped = FilledText.markdown(value, after: line)
      follow(escaped)
      write(escaped)
    case .html: write(HTMLText.escaped(value))
    case .tex: write(TeXText.escaped(value))
    case .csv: write(cells.written(value, for: tag))
    case .plain: write(VisibleText.shown(value))
    }
  }

  /// The placeholders that stand beside other words in a cell, each once.
  var misplaced: [TemplateTag] {
    var seen: Set<Int> = []
    return cells.misplaced.filter { seen.insert($0.range.lowerBound).inserted }
  }

  private mutating func write(_ more: String) {
    if isFull || text.utf8.count + more.utf8.count > mostBytes {
      isFull = true
    } else {
      text += more
    }
  }

  private mutating func follow(_ more: String) {
    if let end = more.lastIndex(where: \.isNewline) {
      line = String(more[more.index(after: end)...])
    } else {
      line += more
    }
  }

  /// The value at a place of a line of Markdown, whatever follows it.
  private static func markdown(_ value: String, after line: String) -> String {
    // Signs of lists, headings and quotations leave what follows them at the start of a line.
    let isStart = line.allSatisfy { " \t>#*+-0123456789.)".contains($0) }
    let escaped = MarkdownText.escaped(value, in: isStart ? .lineStart : .cell, before: "[")
    // Below a line of text it would make that a heading.
    return isStart && escaped.hasPrefix("=") ? "\\" + escaped : escaped
  }
}
