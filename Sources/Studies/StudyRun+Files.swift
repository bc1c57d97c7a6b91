import PoliceOutcomes

// The files of a study, and what its register and its folder disagree on.
extension StudyRun {
  mutating func input(
    _ path: String, isOptional: Bool
  ) throws(StudiesError) -> [UInt8]? {
    let bytes: [UInt8]?
    do {
      bytes = try folder.ownBytes(path, isOptional: isOptional)
    } catch {
      guard case .overLimit(_, let allowed) = error else { throw error }
      log.append(.fileOverLimit(bytes: allowed, at: SourceLocation(file: path)))
      throw .unusable(StudyRun.ordered(log))
    }
    if let bytes { remember(path, bytes) }
    return bytes
  }

  /// UTF-8 as text, without byte-order mark; `nil` where the bytes are none. The character 0 stands in
  /// no text: where it does, the bytes are UTF-16, which may pass for UTF-8.
  static func text(_ bytes: [UInt8]) -> String? {
    if bytes.contains(0) { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      validating: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  mutating func remember(_ path: String, _ bytes: [UInt8]) {
    inputs.append(InputFile(path: path, bytes))
  }

  static func requestsByFile(_ requests: [Request]) -> [String: [Request]] {
    var byFile: [String: [Request]] = [:]
    for request in requests {
      for file in request.files + request.superseded { byFile[file, default: []].append(request) }
    }
    return byFile
  }

  /// The returns that the register lists, in its order, each once; what the register and the
  /// folder disagree on goes to the log.
  mutating func returnFiles(
    _ requests: [Request], context: ReturnContext
  ) throws(StudiesError) -> [ReturnFile] {
    let present = try folder.returnNames()
    var listed: [String] = []
    for request in requests {
      let hasAnswer = request.status == .complete || request.status == .partial
      if hasAnswer, request.files.isEmpty {
        log.append(
          .answerWithoutFile(
            force: request.force.shortName, status: request.status.words,
            at: request.location))
      }
      if !hasAnswer, !request.files.isEmpty {
        log.append(
          .fileWithoutAnswer(
            force: request.force.shortName, status: request.status.words,
            at: request.location))
        continue
      }
      for file in request.files + request.superseded where !listed.contains(file) {
        listed.append(file)
        if !present.contains(file) {
          log.append(.missingFile("returns/\(file)", at: request.location))
        }
      }
    }
    for file in present
    where !requests.contains(where: {
      $0.files.contains(file) || $0.superseded.contains(file)
    }) {
      log.append(.unlistedReturn(at: SourceLocation(file: "returns/\(file)")))
    }
    for (file, pin) in context.pins where !present.contains(file) {
      log.append(.unusedPin(file, at: pin.location ?? SourceLocation(file: "study.yml")))
    }
    for redaction in context.redactions.all where !present.contains(redaction.file) {
      log.append(
        .redactionWithoutCell(
          file: redaction.file, line: redaction.line.map(String.init) ?? "*",
          column: redaction.column, why: "there is no such file", at: redaction.location))
    }
    for correction in context.corrections.all where !present.contains(correction.file) {
      log.append(
        .correctionWithoutCell(
          file: correction.file, line: "\(correction.line)", column: correction.column,
          at: correction.location))
    }
    var files: [ReturnFile] = []
    for name in listed where present.contains(name) {
      guard let file = try returnFile(name) else { continue }
      let path = "returns/\(name)"
      switch file.content {
      case .bytes(let bytes): remember(path, bytes)
      case .large where file.isRefused(in: context): break
      case .large(let large, _):
        inputs.append(
          InputFile(
            path: path, byteCount: large.byteCount,
            digest: options.needsDigests || seals != nil ? sha256(of: large) : ""))
      }
      files.append(file)
    }
    return files
  }

  /// Stops where a return is not as `SHA256SUMS` seals it; of one that is not sealed the log says so.
  mutating func checkSeals() throws(StudiesError) {
    guard let seals else { return }
    let known = Dictionary(
      inputs.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let check = try SealCheck(seals, in: folder, known: known)
    if !check.broken.isEmpty { throw .unusable(StudyRun.ordered(check.broken)) }
    log += check.unsealed
  }

  /// A return, or `nil` where the system does not give its bytes: the log says so, and the other
  /// returns are read all the same.
  private mutating func returnFile(_ name: String) throws(StudiesError) -> ReturnFile? {
    do {
      return try ReturnFile(name, in: folder, options: options)
    } catch {
      switch error {
      case .overLimit, .cannotRead: log.append(error.diagnostic(of: "returns/\(name)"))
      default: throw error
      }
      return nil
    }
  }
}
