import Foundation
import Studies
import TestSupport

/// Everything that cases are made of: the returns and the tables of every study and fixture, and
/// texts written to be nasty.
struct Corpus {
  /// A file to mutate, and the study by which a return is read.
  struct Seed {
    let name: String
    let bytes: [UInt8]
    /// The place in `studies` of the study it is a return of, or `nil`.
    let study: Int?
  }

  /// The returns, then the other files, then the nasty ones.
  private(set) var files: [Seed] = []
  /// The studies that ship, in the order of their names.
  let studies: [String]
  /// Small studies as files, for whole runs.
  private(set) var whole: [StudyFiles] = [.base]
  /// Cells of the files, for the readers of single cells.
  private(set) var cells: [String] = NastyTexts.cells

  init() throws {
    studies = Repository.studies.map { "\(Repository.datasets)/\($0)" }
    for (place, study) in studies.enumerated() { try gather(study, study: place) }
    let fixtures = "\(Repository.root)/Tests/StudiesTests/Fixtures"
    for name in try FileManager.default.contentsOfDirectory(atPath: fixtures).sorted() {
      try gather("\(fixtures)/\(name)", study: nil)
    }
    for code in FixtureStudies.codes {
      let pair = try DiagnosticPair(of: code)
      whole += [pair.failing, pair.passing]
    }
    whole += try FixtureStudies.readings.map { try FixtureReading($0).files }
    for (place, bytes) in NastyTexts.files.enumerated() {
      files.append(Seed(name: "nasty-\(place).csv", bytes: bytes, study: nil))
    }
    for file in files where file.bytes.count < 20_000 {
      let text = String(decoding: file.bytes, as: UTF8.self)
      cells += text.split { $0 == "," || $0.isNewline }.prefix(400).map(String.init)
    }
  }

  /// The files below one folder, and the folder as a study if it is a small one.
  private mutating func gather(_ folder: String, study: Int?) throws {
    let paths = (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
    var contents: [String: [UInt8]] = [:]
    for path in paths {
      var isFolder: ObjCBool = false
      let place = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: place)))
      contents[path] = bytes
      let name = path.split(separator: "/").last.map(String.init) ?? path
      files.append(Seed(name: name, bytes: bytes, study: path.hasPrefix("returns/") ? study : nil))
    }
    guard contents.count <= 12, contents["study.yml"] != nil else { return }
    let empty = StudyFiles([:])
    whole.append(
      contents.sorted { $0.key < $1.key }.reduce(empty) { $0.with($1.key, bytes: $1.value) })
  }
}
