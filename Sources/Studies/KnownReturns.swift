/// What the returns of a study said when they were last read, so that only those that changed are read
/// again.
///
/// A return says the same as long as its bytes are the same and so are all the files that say how
/// returns are read: `study.yml`, the study's own tables and the reference data.
package struct KnownReturns: Sendable {
  private var rules: [InputFile] = []
  /// By the path of the file, what it held and what it said.
  private var read: [String: (file: InputFile, said: ReadReturn)] = [:]

  package init() {}

  /// What each of `files` says, in their order.
  ///
  /// - Parameters:
  ///   - inputs: what was read so far, the returns that are held among it.
  ///   - rules: the files that say how returns are read.
  mutating func read(
    _ files: [ReturnFile], _ inputs: [InputFile], rules: [InputFile], context: ReturnContext
  ) async -> [ReadReturn] {
    let held = Dictionary(inputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    if rules != self.rules { read = [:] }
    self.rules = rules
    let changed = files.filter { file in
      guard let now = held[file.path], !now.digest.isEmpty else { return true }
      return read[file.path]?.file != now
    }
    let news = await StudyLoader.read(changed, context: context)
    var said = read.mapValues(\.said)
    read = [:]
    for (file, new) in zip(changed, news) { said[file.path] = new }
    for file in files {
      if let now = held[file.path], let one = said[file.path] { read[file.path] = (now, one) }
    }
    return files.compactMap { said[$0.path] }
  }
}

extension ReturnFile {
  /// By its path inside the study's folder.
  fileprivate var path: String { "returns/\(name)" }
}
