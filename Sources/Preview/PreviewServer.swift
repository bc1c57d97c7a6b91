import PoliceOutcomes
import Publishing
import Studies

/// Serves a report that is being written to a browser on the same machine, and to no other.
///
/// The pages are those that `build` writes, byte for byte. They stand in a frame, and the page around
/// the frame asks for news and loads it again. Only this machine is answered, by its own name: a page
/// of another site that has its name lead here gets nothing.
package struct PreviewServer: Sendable {
  private let session: PreviewSession
  private let port: UInt16
  private let title: String

  package init(_ session: PreviewSession, port: UInt16, title: String) {
    self.session = session
    self.port = port
    self.title = title
  }

  /// Where a browser finds it.
  package var address: String { "http://127.0.0.1:\(port)/" }

  /// How long a question for news waits for some.
  private static let patience = Duration.seconds(10)

  /// Begins to serve, and goes on until the program ends.
  ///
  /// - Throws: `POSIXError` where the port is taken.
  package func start() throws {
    let server = self
    try LoopbackSocket(port: port).accept { await server.answer($0) }
  }

  /// What is answered to one request.
  package func answer(_ request: WebRequest) async -> WebResponse {
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard hosts.contains(request.host.lowercased()) else {
      return PreviewServer.response(.forbidden, "text/plain", "Only this machine is answered.\n")
    }
    guard request.method == "GET" else {
      return PreviewServer.response(.methodNotAllowed, "text/plain", "Pages are read only.\n")
    }
    switch request.path {
    case "/":
      return PreviewServer.response(.ok, "text/html", PreviewPage.html(title: title), own: true)
    case "/preview.js":
      return PreviewServer.response(.ok, "text/javascript", PreviewPage.script, own: true)
    case "/news":
      return await news(since: request.query["seen"].flatMap { Int($0) } ?? -1)
    default:
      return await page(request.path)
    }
  }

  /// The number of the last reading, at once where it is another than `seen`, else when there is one.
  private func news(since seen: Int) async -> WebResponse {
    let clock = ContinuousClock()
    let end = clock.now + PreviewServer.patience
    var state = await session.state
    while state.version == seen, clock.now < end {
      do { try await Task.sleep(for: .milliseconds(4)) } catch { break }
      state = await session.state
    }
    return PreviewServer.response(.ok, "application/json", PreviewPage.news(state), own: true)
  }

  private func page(_ path: String) async -> WebResponse {
    let state = await session.state
    guard path.hasPrefix("/report/") else {
      return PreviewServer.response(.notFound, "text/plain", "There is no such page.\n")
    }
    guard let draft = state.draft else {
      let text = PreviewPage.refusal(state.refusal ?? "The study is being read.")
      return PreviewServer.response(.ok, "text/html", text, own: true)
    }
    let name = String(path.dropFirst("/report/".count))
    guard let file = await draft.file(name.isEmpty ? "index.html" : name) else {
      return PreviewServer.response(
        .notFound, "text/plain", "The report has no file of this name.\n")
    }
    return PreviewServer.response(.ok, PreviewServer.type(of: file.path), file.bytes)
  }

  private static func type(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html"
    case "svg": "image/svg+xml"
    case "csv": "text/csv"
    case "json": "application/json"
    default: "text/plain"
    }
  }

  private static func response(
    _ status: WebResponse.Status, _ type: String, _ text: String, own: Bool = false
  ) -> WebResponse {
    response(status, type, Array(text.utf8), own: own)
  }

  /// - Parameter own: whether the page is the preview's; those of the report have rules of their own.
  private static func response(
    _ status: WebResponse.Status, _ type: String, _ bytes: [UInt8], own: Bool = false
  ) -> WebResponse {
    var headers = [
      "Content-Type": "\(type); charset=utf-8", "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    ]
    if own {
      headers["Content-Security-Policy"] =
        "default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    }
    return WebResponse(status: status, headers: headers, body: bytes)
  }
}
