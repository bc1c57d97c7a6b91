import DelimitedText
import Foundation
package import PoliceOutcomes

/// How one file would be read, and what to write into `study.yml` to have it read so.
package struct Inspection: Sendable {
  /// The file's name.
  package let name: String
  package let byteCount: Int
  /// How the file is written down, or `nil` where it is no table of text.
  package let form: Form?
  /// Why the file is no table of text, or `nil` where it is one.
  package let problem: String?
  package let account: LineAccount
  package let notes: [ReturnNote]
  package let tables: [ReadTable]
  /// To what its counts are rounded, as `study.yml` or the file says.
  package let rounding: Rounding?
  /// How many counts were read.
  package let countTotal: Int
  /// The first counts that were read, and where the first cell of each stands.
  package let firstCounts: [(observation: Observation, place: String)]
  /// The lines for `study.yml` that pin what was found, or ask for what was not.
  package let pins: [String]
  package let diagnostics: [Diagnostic]
  /// The folder that diagnostics name files in.
  package let folder: String
  /// The records, for the picture; of a large file those of its first lines.
  let records: [Record]
  /// What became of the lines of the picture.
  let pictured: LineAccount
  /// Where the file holds personal data.
  let personalPlaces: PersonalPlaces

  /// How a file is written down, in words.
  package struct Form: Hashable, Sendable {
    package let encoding: String
    package let delimiter: String
    /// The delimiter, how it was found, and the line ends.
    package let dialect: String
  }

  /// Reads the file at `path`. Inside a study's `returns/` it is read as the study reads it;
  /// elsewhere with the built-in labels only, as the answer of an unnamed force.
  ///
  /// - Parameter largeFrom: from how many bytes on a row an offence is read in pieces.
  package init(
    path: String, referencePath: String?, largeFrom: Int = LargeFile.leastBytes
  ) throws(StudiesError) {
    let url = URL(fileURLWithPath: path).standardizedFileURL
    let name = url.lastPathComponent
    let context: ReturnContext
    let study = Inspection.studyPath(of: path)
    if let study {
      folder = study
      context = try StudyRun.context(at: folder, referencePath: referencePath)
        .admitting(name)
    } else {
      folder =
        path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
      let reference = try ReferenceData(for: path, named: referencePath)
      context = ReturnContext.open(reference: reference, file: name)
    }
    let large = LargeFile(at: path, least: largeFrom).flatMap { file in
      LargeReturn(file, name: name, context: context).inspected().map { (file.byteCount, $0) }
    }
    let bytes: [UInt8]
    if let large { bytes = large.1.head } else { bytes = try readFile(at: path, named: path) }
    let shown = ReturnReader.read(bytes, file: name, context: context)
    let read = large?.1.read ?? shown
    pictured = shown.account
    let isInStudy = study != nil
    self.name = name
    byteCount = large?.0 ?? bytes.count
    do {
      let table = try readRecords(bytes)
      records = table.records
      form = Form(
        encoding: table.encoding.name + (table.hasByteOrderMark ? " with byte-order mark" : ""),
        delimiter: table.dialect.delimiter.name, dialect: table.dialect.statement)
      problem = nil
    } catch {
      records = []
      form = nil
      problem = error.problem
    }
    account = read.account
    personalPlaces = read.personalPlaces
    let mask = { read.personalPlaces.masked($0, of: read.account.file) }
    notes = zip(read.notes, mask(read.notes.map(\.text))).map { note, text in
      ReturnNote(text: text, location: note.location)
    }
    tables = read.shapes.map { $0.masked(mask) }
    rounding = read.rounding
    countTotal = read.tables.flatMap(\.observations).reduce(0) { sum, observation in
      sum + (observation.lastLine == nil ? 1 : observation.count.low)
    }
    firstCounts = read.tables.lazy.flatMap(\.observations).prefix(5).map { observation in
      let place = observation.cells.first?.location
      let last = observation.lastLine.map { " and more rows to line \($0)" } ?? ""
      return (
        observation, (place.map { isInStudy ? $0.text : $0.outsideStudy.text } ?? "") + last
      )
    }
    let sealed = try study.map { path throws(StudiesError) in
      try SealCheck.remarks(on: name, ofStudyAt: path)
    }
    let said = context.waivers.applied(
      to: StudyRun.ordered((sealed ?? []) + read.diagnostics, hiding: read.personalPlaces),
      requests: context.requests)
    diagnostics = isInStudy ? said : said.map(\.outsideStudy)
    let years = Inspection.yearsLine(
      context.years(of: name), isInStudy: isInStudy,
      isAsked: read.diagnostics.contains { $0.code == "undeclared-years" })
    pins = mask(
      Inspection.pinned(
        name, read: read, years: years, pins: context.pins[name] ?? ReturnPins()))
  }

  /// Texts of the file without the personal data it holds. They are masked before they are cut:
  /// half a name is a name.
  func masked(_ texts: [String]) -> [String] {
    // A short text is masked only where it is quoted whole, as a cell is here.
    personalPlaces.masked(texts.map { "'\($0)'" }, of: account.file)
      .map { String($0.dropFirst().dropLast()) }
  }

  /// The study in whose `returns/` the file at `path` is, or `nil`.
  package static func studyPath(of path: String) -> String? {
    let folder = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
    let study = folder.deletingLastPathComponent()
    guard folder.lastPathComponent == "returns",
      FileManager.default.fileExists(atPath: study.appendingPathComponent("study.yml").path)
    else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 2 ? parts.dropLast(2).joined(separator: "/") : study.path
  }
}
