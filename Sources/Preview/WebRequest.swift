/// The first lines of a request of HTTP/1.1, as far as they are needed to serve pages.
///
/// - Source: RFC 9112, "HTTP/1.1", sections 2 to 5.
package struct WebRequest: Hashable, Sendable {
  package let method: String
  /// The path, its percent signs undone, without the query.
  package let path: String
  package let query: [String: String]
  /// The machine and port that were asked for.
  package let host: String

  /// The request that begins with these lines, or `nil` where they are none.
  package init?(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else {
      return nil
    }
    method = String(words[0])
    let parts = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = WebRequest.decoded(parts[0]) else { return nil }
    self.path = path
    var query: [String: String] = [:]
    for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if sides.count == 2, let value = WebRequest.decoded(sides[1]) {
        query[String(sides[0])] = value
      }
    }
    self.query = query
    let hosts = lines.dropFirst().filter { $0.lowercased().hasPrefix("host:") }
    // A request that names two machines, or none, is for none.
    guard hosts.count == 1 else { return nil }
    host = hosts[0].dropFirst("host:".count).filter { $0 != " " && $0 != "\t" }
  }

  /// Text whose bytes are written with percent signs; `nil` where it is not UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// What is answered to a request.
package struct WebResponse: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    case ok = "200 OK"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
  }

  package let status: Status
  package let headers: [String: String]
  package let body: [UInt8]

  /// The response as it is sent; the connection ends with it.
  var bytes: [UInt8] {
    let lines =
      ["HTTP/1.1 \(status.rawValue)"]
      + headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      + ["Content-Length: \(body.count)", "Connection: close", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + body
  }
}
