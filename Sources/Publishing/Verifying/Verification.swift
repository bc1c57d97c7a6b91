import PoliceOutcomes
package import Studies

/// A published report held against the returns it says it was made of: the report is made again from
/// the study, and whatever the published one has otherwise is named, figure by figure.
package struct Verification: Sendable {
  /// How many figures the study comes to, from how many returns, and how many prints of them the files
  /// of the report have.
  package private(set) var figureCount = 0
  package private(set) var returnCount = 0
  package private(set) var printCount = 0
  package private(set) var fileCount = 0
  package private(set) var differences: [Difference] = []

  /// Something that the published report has otherwise.
  package enum Difference: Hashable, Sendable {
    /// A file that the report was made of is another now; with the SHA-256 digest that the report
    /// states and that of the file, where there are both. What it held or holds is not told.
    case input(path: String, InputChange, was: String? = nil, now: String? = nil)
    /// A figure is printed otherwise than the returns give it. `given` is `nil` where they do not give
    /// it there, `printed` where it is not printed there.
    case figure(
      id: String, column: String, file: String, line: Int, printed: String?, given: String?)
    /// A line of a file differs, and no figure in it does.
    case words(file: String, line: Int, printed: String, given: String)
    case missing(file: String)
    case extra(file: String)
  }

  package enum InputChange: String, Hashable, Sendable {
    case changed = "is not the file that the report was made of"
    case missing = "is not there, and the report was made of it"
    case added = "is there, and the report was not made of it"
  }

  /// - Parameters:
  ///   - study: the study as it is read now, with digests.
  ///   - files: its report, made anew.
  ///   - folder: the published report.
  ///   - keptBack: files that need not be there where the report does not tell their digest: whoever
  ///     hands the study on leaves them out.
  /// - Throws: `cannotRead` where there is no report in the folder.
  package init(
    of folder: ReportFolder, study: Study, files: [ReportFile], keptBack: Set<String> = []
  ) throws(StudiesError) {
    figureCount = study.result.figures.all.count
    returnCount = study.result.lines.count
    fileCount = files.count
    differences = Verification.inputs(try PublishedManifest(of: folder), study, keptBack)
    for file in files {
      guard let published = try folder.bytes(of: file.path) else {
        differences.append(.missing(file: file.path))
        continue
      }
      if published == file.bytes {
        printCount += PublishedPrint.all(in: file.bytes, of: file.path).count
      } else if file.path != PublishedManifest.path {
        compare(published, with: file)
      }
    }
    differences += folder.files(besides: files).map { .extra(file: $0) }
  }

  /// The files that are others than those that the report was made of. A return of which a cell is
  /// withheld has no digest in a manifest, and is judged by what the report says of it.
  private static func inputs(
    _ manifest: PublishedManifest, _ study: Study, _ keptBack: Set<String>
  ) -> [Difference] {
    let now = Dictionary(
      study.inputs.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
    return Set(now.keys).union(manifest.inputs.keys)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { path in
        guard let digest = now[path] else {
          let isUntold = manifest.inputs[path].map { $0 == nil } ?? false
          return isUntold && keptBack.contains(path) ? nil : .input(path: path, .missing)
        }
        guard let known = manifest.inputs[path] else { return .input(path: path, .added) }
        guard let known, known != digest else { return nil }
        return .input(path: path, .changed, was: known, now: digest)
      }
  }

  /// Names the figures that a file prints otherwise; where none is, the first line that differs.
  private mutating func compare(_ published: [UInt8], with file: ReportFile) {
    let given = PublishedPrint.all(in: file.bytes, of: file.path)
    let printed = PublishedPrint.all(in: published, of: file.path)
    printCount += printed.count
    let before = differences.count
    let printedByName = Dictionary(grouping: printed, by: Name.init)
    let givenByName = Dictionary(grouping: given, by: Name.init)
    var seen: Set<Name> = []
    for name in (given + printed).map(Name.init) where seen.insert(name).inserted {
      let (theirs, ours) = (printedByName[name] ?? [], givenByName[name] ?? [])
      for place in 0..<max(theirs.count, ours.count) {
        let their = place < theirs.count ? theirs[place] : nil
        let our = place < ours.count ? ours[place] : nil
        if their?.text == our?.text { continue }
        differences.append(
          .figure(
            id: name.figure, column: name.column, file: file.path,
            line: their?.line ?? our?.line ?? 0, printed: their?.text, given: our?.text))
      }
    }
    if differences.count == before { differences.append(line(published, file)) }
  }

  /// What is printed again: a figure, on a page or in a column.
  private struct Name: Hashable {
    let figure: String
    let column: String

    init(_ print: PublishedPrint) {
      figure = print.figure
      column = print.column
    }
  }

  /// The first line that differs.
  private func line(_ published: [UInt8], _ file: ReportFile) -> Difference {
    func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
      bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let (theirs, ours) = (lines(published), lines(file.bytes))
    let place = zip(theirs, ours).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = place ?? min(theirs.count, ours.count)
    func text(_ lines: [ArraySlice<UInt8>]) -> String {
      number < lines.count ? String(decoding: lines[number], as: UTF8.self) : ""
    }
    return .words(
      file: file.path, line: number + 1, printed: text(theirs), given: text(ours))
  }
}
