package import PoliceOutcomes

/// The whole pipeline: read a study's folder, reconcile what the forces say, take the figures.
package struct StudyRun {
  let folder: StudyFolder
  private(set) var options = Options()
  var reference: ReferenceData
  var log: [Diagnostic] = []
  var inputs: [InputFile] = []
  /// Where personal data stand in the study's files.
  var personalPlaces = PersonalPlaces()
  var withheldPlaces = WithheldPlaces()
  /// Returns with a printed total that is not published, by path.
  var filesOfHeldTotals: Set<String> = []
  /// The tables of each force as they may be published, by its id.
  var publishedTables: [String: [ReturnTable]] = [:]
  /// The author's words of `study.yml`, each with its place.
  var words: [(text: String, location: SourceLocation)] = []
  /// What the returns were when they were sealed; `nil` where they are not.
  private(set) var seals: SealedReturns?
  /// What `study.yml` says, where it was read before it was asked for.
  private var described: Result<DescribedStudy, StudiesError>?

  /// How a study's files are read.
  package struct Options: Sendable {
    /// Whether a manifest is to be written of what was read, with the digests of large files.
    package var needsDigests = true
    /// From how many bytes on a return is read in pieces, where it is a row an offence.
    package var largeFrom = LargeFile.leastBytes

    /// How many bytes of a large file are read in one go; the others are read beside them.
    package var stretchBytes = 32 << 20

    package init() {}

    /// For what needs no manifest.
    package static var withoutDigests: Options {
      var options = Options()
      options.needsDigests = false
      return options
    }
  }

  /// The study in the folder at `path`.
  ///
  /// - Parameter referencePath: the folder of reference data, or `nil` to look beside the study
  ///   and in `datasets/reference`.
  /// - Parameter printing: what a report of the study prints, to check what the study says of it.
  /// - Throws: where the study's own files cannot be used. A return that cannot be read does not
  ///   throw: it is a diagnostic of the study that comes back.
  package static func study(
    at path: String, referencePath: String? = nil, options: Options = Options(),
    printing: Printing = .unknown
  ) async throws(StudiesError) -> Study {
    var known = KnownReturns()
    return try await study(
      at: path, referencePath: referencePath, options: options, known: &known, printing: printing)
  }

  /// The study in the folder at `path`, read anew where what is known of its returns no longer
  /// holds. It is the same as if nothing were known.
  package static func study(
    at path: String, referencePath: String? = nil, options: Options = Options(),
    known: inout KnownReturns, printing: Printing = .unknown
  ) async throws(StudiesError) -> Study {
    let folder = try StudyFolder(path: path)
    async let described = StudyRun.described(in: folder)
    let reference = try await ReferenceData.readAhead(for: path, named: referencePath)
    var run = StudyRun(folder: folder, reference: reference)
    run.described = await described
    run.options = options
    return try await run.study(known: &known, printing: printing)
  }

  /// The folders whose files a study at `path` is made of: its own and that of the reference data.
  package static func folders(
    at path: String, referencePath: String?
  ) throws(StudiesError) -> [String] {
    _ = try StudyFolder(path: path)
    return [path, try ReferenceData.folder(for: path, named: referencePath)]
  }

  private init(folder: StudyFolder, reference: ReferenceData) {
    self.folder = folder
    self.reference = reference
  }

  private mutating func study(
    known: inout KnownReturns, printing: Printing
  ) async throws(StudiesError) -> Study {
    let (description, texts, asked, context) = try prepared()
    let rules = inputs + reference.files.map { InputFile(path: $0.name, $0.bytes) }
    // Rates are looked at where so many forces answer; the table is long.
    let answers = asked.count { !$0.files.isEmpty }
    async let populationTable =
      answers >= RateCheck.leastForces
      ? ReferenceData.readAhead(ReferenceData.populationsName, in: reference.folder) : nil
    let files = try returnFiles(asked, context: context)
    try checkSeals()
    let read = await known.read(files, inputs, rules: rules, context: context)
    for file in read { personalPlaces.formUnion(file.personalPlaces) }
    noteCodebookUse(context.codebook, read)

    let requests = passported(asked, read)
    let counts = await reconciled(requests, read, context: context, description: description)
    let superseded = superseded(asked, read)
    log += StudyRun.remarks(on: read, requests: asked, superseded: superseded)
    askAboutOutcomeDates(of: counts, outcomes: texts.outcomes)
    reference.keep(await populationTable, as: ReferenceData.populationsName)
    let populations = try populations(of: counts, in: description)
    askAboutCollection(counts, read, populations)
    let narrative = try narrative()
    async let prose = StudyRun.review(narrative, words, description, requests)
    let figures = await FigureTaking.figuresSideBySide(
      of: description, requests: requests, forces: counts, populations: populations)
    let revisions = try revisions(description, figures, printing)
    let citations = FigureCitations(
      requests: requests, returns: counts, figures: figures, study: description)
    let replies = try replies(description, citations, figures, requests)
    let peers = try peers()
    func result(_ diagnostics: [Diagnostic]) -> StudyResult {
      StudyResult(
        description: description, requests: requests, returns: counts, figures: figures,
        diagnostics: diagnostics, lines: published(read, description.settings),
        readings: read.compactMap(\.reading), notes: read.flatMap(\.notes), reference: texts,
        narrative: narrative,
        correctionCount: read.map(\.correctionCount).reduce(0, +), superseded: superseded,
        revisions: revisions, replies: replies, peers: peers,
        filesOfHeldTotals: filesOfHeldTotals)
    }
    let placeholders = NarrativeCheck.diagnostics(narrative, figures: figures) {
      printing.blocks(result([]))
    }
    log += placeholders
    log += await prose
    let result = result(waived(by: context))
    let layouts = zip(files, read).compactMap { file, read in read.layout.map { (file.name, $0) } }
    for file in reference.files { remember("../reference/\(file.name)", file.bytes) }
    return Study(
      result: result,
      inputs: inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      layouts: Dictionary(layouts, uniquingKeysWith: { first, _ in first }),
      waivers: context.waivers.all, redactedReturns: context.redactions.paths,
      correctedNumbers: context.corrections.numbers)
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
      builtIns: reference.labels(in: description.jurisdiction))
    let corrections =
      try input("corrections.csv", isOptional: true)
      .map { Corrections($0, log: &log) } ?? .none
    let redactions =
      try input("redactions.csv", isOptional: true)
      .map { Redactions($0, log: &log) } ?? .none
    let waivers = try waivers(description)
    seals = try input(SealedReturns.path, isOptional: true).map { SealedReturns($0, log: &log) }
    let personal = try personalDataInTables()
    try stopOnErrors()
    log += personal
    let context = ReturnContext(
      window: description.window, years: description.years,
      monthsOutsideWindow: description.settings.monthsOutsideWindow, forces: reference.register,
      codebook: codebook, corrections: corrections, pins: pins,
      requests: StudyRun.requestsByFile(requests),
      areYearsDeclared: description.areYearsDeclared,
      withholdsSmallCounts: description.settings.suppressBelow > 0, redactions: redactions,
      waivers: waivers)
    return (description, texts, requests, context)
  }

  /// What reading a return of the study at `path` needs to know.
  static func context(
    at path: String, referencePath: String?
  ) throws(StudiesError) -> ReturnContext {
    var run = StudyRun(
      folder: try StudyFolder(path: path),
      reference: try ReferenceData(for: path, named: referencePath))
    return try run.prepared().3
  }

  private mutating func describe() throws(StudiesError) -> (
    StudyDescription, [String: ReturnPins]
  ) {
    let found = try (described ?? StudyRun.described(in: folder)).get()
    remember("study.yml", found.bytes)
    words = found.words
    return (found.description, found.pins)
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
    if log.contains(where: { $0.severity == .error }) {
      throw .unusable(StudyRun.ordered(log, hiding: personalPlaces))
    }
  }

  /// By place, each once, and without the personal data that stand at `places` or in the words.
  static func ordered(
    _ log: [Diagnostic], hiding places: PersonalPlaces = PersonalPlaces()
  ) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    var search = PersonalDataSearch()
    return log.map { places.masked($0, search: &search) }
      .filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }
}
