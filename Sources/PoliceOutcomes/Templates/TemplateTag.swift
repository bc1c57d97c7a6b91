/// What stands between a pair of double braces of a template: `{{charge-rate|full}}`, `{{#forces}}`.
package struct TemplateTag: Hashable, Sendable {
  /// What the braces do.
  package enum Kind: Hashable, Sendable {
    /// They are printed as what they name.
    case value
    /// `#`: a block opens that is repeated, or printed where a figure has a value.
    case open
    /// `^`: a block opens that is printed where a figure has none.
    case openWithout
    /// `/`: a block ends.
    case close

    /// The sign behind the braces.
    package var sign: String {
      switch self {
      case .value: ""
      case .open: "#"
      case .openWithout: "^"
      case .close: "/"
      }
    }
  }

  package let kind: Kind
  /// What is named: a figure, a key or a block, with a style after a bar; white space removed.
  package let name: String
  /// The characters of the template, braces included.
  package let range: Range<Int>
  package let location: SourceLocation
  /// Whether it stands where the format shows text as it is or not at all: in code, in a comment, in a tag.
  package let isClosed: Bool

  /// As it is written, white space removed.
  package var text: String { "{{\(kind.sign)\(name)}}" }

  /// What is named, without a style.
  package var id: String { Placeholder.parts(of: name).id }

  /// The style that is asked for, or `nil`.
  package var style: String? { Placeholder.parts(of: name).style }

  /// The tag whose braces hold `inside`.
  init(
    _ inside: some Sequence<Character>, range: Range<Int>, at location: SourceLocation,
    isClosed: Bool
  ) {
    var name = String(inside.filter { !$0.isWhitespace })
    kind = [Kind.open, .openWithout, .close].first { name.hasPrefix($0.sign) } ?? .value
    name.removeFirst(kind.sign.count)
    self.name = name
    self.range = range
    self.location = location
    self.isClosed = isClosed
  }
}
