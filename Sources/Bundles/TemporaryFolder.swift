import Dispatch
import Foundation

/// A folder that only its owner may look into, for as long as something is unpacked there. It is gone
/// too where the program is told to end meanwhile.
struct TemporaryFolder {
  let path: String
  /// What is told to end, one after another with the removal.
  private let queue: DispatchQueue
  private let watches: [any DispatchSourceSignal]

  /// What a terminal or a system that shuts down tells a program to end with.
  private static let ends = [SIGINT, SIGTERM, SIGHUP]

  init() throws(BundleError) {
    // By its real name, so that what stands in it is known to lie inside.
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    var template = Array("\(parent)/chargesheet-bundle-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cannotWrite(path: parent, reason: String(cString: strerror(errno)))
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let queue = DispatchQueue(label: path)
    self.path = path
    self.queue = queue
    watches = TemporaryFolder.ends.map { end in
      signal(end, SIG_IGN)
      let watch = DispatchSource.makeSignalSource(signal: end, queue: queue)
      watch.setEventHandler {
        _ = TemporaryFolder.removed(path)
        // The program ends as it would have without.
        signal(end, SIG_DFL)
        kill(getpid(), end)
        // Until it has, nothing else is to end it.
        sleep(1)
      }
      watch.resume()
      return watch
    }
  }

  /// Makes the folders that lead to a file in this one.
  ///
  /// - Parameter file: its path inside the folder.
  func makeFolders(to file: String) throws(BundleError) {
    var place = path
    for part in file.split(separator: "/").dropLast() {
      place += "/\(part)"
      if mkdir(place, 0o700) != 0, errno != EEXIST {
        throw .cannotWrite(path: place, reason: String(cString: strerror(errno)))
      }
    }
  }

  func remove() throws(BundleError) {
    let refusal = queue.sync { TemporaryFolder.removed(path) }
    for (watch, end) in zip(watches, TemporaryFolder.ends) {
      watch.cancel()
      signal(end, SIG_DFL)
    }
    if let refusal { throw .cannotWrite(path: path, reason: refusal) }
  }

  /// How often a folder is taken away into which something is still being written.
  private static let mostTries = 50

  /// Takes the folder away; returns why it could not. It gets another name first, so that nothing new is
  /// unpacked into it.
  private static func removed(_ path: String) -> String? {
    let gone = "\(path)-gone"
    guard rename(path, gone) == 0 else {
      return errno == ENOENT ? nil : String(cString: strerror(errno))
    }
    var refusal = ""
    for _ in 0..<mostTries {
      do {
        try FileManager.default.removeItem(atPath: gone)
        return nil
      } catch {
        refusal = error.localizedDescription
        usleep(10_000)
      }
    }
    return refusal
  }
}
