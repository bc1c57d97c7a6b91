import Foundation

/// What the manifest of a published report says that the report was made of.
package struct PublishedManifest: Sendable {
  package static let path = "manifest.json"

  /// The SHA-256 digest of each file by its path; `nil` where the manifest keeps it back, because some
  /// cell of the file is withheld.
  package let inputs: [String: String?]

  /// The manifest of the report in a folder.
  ///
  /// - Throws: `cannotRead` where there is none.
  package init(of folder: ReportFolder) throws(StudiesError) {
    let place = "\(folder.path)/\(PublishedManifest.path)"
    guard let bytes = try folder.bytes(of: PublishedManifest.path) else {
      throw .cannotRead(path: place, reason: "there is no such file, so that no report is there")
    }
    do {
      let written = try JSONDecoder().decode(Written.self, from: Data(bytes))
      inputs = Dictionary(
        written.inputs.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    } catch {
      throw .cannotRead(path: place, reason: "it is no manifest of a report")
    }
  }

  private struct Written: Decodable {
    let inputs: [Input]

    struct Input: Decodable {
      let path: String
      let sha256: String?
    }
  }
}
