import DelimitedText
import Foundation

/// The bytes of the file at `path`, called `name` in messages.
///
/// - Throws: `overLimit` where it has more than `limit` bytes, before any of them is loaded;
///   `cannotRead` where it is no file, so that a pipe never keeps the program waiting.
func readFile(
  at path: String, named name: String, atMost limit: Int = ReadingLimits.standard.fileBytes
) throws(StudiesError) -> [UInt8] {
  let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  let bytes: [UInt8]
  do {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    let type = attributes[.type] as? FileAttributeType
    // Whatever else is no file might never end.
    guard type == .typeRegular else {
      throw StudiesError.cannotRead(
        path: name,
        reason: type == .typeDirectory ? "it is a folder" : "it is not a regular file")
    }
    if let size = attributes[.size] as? Int, size > limit {
      throw StudiesError.overLimit(path: name, bytes: limit)
    }
    bytes = Array(try Data(contentsOf: url))
  } catch let error as StudiesError {
    throw error
  } catch {
    throw .cannotRead(path: name, reason: systemReason(error))
  }
  guard bytes.count <= limit else { throw .overLimit(path: name, bytes: limit) }
  return bytes
}

/// Why the system refused, in its own words and without the path.
func systemReason(_ error: any Error) -> String {
  let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
  return (underlying ?? error as NSError).domain == NSPOSIXErrorDomain
    ? String(cString: strerror(Int32((underlying ?? error as NSError).code)))
    : error.localizedDescription
}
