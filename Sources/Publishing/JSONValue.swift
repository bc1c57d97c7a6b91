/// A JSON value whose members keep their order, so that a file is the same every time.
indirect enum JSONValue {
  case text(String)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// The value as the lines of a file, two spaces a level; a list or an object without lists or
  /// objects in it stands on one line.
  var lines: String { written(indent: "") + "\n" }

  private func written(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return JSONText.quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values):
      return JSONValue.enclosed(
        values.map { $0.written(indent: isFlat ? "" : inner) }, "[", "]", isFlat, indent)
    case .object(let members):
      return JSONValue.enclosed(
        members.map {
          "\(JSONText.quoted($0.0)): \($0.1.written(indent: isFlat ? "" : inner))"
        }, "{", "}", isFlat, indent)
    }
  }

  private static func enclosed(
    _ parts: [String], _ open: String, _ close: String, _ isFlat: Bool, _ indent: String
  ) -> String {
    isFlat
      ? open + parts.joined(separator: ", ") + close
      : open + "\n" + parts.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent
        + close
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
