/// What in a text of TeX is markup: comments, commands with what stands in their brackets, and the arguments
/// of commands that lay out a page.
struct TeXMarkup {
  private let characters: [Character]
  private(set) var markup = TextMarkup()

  /// Commands whose arguments are names and lengths, and no words for a reader.
  private static let layout: Set<String> = [
    "documentclass", "usepackage", "begin", "end", "vspace", "hspace", "setlength", "addtolength",
    "setcounter", "label", "ref", "pageref", "includegraphics", "input", "rule", "cline",
    "cmidrule", "multicolumn", "multirow", "geometry", "definecolor", "fontsize", "raisebox",
  ]
  /// How many arguments of such a command are looked at.
  private static let mostArguments = 2
  /// How far an argument is looked for its end.
  private static let longestArgument = 200

  init(_ characters: [Character]) {
    self.characters = characters
    var place = 0
    while place < characters.count {
      switch characters[place] {
      case "%":
        let end = characters[place...].firstIndex { $0.isNewline } ?? characters.count
        markup.hidden.append(place..<end)
        markup.closed.append(place..<end)
        place = end
      case "\\": place = readCommand(from: place)
      default: place += 1
      }
    }
  }

  /// Reads a command that begins at `start`; returns where it ends. What one sign is called by, such as
  /// `\%`, is text.
  private mutating func readCommand(from start: Int) -> Int {
    let name = String(characters[(start + 1)...].prefix { $0.isASCII && $0.isLetter })
    let isLineEnd = characters[start...].starts(with: "\\\\")
    if name.isEmpty, !isLineEnd { return min(start + 2, characters.count) }
    var end = start + 1 + max(name.count, 1)
    if character(end) == "*" { end += 1 }
    var arguments = 0
    while let after = argument(at: end) {
      let isOption = character(end) == "["
      guard isOption || TeXMarkup.layout.contains(name) && arguments < TeXMarkup.mostArguments
      else { break }
      if !isOption { arguments += 1 }
      end = after
    }
    markup.hidden.append(start..<end)
    return end
  }

  /// Where the argument in brackets or braces ends that begins at `place`; `nil` where none does.
  private func argument(at place: Int) -> Int? {
    guard let open = character(place), open == "[" || open == "{" else { return nil }
    let close: Character = open == "[" ? "]" : "}"
    var depth = 0
    for index in place..<min(characters.count, place + TeXMarkup.longestArgument) {
      if characters[index] == open { depth += 1 }
      if characters[index] == close { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  private func character(_ place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }
}
