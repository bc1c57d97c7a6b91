import PoliceOutcomes

// Files that a later file of the same force replaces.
extension StudyRun {
  /// Every superseded file of every force, in the order of the register, beside the later files
  /// as they may be published: an earlier file gives back nothing that is withheld of a later one.
  func superseded(_ requests: [Request], _ read: [ReadReturn]) -> [SupersededReturn] {
    requests.flatMap { request -> [SupersededReturn] in
      if request.superseded.isEmpty { return [] }
      let later = request.files.map { "returns/\($0)" }
      let own = read.flatMap(\.tables).filter { $0.force == request.force.id }
      let tables =
        own.filter { !later.contains($0.file) }
        + (publishedTables[request.force.id] ?? own.filter { later.contains($0.file) })
      let supersession = Supersession(
        force: request.force, laterFiles: later, tables: tables)
      return request.superseded.map { "returns/\($0)" }.map { path in
        let earlier = tables.filter { $0.file == path }
        let places = supersession.superseded(path, tables: earlier).counts
          .filter(\.isWithheld).compactMap { $0.observation.cells.first?.location }
        return supersession.superseded(
          path, tables: earlier.map { $0.withoutColumns(behind: places) })
      }
    }
  }

  /// What is said about the files read. Of a file that no force counts any more everything is a
  /// note, since no figure rests on it, but personal data stay
  /// what they are; and nothing is quoted from it where a version withholds a
  /// count, because the words could give one back.
  static func remarks(
    on read: [ReadReturn], requests: [Request], superseded: [SupersededReturn]
  ) -> [Diagnostic] {
    read.flatMap { file -> [Diagnostic] in
      let path = file.account.file
      guard !requests.contains(where: { $0.files.contains { "returns/\($0)" == path } }) else {
        return file.diagnostics
      }
      let isQuiet = superseded.contains { $0.file == path && $0.isKeptBack }
      return file.diagnostics.map {
        $0.location.file == path && !$0.isPersonalData ? $0.ofSupersededFile(isQuiet: isQuiet) : $0
      }
    }
  }
}

extension Diagnostic {
  /// Whether it is about personal data, which stop publishing wherever they stand.
  fileprivate var isPersonalData: Bool { code.hasPrefix("personal-") }

  /// The same as a note, about a file that a later one supersedes.
  fileprivate func ofSupersededFile(isQuiet: Bool) -> Diagnostic {
    let words =
      isQuiet ? "a remark whose words are kept back, since a count is withheld" : message
    return Diagnostic(
      .note, code, at: isQuiet ? SourceLocation(file: location.file) : location,
      "\(words); a later file supersedes this one, which is in no figure",
      remedy: "Nothing need be done.", related: isQuiet ? [] : related)
  }
}
