import Foundation

/// A socket of this machine's own address, which no other machine can reach.
///
/// Each connection has a thread that waits for its request, and one request; browsers open some ahead
/// and leave them be, and those keep nobody waiting.
struct LoopbackSocket: Sendable {
  private let socket: Int32

  /// - Throws: `POSIXError` where the port cannot be served on.
  init(port: UInt16) throws {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    socket = Foundation.socket(AF_INET, kind, 0)
    guard socket >= 0 else { throw LoopbackSocket.refusal }
    var isReused: Int32 = 1
    setsockopt(
      socket, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard isBound == 0, listen(socket, 64) == 0 else {
      let refusal = LoopbackSocket.refusal
      close(socket)
      throw refusal
    }
  }

  private static var refusal: POSIXError {
    POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
  }

  /// Answers every connection, until the program ends.
  func accept(_ answer: @escaping @Sendable (WebRequest) async -> WebResponse) {
    let socket = socket
    Thread.detachNewThread {
      while true {
        let connection = Foundation.accept(socket, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          return
        }
        Thread.detachNewThread { LoopbackSocket.serve(connection, answer) }
      }
    }
  }

  private static func serve(
    _ connection: Int32, _ answer: @escaping @Sendable (WebRequest) async -> WebResponse
  ) {
    // Whoever says nothing for half a minute is let go.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard let text = head(of: connection) else {
      close(connection)
      return
    }
    Task {
      let response =
        if let request = WebRequest(text) {
          await answer(request)
        } else {
          WebResponse(
            status: .badRequest, headers: ["Content-Type": "text/plain"],
            body: Array("The request is not understood.\n".utf8))
        }
      LoopbackSocket.send(response.bytes, to: connection)
      close(connection)
    }
  }

  /// The lines of a request up to the empty one; `nil` where they do not come, or too many do.
  private static func head(of connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < 1 << 16 {
      let count = recv(connection, &piece, piece.count, 0)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      bytes += piece[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") { return String(text[..<end.lowerBound]) }
    }
    return nil
  }

  private static func send(_ bytes: [UInt8], to connection: Int32) {
    #if canImport(Darwin)
      var isQuiet: Int32 = 1
      setsockopt(
        connection, SOL_SOCKET, SO_NOSIGPIPE, &isQuiet, socklen_t(MemoryLayout<Int32>.size))
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, flags)
      }
      if count < 0, errno == EINTR { continue }
      // A browser that went away needs no answer.
      if count <= 0 { return }
      done += count
    }
  }
}
