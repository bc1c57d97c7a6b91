import DelimitedText

/// A file of `returns/`, read or to be read in pieces.
struct ReturnFile: Sendable {
  let name: String
  let content: Content

  enum Content: Sendable {
    case bytes([UInt8])
    /// Read in pieces where it is a row an offence; `path` is its name in messages.
    case large(LargeFile, path: String)
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
        var read = ReadReturn(file: name)
        read.diagnostics.append(error.diagnostic(of: "returns/\(name)"))
        return read
      }
    }
  }
}
