import Foundation

/// A file that is read in pieces and never held.
package struct LargeFile: Sendable {
  /// A return from this size on is large: smaller ones are read at once, and each of
  /// their rows has its place in the report.
  package static let leastBytes = 1 << 18

  /// Where it is, links followed.
  let path: String
  let byteCount: Int
  /// How many of its bytes are read in one go.
  var stretchBytes = 32 << 20

  /// The file at `path`, or `nil` where it is no regular file or is not large.
  init?(at path: String, least: Int = LargeFile.leastBytes) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) >= least
    else { return nil }
    self.path = path
    byteCount = Int(status.st_size)
  }

  /// The bytes of `range`; fewer where the file ends before.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    guard let reader = reader(from: range.lowerBound) else { return [] }
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = reader.read(&bytes, 0..<range.count)
    bytes.removeLast(range.count - count)
    return bytes
  }

  /// As many whole lines as the first `most` bytes hold.
  func firstLines(_ most: Int) -> [UInt8] {
    let head = bytes(0..<min(most, byteCount))
    return Array(head.prefix((head.lastIndex(of: UInt8(ascii: "\n")) ?? head.count - 1) + 1))
  }

  /// A reader of the bytes from `offset` on, or `nil` where the system refuses.
  func reader(from offset: Int) -> Reader? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    return descriptor < 0 ? nil : Reader(descriptor, offset)
  }

  /// Reads one piece after another.
  final class Reader {
    private let descriptor: Int32
    private var offset: Int

    fileprivate init(_ descriptor: Int32, _ offset: Int) {
      self.descriptor = descriptor
      self.offset = offset
    }

    deinit { close(descriptor) }

    /// Puts the bytes that follow into the places of the array; returns how many there were.
    func read(_ bytes: inout [UInt8], _ places: Range<Int>) -> Int {
      var done = 0
      while done < places.count {
        let count = bytes.withUnsafeMutableBytes { buffer in
          pread(
            descriptor,
            UnsafeMutableRawBufferPointer(rebasing: buffer[(places.lowerBound + done)...])
              .baseAddress, places.count - done, off_t(offset))
        }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { break }
        done += count
        offset += count
      }
      return done
    }
  }
}
