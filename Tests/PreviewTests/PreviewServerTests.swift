import Foundation
import Preview
import Publishing
import Studies
import TestSupport
import Testing

/// What the preview answers, to whom.
@Suite struct PreviewServerTests {
  private static func request(
    _ path: String, host: String = "127.0.0.1:8465", method: String = "GET"
  ) throws -> WebRequest {
    try #require(WebRequest("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nAccept: */*"))
  }

  @Test func pagesAreThoseOfTheReportByteForByte() async throws {
    try await StudyFiles.base.onDisk { path in
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      let state = await session.rebuild()
      let server = PreviewServer(session, port: 8465, title: "study")
      let draft = try #require(state.draft)
      for name in ["index.html", "report.md", "forces/kent.html", "figures.csv", "methods.html"] {
        let answer = await server.answer(try Self.request("/report/\(name)"))
        #expect(answer.status == .ok)
        #expect(answer.body == (await draft.file(name))?.bytes)
      }
      #expect(await server.answer(try Self.request("/report/")).status == .ok)
      #expect(await server.answer(try Self.request("/report/nothing.html")).status == .notFound)
      #expect(await server.answer(try Self.request("/report/../study.yml")).status == .notFound)
      #expect(await server.answer(try Self.request("/../study.yml")).status == .notFound)
      let chart = try #require(await draft.files().first { $0.path.hasSuffix(".svg") })
      let drawn = await server.answer(try Self.request("/report/\(chart.path)"))
      #expect(drawn.headers["Content-Type"] == "image/svg+xml; charset=utf-8")
      #expect(drawn.body == chart.bytes)
    }
  }

  @Test(arguments: ["evil.example", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:8465", ""])
  func onlyItsOwnNameIsAnswered(host: String) async throws {
    let session = PreviewSession(path: "/nowhere", referencePath: nil)
    let server = PreviewServer(session, port: 8465, title: "study")
    #expect(await server.answer(try Self.request("/", host: host)).status == .forbidden)
    #expect(await server.answer(try Self.request("/", host: "localhost:8465")).status == .ok)
  }

  @Test func nothingIsWritten() async throws {
    let session = PreviewSession(path: "/nowhere", referencePath: nil)
    let server = PreviewServer(session, port: 8465, title: "study")
    for method in ["POST", "PUT", "DELETE", "get"] {
      let answer = await server.answer(try Self.request("/", method: method))
      #expect(answer.status == .methodNotAllowed)
    }
  }

  @Test func newsComesOnceTheStudyIsReadAgain() async throws {
    try await StudyFiles.base.onDisk { path in
      let session = PreviewSession(path: path, referencePath: Repository.reference)
      await session.rebuild()
      let server = PreviewServer(session, port: 8465, title: "study")
      let first = await server.answer(try Self.request("/news?seen=-1"))
      #expect(String(decoding: first.body, as: UTF8.self).contains("\"version\": 1"))
      let question = try Self.request("/news?seen=1")
      async let rebuilt = session.rebuild()
      // As the page does: where reading takes long, the answer is that there is no news, and it asks again.
      var news = ""
      for _ in 0..<40 where !news.contains("\"version\": 2") {
        news = String(decoding: await server.answer(question).body, as: UTF8.self)
      }
      _ = await rebuilt
      #expect(news.contains("\"version\": 2"))
    }
  }

  @Test func theTitleIsTextOnThePage() async throws {
    let session = PreviewSession(path: "/nowhere", referencePath: nil)
    let server = PreviewServer(session, port: 8465, title: "<script>alert(1)</script>\u{1B}[2J")
    let page = String(
      decoding: await server.answer(try Self.request("/")).body, as: UTF8.self)
    #expect(page.contains("&lt;script&gt;"))
    #expect(!page.contains("alert(1)</script>"))
    #expect(!page.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("GET /a%20b?seen=3&x=%41 HTTP/1.1\r\nHost: h:1", "/a b", "3"),
    ("GET / HTTP/1.0\nhost:h:1", "/", nil),
  ])
  func requestsAreTakenApart(text: String, path: String, seen: String?) throws {
    let request = try #require(WebRequest(text))
    #expect(request.path == path)
    #expect(request.query["seen"] == seen)
    #expect(request.host == "h:1")
  }

  @Test(arguments: [
    "", "GET", "GET /", "GET / HTTP/2\r\nHost: h", "GET x HTTP/1.1\r\nHost: h", "GET / HTTP/1.1",
    "GET /%G1 HTTP/1.1\r\nHost: h", "GET /%FF HTTP/1.1\r\nHost: h",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
  ])
  func whatIsNoRequestIsNone(text: String) {
    #expect(WebRequest(text) == nil)
  }
}
