import Foundation
import PoliceOutcomes
import Publishing
package import Studies

/// A zip file that holds a report and what it was made of, so that anybody can prove it.
///
/// Its bytes depend on the study alone: names are sorted, every date is the same, and nothing is compressed.
package enum StudyBundle {
  /// Where bundles go unless somebody says otherwise, below the working folder.
  package static let folder = "bundles"

  /// Writes the bundle of a study to `file`, which is there whole or as it was.
  ///
  /// - Parameters:
  ///   - path: the study's folder.
  ///   - report: its report, as `build` writes it.
  /// - Returns: how many files it holds.
  package static func write(
    _ plan: BundlePlan, of study: Study, at path: String, referencePath: String?,
    report: [ReportFile], to file: String
  ) throws(BundleError) -> Int {
    let contents = try contents(plan, study, path, referencePath, report)
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: file).deletingLastPathComponent(),
        withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: file, reason: error.localizedDescription)
    }
    do throws(ZipProblem) {
      let zip = try ZipWriter(path: file)
      for (name, content) in contents {
        switch content {
        case .bytes(let bytes): try zip.add(name, bytes)
        case .large(let place): try zip.add(name, fileAt: place)
        }
      }
      try zip.close()
    } catch {
      throw .cannotWrite(path: file, reason: error.reason)
    }
    return contents.count
  }

  /// Every entry with its name, in the order of the bytes of the names.
  private static func contents(
    _ plan: BundlePlan, _ study: Study, _ path: String, _ referencePath: String?,
    _ report: [ReportFile]
  ) throws(BundleError) -> [(name: String, content: InputFiles.Content)] {
    let id = study.result.description.id
    let readMe = BundleReadMe.text(plan, of: study.result)
    var contents: [(name: String, content: InputFiles.Content)] = [
      (BundleName.readMe, .bytes(Array(readMe.utf8)))
    ]
    var unread: [String] = []
    var total = report.reduce(0) { $0 + $1.bytes.count }
    do throws(StudiesError) {
      let files = try InputFiles(ofStudyAt: path, referencePath: referencePath)
      unread = try files.returns(besides: study.inputs)
      for input in plan.inputs {
        total += input.byteCount
        contents.append((entryName(input.path, study: id), try files.content(of: input)))
      }
    } catch {
      throw .study(error)
    }
    // What the report says of such a file could not be proved without it.
    if let first = unread.first {
      throw .notHandedOn(
        path: path, reason: "\(first) is not read, and nobody knows what is in it",
        remedy: "`chargesheet check` says why: list it in requests.csv, or take it out of returns/."
      )
    }
    for (name, content) in contents {
      guard case .bytes(let bytes) = content,
        let own = PersonalDataInOwnFiles.files.first(where: { name == "datasets/\(id)/\($0)" }),
        let line = PersonalDataInOwnFiles.firstLine(
          in: bytes, publisher: study.result.description.publisher)
      else { continue }
      throw .notHandedOn(
        path: path, reason: "\(own):\(line) names or reaches a person, and no page prints it",
        remedy: "Take it out of the file.")
    }
    contents += report.map { ("reports/\(id)/\($0.path)", .bytes($0.bytes)) }
    try check(contents.map(\.name), total, of: path)
    return contents.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func entryName(_ path: String, study: String) -> String {
    path.hasPrefix("../") ? "datasets/\(path.dropFirst(3))" : "datasets/\(study)/\(path)"
  }

  /// What is written must be what is read.
  private static func check(
    _ names: [String], _ total: Int, of path: String
  ) throws(BundleError) {
    for name in names {
      do throws(ZipProblem) {
        _ = try BundleName(name)
      } catch {
        throw .notHandedOn(
          path: path, reason: "'\(name)' cannot stand in a bundle: \(error.reason)",
          remedy: "Give the file or the study another name.")
      }
    }
    guard names.count <= BundleLimits.entries, UInt64(total) <= BundleLimits.allBytes else {
      throw .notHandedOn(
        path: path,
        reason:
          "it would hold \(names.count) files of \(total) bytes, and \(BundleLimits.entries) of \(BundleLimits.allBytes) are the most",
        remedy: "Hand on the folder of the study and the report instead.")
    }
  }
}
