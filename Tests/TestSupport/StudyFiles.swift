import Foundation

/// The files of a study folder made for a test: a base study, and what one test changes in it.
package struct StudyFiles: Sendable {
  /// The files by their path inside the folder.
  package private(set) var contents: [String: [UInt8]]

  package init(_ files: [String: String]) {
    contents = files.mapValues { Array($0.utf8) }
  }

  /// Files that need not be text.
  package init(bytes: [String: [UInt8]]) {
    contents = bytes
  }

  /// The same files with this text at `path`.
  package func with(_ path: String, _ text: String) -> StudyFiles {
    with(path, bytes: Array(text.utf8))
  }

  /// The same files with these bytes at `path`.
  package func with(_ path: String, bytes: [UInt8]) -> StudyFiles {
    var files = self
    files.contents[path] = bytes
    return files
  }

  /// The same files with `lines` at the end of the one at `path`.
  package func adding(_ lines: String, to path: String) -> StudyFiles {
    with(path, bytes: (contents[path] ?? []) + Array(lines.utf8))
  }

  /// The same files with `old` replaced by `new` wherever it stands in the one at `path`.
  package func replacing(_ old: String, with new: String, in path: String) -> StudyFiles {
    with(path, text(of: path).replacingOccurrences(of: old, with: new))
  }

  /// The text of the file at `path`.
  package func text(of path: String) -> String {
    String(decoding: contents[path] ?? [], as: UTF8.self)
  }

  /// The same files but the one at `path`.
  package func without(_ path: String) -> StudyFiles {
    var files = self
    files.contents[path] = nil
    return files
  }

  /// Writes the files below `folder`.
  package func write(to folder: String) throws {
    for (path, bytes) in contents {
      let url = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  /// Runs `body` with the path of a folder called `study` that holds the files.
  package func onDisk<Result>(
    _ body: (String) async throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      try write(to: "\(folder)/study")
      return try await body("\(folder)/study")
    }
  }
}

extension StudyFiles {
  /// Kent and Essex, 2021 and 2022: 40 offences and 7, all well. The tests break Kent's return
  /// and look whether that of Essex still counts.
  package static let base = StudyFiles([
    "study.yml": """
    title: Two forces, 2021 to 2022
    question: What share was charged?
    offence:
      topic: intimate-image-abuse
      name: Disclosing private sexual photographs and films
      plural: intimate image offences
    jurisdiction: England and Wales
    window: {first: 2021-01, last: 2022-12}
    publisher: {name: A publisher, contact: press@example.org}
    measures: [offences-recorded, charge-rate]
    years: calendar

    """,
    "requests.csv": """
    force,asked,replied,status,files,basis,extracted_on
    Kent,2023-01-09,2023-02-06,complete,kent.csv,offences-recorded,2023-01-30
    Essex,2023-01-09,2023-02-03,complete,essex.csv,offences-recorded,2023-01-30

    """,
    "returns/kent.csv": """
    Year,Outcome,Offences
    2021,Charged,14
    2021,Ongoing,6
    2022,Charged,17
    2022,Ongoing,3

    """,
    "returns/essex.csv": """
    Year,Outcome,Offences
    2021,Charged,3
    2022,Charged,4

    """,
  ])

  /// The base study with this text as Kent's return.
  package static func kent(_ text: String) -> StudyFiles {
    base.with("returns/kent.csv", text)
  }

  /// The base study with `lines` about Kent's return in `study.yml`.
  package func pinning(_ lines: String, for file: String = "kent.csv") -> StudyFiles {
    let indented = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    return adding("returns:\n  \(file):\n\(indented)", to: "study.yml")
  }
}
