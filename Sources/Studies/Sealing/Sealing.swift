import Foundation

/// The file in which a study keeps the digests of its returns.
package enum ReturnSeals {
  /// Its path in the study's folder.
  package static let path = SealedReturns.path
}

/// Writing `SHA256SUMS`: lines are added, and none is ever changed or taken away.
package struct Sealing: Sendable {
  /// The names of the returns that were added.
  package let added: [String]
  /// How many returns are sealed now.
  package let count: Int

  /// Seals every file of `returns/` that is not sealed yet.
  ///
  /// - Throws: `unusable`, with nothing written, where a line of the file is no seal or a sealed return
  ///   is gone or is not as it was; `cannotRead` where one of `returns/` is no file.
  package init(ofStudyAt path: String) throws(StudiesError) {
    let folder = try StudyFolder(path: path)
    let seals = try folder.seals()
    try folder.checkSeals()
    let old = seals?.all ?? []
    let known = Set(old.map(\.name))
    var new: [Seal] = []
    for name in try folder.returnNames() where !known.contains(name) {
      guard let digest = try folder.digest("returns/\(name)"), !digest.isEmpty else {
        throw .cannotRead(
          path: "\(path)/returns/\(name)", reason: "it is no file that can be opened")
      }
      new.append(Seal(name: name, digest: digest))
    }
    added = new.map(\.name)
    count = old.count + new.count
    if new.isEmpty { return }
    let lines = (old + new).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { $0.text + "\n" }
    try Sealing.write(Array(lines.joined().utf8), to: "\(path)/\(SealedReturns.path)")
  }

  /// Puts a file in the place of the one that is there, whole or not at all.
  private static func write(_ bytes: [UInt8], to path: String) throws(StudiesError) {
    let new = "\(path).new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileWriting.create(new, bytes)
      if rename(new, path) != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    } catch {
      unlink(new)
      throw .cannotWrite(path: path, reason: systemReason(error))
    }
  }
}
