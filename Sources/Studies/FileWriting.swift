import Foundation

/// Files of a report, written by the system's own calls: what is written can be made again, so that
/// nothing waits until it is on the disk.
enum FileWriting {
  /// Writes a file that is not there yet; throws a `POSIXError` where the system refuses.
  static func create(_ path: String, _ bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file < 0 { throw refusal }
    var isClosed = false
    defer { if !isClosed { close(file) } }
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { throw refusal }
        rest = rest.dropFirst(count)
      }
    }
    isClosed = true
    // What a disk of the network could not keep is said here.
    if close(file) != 0 { throw refusal }
  }

  /// Whether `path` is a regular file, no link to one, of just these bytes.
  static func isFile(_ path: String, of bytes: [UInt8]) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    if file < 0 { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    var done = 0
    var piece = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
    while done < bytes.count {
      let wanted = min(piece.count, bytes.count - done)
      let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, wanted) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      let isSame = bytes.withUnsafeBytes { bytes in
        piece.withUnsafeBytes { piece in
          guard let own = bytes.baseAddress, let other = piece.baseAddress else { return false }
          return memcmp(own + done, other, count) == 0
        }
      }
      if !isSame { return false }
      done += count
    }
    return true
  }

  private static var refusal: POSIXError {
    POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
  }
}
