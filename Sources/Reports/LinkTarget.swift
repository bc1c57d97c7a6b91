/// An address that a report may link to: a web page, an e-mail address, a telephone number, an
/// anchor of the same page or another page of the report.
struct LinkTarget {
  /// The address in visible ASCII; what else it had is percent-encoded.
  let address: String

  /// `nil` if the address is of another kind (`javascript:`, `data:`, a file) or has a space or a
  /// control character, which browsers drop before they read the scheme.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard Self.isAllowed(text.utf8), bytes.allSatisfy({ $0 > Self.space && $0 != Self.delete })
    else { return nil }
    address = bytes.allSatisfy(Self.isPlain) ? text : bytes.map(Self.encoded).joined()
  }

  /// Whether the address is an anchor of the report itself.
  var isAnchor: Bool { address.utf8.first == UInt8(ascii: "#") }

  /// The page of the report that the address names, and the anchor on it; `nil` where it names
  /// none.
  var page: (path: PagePath, anchor: String?)? {
    guard Self.starts(address.utf8, with: Self.pageScheme) else { return nil }
    let rest = String(decoding: address.utf8.dropFirst(Self.pageScheme.utf8.count), as: UTF8.self)
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let name = names.last, !name.isEmpty, names.count <= 2 else { return nil }
    let folder = names.count == 2 ? String(names[0]) : nil
    return (
      PagePath(String(name), in: folder), parts.count == 2 ? HTMLText.anchor(String(parts[1])) : nil
    )
  }

  /// Whether `text` already shows the address to a reader on paper.
  func isShown(by text: String) -> Bool {
    guard let scheme = Self.schemes.first(where: { Self.starts(address.utf8, with: $0) }) else {
      return false
    }
    let bare = String(decoding: address.utf8.dropFirst(scheme.utf8.count), as: UTF8.self)
    return [address, bare, bare + "/", "www." + bare].contains { $0 == text || $0 == text + "/" }
  }

  private static let space = UInt8(ascii: " ")
  private static let delete: UInt8 = 0x7F
  private static let pageScheme = "page:"
  private static let schemes = ["https://", "http://", "mailto:", "tel:"]

  private static func isAllowed(_ text: String.UTF8View) -> Bool {
    (schemes + ["#", pageScheme]).contains { start in
      starts(text, with: start)
        && text.dropFirst(start.utf8.count).first.map { $0 != UInt8(ascii: "/") } ?? false
    }
  }

  private static func starts(_ text: String.UTF8View, with start: String) -> Bool {
    text.count >= start.utf8.count
      && zip(text, start.utf8).allSatisfy { byte, expected in
        byte == expected || (0x41...0x5A ~= byte && byte + 0x20 == expected)
      }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && !"\"'<>\\^`{|}".utf8.contains(byte)
  }

  private static func encoded(_ byte: UInt8) -> String {
    guard !isPlain(byte) else { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
