import DelimitedText
import Foundation

/// The bytes of the file at `path`, called `name` in messages.
///
/// - Throws: `overLimit` where it has more than `limit` bytes, before any of them is loaded;
///   `cannotRead` where it is no file, so that a pipe never keeps the program waiting.
func readFile(
  at path: String, named name: String, atMost limit: Int = ReadingLimits.standard.fileBytes
) throws(StudiesError) -> [UInt8] {
  func refused() -> StudiesError {
    .cannotRead(path: name, reason: String(cString: strerror(errno)))
  }
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  if file < 0 { throw refused() }
  defer { close(file) }
  var status = stat()
  if fstat(file, &status) != 0 { throw refused() }
  let type = status.st_mode & S_IFMT
  // Whatever else is no file might never end.
  guard type == S_IFREG else {
    throw .cannotRead(
      path: name, reason: type == S_IFDIR ? "it is a folder" : "it is not a regular file")
  }
  let size = Int(status.st_size)
  if size > limit { throw .overLimit(path: name, bytes: limit) }
  var failure: StudiesError?
  // One byte more, so that what grew meanwhile is seen.
  let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, done in
    while done < buffer.count {
      let count = read(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = refused() }
      if count <= 0 { break }
      done += count
    }
  }
  if let failure { throw failure }
  guard bytes.count <= size else {
    throw .cannotRead(path: name, reason: "it changed while it was read")
  }
  return bytes
}

/// Why the system refused, in its own words and without the path.
func systemReason(_ error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
  return (underlying ?? error as NSError).domain == NSPOSIXErrorDomain
    ? String(cString: strerror(Int32((underlying ?? error as NSError).code)))
    : error.localizedDescription
}
