import Foundation
import TestSupport
import Testing

/// `watch` as a process: what it serves, and what it does when a file is saved.
@Suite(.serialized) struct WatchCommandTests {
  /// What the preview answers on a connection of its own; empty where nobody does.
  private static func answer(_ path: String, port: UInt16) -> String {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let connection = socket(AF_INET, kind, 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return "" }
    let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
    guard send(connection, request, request.count, 0) == request.count else { return "" }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(connection, &piece, piece.count, 0)
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }

  /// Asks until the answer is `true`, for a minute at the most.
  private static func waits(_ isSo: () -> Bool) -> Bool {
    for _ in 0..<600 {
      if isSo() { return true }
      usleep(100_000)
    }
    return false
  }

  @Test func aSavedFileIsShownAndTheReportIsWritten() async throws {
    let port = UInt16(20_000 + Int(getpid()) % 20_000)
    try await inProject { folder in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Command.chargesheet)
      process.arguments = ["watch", "study", "--port", "\(port)"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      let log = "\(folder)/log.txt"
      #expect(FileManager.default.createFile(atPath: log, contents: nil))
      process.standardOutput = try #require(FileHandle(forWritingAtPath: log))
      process.standardError = FileHandle.nullDevice
      try process.run()
      defer {
        process.terminate()
        process.waitUntilExit()
      }
      #expect(
        Self.waits { Self.answer("/news?seen=-1", port: port).contains("\"version\": 1") })
      // Where it is to be seen is said at once, though no terminal reads it.
      #expect(
        Self.waits {
          FileManager.default.contents(atPath: log).map {
            String(decoding: $0, as: UTF8.self).contains("Open http://127.0.0.1:\(port)")
          } ?? false
        })
      let page = Self.answer("/report/index.html", port: port)
      #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(page.contains("Two forces, 2021 to 2022"))
      #expect(Self.answer("/", port: port).contains("src=\"/report/index.html\""))

      try "Year,Outcome,Offences\n2021,Charged,1234\n2022,Charged,17\n".write(
        toFile: "\(folder)/datasets/study/returns/kent.csv", atomically: true, encoding: .utf8)
      #expect(
        Self.waits { Self.answer("/news?seen=1", port: port).contains("\"version\": 2") })
      #expect(Self.answer("/report/forces/kent.html", port: port).contains("1,251"))
      let written = "\(folder)/reports/study/figures.csv"
      #expect(
        Self.waits {
          FileManager.default.contents(atPath: written).map {
            String(decoding: $0, as: UTF8.self).contains("1,234")
          } ?? false
        })
      let check = try run("build", "--check", "study", in: folder)
      #expect(check.code == 0, "\(check.errors)")

      // The port is taken.
      let second = try run("watch", "study", "--port", "\(port)", in: folder)
      #expect(second.code == 66)
      #expect(second.errors.contains("port \(port) cannot be served on"))
    }
  }

  @Test func whatIsNoStudyIsNotWatched() async throws {
    try await inProject { folder in
      let command = try run("watch", "nothing", in: folder)
      #expect(command.code == 66)
      #expect(command.errors.contains("is not a study"))
    }
  }
}
