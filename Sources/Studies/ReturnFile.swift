import DelimitedText
import PoliceOutcomes

/// A file of `returns/`, read or to be read in pieces.
struct ReturnFile: Sendable {
  let name: String
  let content: Content

  enum Content: Sendable {
    case bytes([UInt8])
    /// Read in pieces where it is a row an offence; `path` is its name in messages.
    case large(LargeFile, path: String)
  }

  /// The file called `name`, read unless it has `options.largeFrom` bytes.
  ///
  /// - Throws: as `StudyFolder.bytes`.
  init(
    _ name: String, in folder: StudyFolder, options: StudyRun.Options = StudyRun.Options()
  ) throws(StudiesError) {
    self.name = name
    let path = "returns/\(name)"
    if var file = try folder.largeFile(path, from: options.largeFrom) {
      file.stretchBytes = options.stretchBytes
      content = .large(file, path: "\(folder.path)/\(path)")
    } else {
      content = .bytes(try folder.bytes(path))
    }
  }

  /// Whether it is read in pieces.
  var isLarge: Bool {
    if case .large = content { true } else { false }
  }

  /// Whether the file is refused for its size, as its first lines show. Nothing else of it is read.
  func isRefused(in context: ReturnContext) -> Bool {
    guard case .large(let file, _) = content else { return false }
    return file.byteCount > ReadingLimits.standard.fileBytes
      && !LargeReturn(file, name: name, context: context).isLikely
  }

  /// What the file says.
  func read(in context: ReturnContext) async -> ReadReturn {
    switch content {
    case .bytes(let bytes): return ReturnReader.read(bytes, file: name, context: context)
    case .large(let file, let path):
      if let read = await LargeReturn(file, name: name, context: context).read() { return read }
      do {
        return ReturnReader.read(
          try readFile(at: file.path, named: path), file: name, context: context)
      } catch {
        // Why it is not read in pieces is seen in its first lines, if anywhere.
        let start = ReturnReader.read(
          file.firstLines(LargeReturn.trialBytes), file: name, context: context)
        var read = ReadReturn(file: name)
        read.personalPlaces = start.personalPlaces
        read.diagnostics =
          [error.diagnostic(of: "returns/\(name)")]
          + start.diagnostics.filter { $0.severity == .error }
        return read
      }
    }
  }
}
