import Foundation
package import PoliceOutcomes
import Publishing
import Reports

/// Copies of a study's report for other programs: a workbook and a database. Both hold what the report
/// publishes and nothing else.
///
/// Their bytes are those of the libraries that write them, so that they are no part of the report's
/// folder.
package enum StudyExport {
  /// Writes `<folder>/<name>.xlsx` and `<folder>/<name>.sqlite`; each is there whole or as it was.
  ///
  /// - Returns: the paths.
  /// - Throws: `ExportError` where the system refuses.
  package static func write(
    _ result: StudyResult, to folder: String, named name: String
  ) throws(ExportError) -> [String] {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ExportError(path: folder, reason: error.localizedDescription)
    }
    let publication = ReportComposer.publication(result)
    return [
      try whole("\(folder)/\(name).xlsx") { path throws(ExportError) in
        try workbook(StudyWorkbook(result, publication), result, to: path)
      },
      try whole("\(folder)/\(name).sqlite") { path throws(ExportError) in
        try database(result, to: path)
      },
    ]
  }

  /// Has `write` write a file beside `path`, which then takes its place.
  private static func whole(
    _ path: String, _ write: (String) throws(ExportError) -> Void
  ) throws(ExportError) -> String {
    let new = path + ".new"
    unlink(new)
    do throws(ExportError) {
      try write(new)
    } catch {
      unlink(new)
      throw ExportError(path: path, reason: error.reason)
    }
    guard rename(new, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(new)
      throw ExportError(path: path, reason: reason)
    }
    return path
  }

  private static func workbook(
    _ workbook: StudyWorkbook, _ result: StudyResult, to path: String
  ) throws(ExportError) {
    let description = result.description
    // The day of the edition, or the first of the study's last month where there is none.
    let last = description.window.last
    let day = description.published ?? CalendarDay(iso: "\(last.iso)-01")
    let epoch = CalendarDay(iso: "1970-01-01")
    let days = (day?.number ?? 0) - (epoch?.number ?? 0)
    let properties = WorkbookFile.Properties(
      title: description.title, subject: description.question, author: description.publisher.name,
      created: max(1, days) * 86_400)
    guard let file = WorkbookFile(path: path, properties) else {
      throw ExportError(path: path, reason: "there is no memory left")
    }
    for (place, sheet) in workbook.sheets.enumerated() { file.add(sheet, number: place + 1) }
    if let reason = file.close() { throw ExportError(path: path, reason: reason) }
  }

  private static func database(_ result: StudyResult, to path: String) throws(ExportError) {
    do throws(DatabaseFile.Refusal) {
      let file = try DatabaseFile(path: path)
      try StudyDatabase(result: result).write(to: file)
    } catch {
      throw ExportError(path: path, reason: error.reason)
    }
  }
}

/// Why a copy could not be written.
package struct ExportError: Error, Hashable, Sendable {
  package let path: String
  package let reason: String
}
