import Foundation

/// What the files of some folders look like from outside: when each was written and how large it is.
/// A file that was changed looks otherwise.
package struct FolderState: Hashable, Sendable {
  private struct File: Hashable {
    let path: String
    let node: UInt64
    let byteCount: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var files: [File] = []

  /// The files of the study's folder and of the reference data it is read with.
  ///
  /// - Parameter paths: folders; one that is not there has no files.
  package init(of paths: [String]) {
    for path in paths { add(path, depth: 3) }
  }

  private mutating func add(_ path: String, depth: Int) {
    guard depth > 0, let folder = opendir(path) else { return }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      let place = "\(path)/\(name)"
      var status = stat()
      guard stat(place, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        add(place, depth: depth - 1)
        continue
      }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      files.append(
        File(
          path: place, node: UInt64(status.st_ino), byteCount: Int(status.st_size),
          seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec)))
    }
  }
}
