/// A block or run of text of the author's CommonMark.
struct CommonMarkNode: Hashable, Sendable {
  var kind: Kind
  /// The text of a text, code or HTML node; empty for the others.
  var text: String
  var children: [CommonMarkNode]

  enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case list(isNumbered: Bool)
    case item
    case quote
    case codeBlock
    case htmlBlock
    case thematicBreak
    /// Also HTML inside a line, which is text to a report.
    case text
    /// A line end in the prose, hard or soft.
    case lineBreak
    case code
    case emphasis
    case strong
    case link(address: String)
    case image
  }
}
