/// The files a study was read from, to be handed on as they are on disk.
package struct InputFiles: Sendable {
  private let folder: StudyFolder
  private let reference: String

  /// - Throws: as reading the study does.
  package init(ofStudyAt path: String, referencePath: String?) throws(StudiesError) {
    folder = try StudyFolder(path: path)
    reference = try ReferenceData.folder(for: path, named: referencePath)
  }

  /// The paths of files in `returns/` that the study was not read from; hidden ones left out.
  package func returns(besides inputs: [InputFile]) throws(StudiesError) -> [String] {
    let read = Set(inputs.map(\.path))
    return try folder.returnNames().map { "returns/\($0)" }.filter { !read.contains($0) }
  }

  /// What a file holds.
  package enum Content: Sendable {
    case bytes([UInt8])
    /// It is large: where it is, links followed.
    case large(path: String)
  }

  /// The file that `input` is of.
  ///
  /// - Throws: `cannotRead` where it is another than the one that was read, as its digest says.
  package func content(of input: InputFile) throws(StudiesError) -> Content {
    let prefix = "../reference/"
    if input.path.hasPrefix(prefix) {
      let place = "\(reference)/\(input.path.dropFirst(prefix.count))"
      return .bytes(try same(try readFile(at: place, named: place), as: input))
    }
    if let large = try folder.largeFile(input.path) {
      guard sha256(of: large) == input.digest else { throw changed(input) }
      return .large(path: large.path)
    }
    return .bytes(try same(try folder.bytes(input.path), as: input))
  }

  private func same(_ bytes: [UInt8], as input: InputFile) throws(StudiesError) -> [UInt8] {
    guard sha256(bytes) == input.digest else { throw changed(input) }
    return bytes
  }

  private func changed(_ input: InputFile) -> StudiesError {
    .cannotRead(path: "\(folder.path)/\(input.path)", reason: "it changed while it was read")
  }
}
