import PoliceOutcomes

/// The whole pipeline: read a study's folder, reconcile what the forces say, take the figures.
package struct StudyRun {
  private let folder: StudyFolder
  private var reference: ReferenceData
  private var log: [Diagnostic] = []
  private var inputs: [InputFile] = []

  /// The study in the folder at `path`.
  ///
  /// - Parameter referencePath: the folder of reference data, or `nil` to look beside the study
  ///   and in `datasets/reference`.
  /// - Throws: where the study's own files cannot be used. A return that cannot be read does not
  ///   throw: it is a diagnostic of the study that comes back.
  package static func study(
    at path: String, referencePath: String? = nil
  ) async throws(StudiesError) -> Study {
    var run = try StudyRun(path: path, referencePath: referencePath)
    return try await run.study()
  }

  private init(path: String, referencePath: String?) throws(StudiesError) {
    folder = try StudyFolder(path: path)
    reference = try ReferenceData(for: path, named: referencePath)
  }

  private mutating func study() async throws(StudiesError) -> Study {
    let (description, texts, requests, context) = try prepared()
    let files = try returnFiles(requests, pins: context.pins, corrections: context.corrections)
    let read = await StudyLoader.read(files, context: context)
    log += read.flatMap(\.diagnostics)
    noteCodebookUse(context.codebook, read)

    let counts = reconciled(requests, read, context: context, description: description)
    let figures = FigureTaking.figures(of: description, requests: requests, forces: counts)
    let narrative = try narrative()
    checkPlaceholders(of: narrative, figures: figures)

    let result = StudyResult(
      description: description, requests: requests, returns: counts, figures: figures,
      diagnostics: StudyRun.ordered(log), lines: read.map(\.account),
      readings: read.compactMap(\.reading), reference: texts, narrative: narrative,
      correctionCount: read.map(\.correctionCount).reduce(0, +))
    let layouts = zip(files, read).compactMap { file, read in read.layout.map { (file.name, $0) } }
    for file in reference.files { remember("../reference/\(file.name)", file.bytes) }
    return Study(
      result: result,
      inputs: inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      layouts: Dictionary(layouts, uniquingKeysWith: { first, _ in first }))
  }

  /// Reads the study's own files: all that is needed before a return is read.
  ///
  /// - Throws: `unusable` with every problem there is.
  private mutating func prepared() throws(StudiesError) -> (
    StudyDescription, ReferenceTexts, [Request], ReturnContext
  ) {
    let (description, pins) = try describe()
    if let bytes = try input("forces.csv", isOptional: true) { reference.addForces(bytes) }
    let texts = try reference.texts(
      topic: description.offence.topic, jurisdiction: description.jurisdiction)
    log += reference.log
    let requests = try register(description)
    let codebook = Codebook(
      rows: try input("codebook.csv", isOptional: true)
        .map { CodebookReader.rows($0, forces: reference.register, log: &log) } ?? [],
      builtIns: reference.labels)
    let corrections =
      try input("corrections.csv", isOptional: true)
      .map { Corrections($0, log: &log) } ?? .none
    try stopOnErrors()
    let context = ReturnContext(
      window: description.window, years: description.years,
      monthsOutsideWindow: description.settings.monthsOutsideWindow, forces: reference.register,
      codebook: codebook, corrections: corrections, pins: pins,
      requests: StudyRun.requestsByFile(requests))
    return (description, texts, requests, context)
  }

  /// What reading a return of the study at `path` needs to know.
  static func context(
    at path: String, referencePath: String?
  ) throws(StudiesError) -> ReturnContext {
    var run = try StudyRun(path: path, referencePath: referencePath)
    return try run.prepared().3
  }

  private mutating func describe() throws(StudiesError) -> (
    StudyDescription, [String: ReturnPins]
  ) {
    var reader = StudyDescriptionReader()
    let bytes = try input("study.yml", isOptional: false) ?? []
    guard let text = StudyRun.text(bytes) else {
      throw .unusable([.brokenYAML("it is not UTF-8", at: SourceLocation(file: "study.yml"))])
    }
    let description = try reader.description(text, id: folder.name)
    guard let description, reader.log.isEmpty else {
      throw .unusable(StudyRun.ordered(reader.log))
    }
    return (description, reader.pins)
  }

  private mutating func register(
    _ description: StudyDescription
  ) throws(StudiesError) -> [Request] {
    guard let bytes = try input("requests.csv", isOptional: true) else {
      throw .unusable([.missingFile("requests.csv", at: SourceLocation(file: "requests.csv"))])
    }
    return RequestRegister.requests(
      bytes, forces: reference.register, window: description.window, log: &log)
  }

  /// The study's own files must be right before a return is read by them.
  private func stopOnErrors() throws(StudiesError) {
    if log.contains(where: { $0.severity == .error }) { throw .unusable(StudyRun.ordered(log)) }
  }

  /// By place, each once.
  static func ordered(_ log: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return log.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}

// Files.
extension StudyRun {
  private mutating func input(
    _ path: String, isOptional: Bool
  ) throws(StudiesError) -> [UInt8]? {
    let bytes = isOptional ? try folder.optionalBytes(path) : try folder.bytes(path)
    if let bytes { remember(path, bytes) }
    return bytes
  }

  /// UTF-8 as text, without byte-order mark; `nil` where the bytes are none.
  private static func text(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(
      validating: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  private mutating func remember(_ path: String, _ bytes: [UInt8]) {
    inputs.append(InputFile(path: path, byteCount: bytes.count, digest: sha256(bytes)))
  }

  private static func requestsByFile(_ requests: [Request]) -> [String: [Request]] {
    var byFile: [String: [Request]] = [:]
    for request in requests {
      for file in request.files { byFile[file, default: []].append(request) }
    }
    return byFile
  }

  /// The returns that the register lists, in its order, each once; what the register and the
  /// folder disagree on goes to the log.
  private mutating func returnFiles(
    _ requests: [Request], pins: [String: ReturnPins], corrections: Corrections
  ) throws(StudiesError) -> [(name: String, bytes: [UInt8])] {
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
      for file in request.files where !listed.contains(file) {
        listed.append(file)
        if !present.contains(file) {
          log.append(.missingFile("returns/\(file)", at: request.location))
        }
      }
    }
    for file in present where !requests.contains(where: { $0.files.contains(file) }) {
      log.append(.unlistedReturn(at: SourceLocation(file: "returns/\(file)")))
    }
    for (file, pin) in pins where !present.contains(file) {
      log.append(.unusedPin(file, at: pin.location ?? SourceLocation(file: "study.yml")))
    }
    for correction in corrections.all where !present.contains(correction.file) {
      log.append(
        .correctionWithoutCell(
          file: correction.file, line: "\(correction.line)", column: correction.column,
          at: correction.location))
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in listed where present.contains(name) {
      let path = "returns/\(name)"
      let bytes = try folder.bytes(path)
      remember(path, bytes)
      files.append((name, bytes))
    }
    return files
  }
}

// Checks over the whole study.
extension StudyRun {
  private mutating func noteCodebookUse(_ codebook: Codebook, _ read: [ReadReturn]) {
    let used = read.reduce(into: Set<Int>()) { $0.formUnion($1.usedCodebookRows) }
    let repeated = codebook.repeatedRows
    for place in repeated {
      let row = codebook.rows[place]
      log.append(.repeatedCodebookRow(row.label, at: row.location))
    }
    for (place, row) in codebook.rows.enumerated()
    where !used.contains(place) && !repeated.contains(place) {
      log.append(.unusedCodebookRow(row.label, at: row.location))
    }
  }

  private mutating func reconciled(
    _ requests: [Request], _ read: [ReadReturn], context: ReturnContext,
    description: StudyDescription
  ) -> [ForceCounts] {
    var all: [ForceCounts] = []
    for request in requests {
      let tables = read.flatMap(\.tables).filter { $0.force == request.force.id }
      guard !tables.isEmpty else { continue }
      let years = request.files.first.map { context.years(of: $0) } ?? context.years
      let reconciliation = Reconciliation(tables, request: request, years: years)
      log += reconciliation.diagnostics
      let counts = reconciliation.counts
      guard !counts.recorded.isEmpty else { continue }
      all.append(counts)
      let place = SourceLocation(file: tables[0].file)
      for period in ForceChecks.missingPeriods(of: counts) {
        log.append(
          .missingPeriod(
            force: request.force.shortName, period: period, at: request.location))
      }
      if !counts.isBounded, description.isPooled(request.status) {
        log.append(.leftOutOfPool(force: request.force.shortName, at: request.location))
      }
      if let fall = ForceChecks.suddenFall(of: counts) {
        log.append(
          .suddenFall(
            force: request.force.shortName, period: fall.period, count: fall.count,
            before: fall.before, at: place))
      }
    }
    return all
  }

  /// The author's prose, or nothing where there is none or its bytes are no text.
  private mutating func narrative() throws(StudiesError) -> String {
    guard let bytes = try input("narrative.md", isOptional: true) else { return "" }
    if let text = StudyRun.text(bytes) { return text }
    log.append(
      .unreadableTable(
        "the file is not UTF-8; it is not printed", remedy: "Save it as UTF-8.",
        at: SourceLocation(file: "narrative.md")))
    return ""
  }

  private mutating func checkPlaceholders(of narrative: String, figures: Figures) {
    for placeholder in Placeholder.all(in: narrative) where figures[placeholder.figureID] == nil {
      log.append(
        .unknownPlaceholder(
          placeholder.figureID,
          at: SourceLocation(
            file: "narrative.md", line: placeholder.line, column: placeholder.column),
          nearest: NearestNames.closest(to: placeholder.figureID, among: figures.all.map(\.id))))
    }
  }
}
