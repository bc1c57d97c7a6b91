/// A JSON value whose members keep their order, so that a file is the same every time.
indirect enum JSONValue {
  case text(String)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// The value as the lines of a file, two spaces a level; a list or an object without lists or
  /// objects in it stands on one line.
  var lines: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let words): text += JSONText.quoted(words)
    case .flag(let flag): text += flag ? "true" : "false"
    case .list(let values):
      JSONValue.enclose(values, "[", "]", isFlat: isFlat, indent, in: &text) { value, inner, text in
        value.write(to: &text, indent: inner)
      }
    case .object(let members):
      JSONValue.enclose(members, "{", "}", isFlat: isFlat, indent, in: &text) {
        member, inner, text in
        text += JSONText.quoted(member.0)
        text += ": "
        member.1.write(to: &text, indent: inner)
      }
    }
  }

  /// Writes parts between brackets: in one line, or each in a line of its own.
  private static func enclose<Part>(
    _ parts: [Part], _ open: String, _ close: String, isFlat: Bool, _ indent: String,
    in text: inout String, _ write: (Part, String, inout String) -> Void
  ) {
    let inner = isFlat ? "" : indent + "  "
    text += open
    for (place, part) in parts.enumerated() {
      if place > 0 { text += isFlat ? ", " : "," }
      if !isFlat {
        text += "\n"
        text += inner
      }
      write(part, inner, &text)
    }
    if !isFlat {
      text += "\n"
      text += indent
    }
    text += close
  }

  /// Whether nothing in it has parts of its own.
  private var isFlat: Bool {
    switch self {
    case .text, .flag: true
    case .list(let values): values.allSatisfy(\.isLeaf)
    case .object(let members): members.allSatisfy { $0.1.isLeaf }
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .text, .flag: true
    case .list(let values): values.isEmpty || values.allSatisfy(\.isLeaf) && values.count < 4
    case .object(let members): members.isEmpty
    }
  }
}
