/// Text made into Markdown: the one place where it is.
///
/// A backslash goes in front of a sign only where the sign could act, so that the file reads well
/// as it is.
package struct MarkdownText {
  private let scalars: [Unicode.Scalar]
  private let place: Place
  private let next: Unicode.Scalar?
  private let markers: [ClosedRange<Int>]

  /// Where a run of text stands.
  package enum Place {
    /// At the start of a line, where signs open lists, quotes and headings.
    case lineStart
    case line
    case cell
  }

  /// The text with nothing in it that acts and nothing that hides; `next` is the sign of markup
  /// that follows it on the line.
  package static func escaped(
    _ text: String, in place: Place = .line, before next: Unicode.Scalar? = nil
  ) -> String {
    isPlain(text, in: place) ? text : MarkdownText(text, in: place, before: next).escaped
  }

  /// Whether nothing in the text can act, as far as its bytes tell: most text is of letters, digits
  /// and signs that act nowhere.
  private static func isPlain(_ text: String, in place: Place) -> Bool {
    // At the start of a line letters alone are harmless: a digit may begin the number of a list.
    let first = text.utf8.first ?? UInt8(ascii: " ")
    if place == .lineStart, !isLetter(first) { return false }
    var letters = 0
    return text.hasOnlyBytes { byte in
      if byte | 0x20 == UInt8(ascii: "w") {
        letters += 1
        return true
      }
      // A full stop acts after "www".
      let isAfterHost = letters >= 3
      letters = 0
      switch byte {
      case UInt8(ascii: "."): return !isAfterHost
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","),
        UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "'"),
        UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "\""):
        return true
      default: return isLetter(byte)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  /// The text as a block of code, its lines kept, in a fence that nothing in it can close.
  static func fenced(_ text: String) -> String {
    let lines = VisibleText.lines(text)
    let runs = lines.flatMap { $0.split { $0 != "`" } }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }

  private init(_ text: String, in place: Place, before next: Unicode.Scalar?) {
    let shown = VisibleText.shown(text).unicodeScalars
    scalars = Array(place == .lineStart ? shown.drop { $0 == " " } : shown[...])
    self.place = place
    self.next = next
    markers = Self.markers(in: scalars, in: place)
  }

  private var escaped: String {
    var escaped = ""
    // From here on nothing acts, up to the sign that is looked at.
    var start = 0
    for index in scalars.indices where acts(index) {
      escaped += text(start..<index)
      escaped += "\\"
      start = index
    }
    return escaped + text(start..<scalars.count)
  }

  private func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count + 8)
    for scalar in scalars[range] { bytes += Unicode.UTF8.encode(scalar) ?? .init() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func acts(_ index: Int) -> Bool {
    switch scalars[index] {
    // The dollar because code-hosting sites set what stands between two of them as mathematics.
    case "*", "`", "~", "$": true
    case "\\": scalar(index + 1).map(\.isASCIIPunctuation) ?? true
    case "_": !(isWord(index - 1) && isWord(index + 1))
    case "[", "]": !markers.contains { $0.lowerBound == index || $0.upperBound == index }
    case "!": (scalar(index + 1) ?? next) == "["
    case "<": opensTag(index)
    case "&": isEntity(index)
    case "|": place == .cell || (place == .lineStart && index == 0)
    case ":": isWord(index - 1) && scalar(index + 1) == "/" && scalar(index + 2) == "/"
    case ".", ")": isListNumber(index) || isWebHost(index)
    case ">", "+", "-", "#": actsAtEnds(index)
    default: false
    }
  }

  private func opensTag(_ index: Int) -> Bool {
    guard let after = scalar(index + 1) else { return false }
    return after.isASCIILetter || "/!?".unicodeScalars.contains(after)
  }

  private func actsAtEnds(_ index: Int) -> Bool {
    let sign = scalars[index]
    if sign == "#", index == scalars.count - 1 { return true }
    guard place == .lineStart, index == 0 else { return false }
    let after = scalar(1)
    return sign == ">" || sign == "#" || after == nil || after == " " || after == sign
  }

  /// "1." and "1)" at the start of a line number a list.
  private func isListNumber(_ index: Int) -> Bool {
    place == .lineStart && 1...9 ~= index && scalars[..<index].allSatisfy { "0"..."9" ~= $0 }
      && (scalar(index + 1) ?? " ") == " "
  }

  /// "www." becomes a link on code-hosting sites.
  private func isWebHost(_ index: Int) -> Bool {
    index >= 3 && scalars[index] == "."
      && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }

  private func isEntity(_ index: Int) -> Bool {
    let rest = scalars[(index + 1)...]
    let name = rest.first == "#" ? rest.dropFirst() : rest
    let end = name.firstIndex { !($0.isASCIILetter || "0"..."9" ~= $0) }
    return end.map { $0 > name.startIndex && scalars[$0] == ";" } ?? false
  }

  private func isWord(_ index: Int) -> Bool {
    scalar(index).map { $0.isASCIILetter || "0"..."9" ~= $0 } ?? false
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Words in square brackets that no Markdown reader can take for a link, such as "[u]".
  private static func markers(
    in scalars: [Unicode.Scalar], in place: Place
  ) -> [ClosedRange<Int>] {
    var markers: [ClosedRange<Int>] = []
    var open: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "[" {
        open = index
      } else if scalar == "]", let start = open {
        let isAtStart = place == .lineStart && start == 0 && index == 2
        let after = index + 1 < scalars.count ? scalars[index + 1] : " "
        let isTaskBox = isAtStart && " xX".unicodeScalars.contains(scalars[1])
        if index > start + 1, !isTaskBox, !"([:{".unicodeScalars.contains(after) {
          markers.append(start...index)
        }
        open = nil
      } else if !(scalar.isASCIILetter || "0"..."9" ~= scalar || scalar == " " || scalar == "+") {
        open = nil
      }
    }
    return markers
  }
}

extension Unicode.Scalar {
  /// One of the signs that a backslash makes literal.
  fileprivate var isASCIIPunctuation: Bool {
    "!"..."~" ~= self && !isASCIILetter && !("0"..."9" ~= self)
  }

  fileprivate var isASCIILetter: Bool {
    "a"..."z" ~= self || "A"..."Z" ~= self
  }
}
