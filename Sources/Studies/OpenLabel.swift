package import PoliceOutcomes

/// A label of the study's returns that nothing explains, with the further information beside it.
package struct OpenLabel: Hashable, Sendable {
  /// The label as first written, corrections laid over it.
  package let label: String
  /// The further information beside it, or empty.
  package let further: String
  /// The short names of the forces that write it, each once.
  package private(set) var forces: [String]
  /// Every cell that holds it, in the order of `SourceLocation`.
  package private(set) var places: [SourceLocation]
  /// What the built-in labels say of it, or of the further information, where that is
  /// ambiguous; `nil` where they know neither.
  package let builtIn: Codebook.BuiltIn?

  fileprivate mutating func add(_ force: String, at place: SourceLocation) {
    if !forces.contains(force) { forces.append(force) }
    if !places.contains(place) { places.append(place) }
  }

  fileprivate var ordered: OpenLabel {
    var copy = self
    copy.places.sort()
    return copy
  }
}

/// Every open label of a study, and what is needed to ask about them.
package struct OpenLabels: Sendable {
  /// By their first places.
  package let labels: [OpenLabel]
  /// What the study's codebook and the built-in labels do explain: a text and what it means.
  package let known: [KnownLabel]
  package let framework: [FrameworkOutcome]
  /// Whether the study has a `codebook.csv`.
  package let hasCodebook: Bool
  /// Returns that are not read, not to the end, or that hold personal data; their labels may be
  /// open too.
  package let unread: [String]
}

/// A label and the one thing it means.
package struct KnownLabel: Hashable, Sendable {
  package let text: String
  package let outcome: Outcome

  package init(_ text: String, _ outcome: Outcome) {
    self.text = text
    self.outcome = outcome
  }
}

extension OpenLabels {
  /// The open labels of the study in the folder at `path`.
  ///
  /// - Throws: where the study's own files cannot be used.
  package static func labels(
    ofStudyAt path: String, referencePath: String?
  ) async throws(StudiesError) -> OpenLabels {
    let context = try StudyRun.context(at: path, referencePath: referencePath)
    let reference = try ReferenceData(for: path, named: referencePath)
    let folder = try StudyFolder(path: path)
    try folder.checkSeals()
    let present = Set(try folder.returnNames())
    let listed = context.requests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var unread = listed.filter { !present.contains($0) }
    var files: [ReturnFile] = []
    for name in listed where present.contains(name) {
      files.append(try ReturnFile(name, in: folder))
    }
    let read = await StudyLoader.read(files, context: context)
    for (file, read) in zip(files, read)
    where read.layout == nil || read.account.count(of: .rejected) > 0
      || !read.personalPlaces.isEmpty
    { unread.append(file.name) }
    return OpenLabels(
      labels: open(in: read, context: context),
      known: known(context.codebook, builtIns: reference.labels),
      framework: try reference.framework(),
      hasCodebook: try folder.ownBytes("codebook.csv", isOptional: true) != nil,
      unread: unread.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func known(_ codebook: Codebook, builtIns: [Codebook.BuiltIn]) -> [KnownLabel] {
    codebook.rows.map { KnownLabel("\($0.label) \($0.further ?? "")", $0.outcome) }
      + builtIns.filter { !$0.isAmbiguous }.map { KnownLabel($0.label, $0.outcome) }
  }

  private struct Key: Hashable {
    let label: String
    let further: String
  }

  /// The labels that reading the returns left open, each once, whatever their spelling of spaces,
  /// dashes and capitals.
  private static func open(in read: [ReadReturn], context: ReturnContext) -> [OpenLabel] {
    var found: [Key: OpenLabel] = [:]
    let names = Dictionary(
      context.requests.values.joined().map { ($0.force.id, $0.force.shortName) },
      uniquingKeysWith: { first, _ in first })
    for file in read {
      let hasFurther = file.layout?.place(of: .further) != nil
      for observation in file.tables.flatMap(\.observations) {
        guard let cells = labelCells(of: observation, hasFurther: hasFurther, in: file) else {
          continue
        }
        // A row of the codebook would only repeat what is to be redacted.
        if file.personalPlaces.contains(cells.label.location) { continue }
        let label = cells.label.reading
        let further = cells.further?.reading ?? ""
        let key = Key(
          label: LabelText.normalised(label), further: LabelText.normalised(further))
        var entry =
          found[key]
          ?? OpenLabel(
            label: label, further: further, forces: [], places: [],
            builtIn: ambiguous(label, in: context.codebook)
              ?? ambiguous(further, in: context.codebook))
        entry.add(names[observation.force] ?? observation.force, at: cells.label.location)
        found[key] = entry
      }
    }
    return found.values.map(\.ordered).sorted { $0.places[0] < $1.places[0] }
  }

  /// The built-in label that `text` is, where it has several meanings or none.
  private static func ambiguous(_ text: String, in codebook: Codebook) -> Codebook.BuiltIn? {
    let reading = codebook.reading(label: text, further: "", force: "")
    return if case .ambiguous(let builtIn) = reading { builtIn } else { nil }
  }

  /// The cells of an observation that hold its label and its further information; `nil` where its
  /// outcome is known or blank.
  private static func labelCells(
    of observation: Observation, hasFurther: Bool, in file: ReadReturn
  ) -> (label: SourceCell, further: SourceCell?)? {
    guard
      observation.outcome == .notStated(.unknownLabel)
        || observation.outcome == .notStated(.ambiguousLabel)
    else { return nil }
    // The count comes first, but where each row is one offence there is none.
    let place = file.layout?.kind == .oneOffencePerRow ? 0 : 1
    guard observation.cells.indices.contains(place) else { return nil }
    let hasNext = hasFurther && observation.cells.indices.contains(place + 1)
    return (observation.cells[place], hasNext ? observation.cells[place + 1] : nil)
  }
}
