import Foundation
import PoliceOutcomes
import Studies

/// A bundle unpacked into a folder of its own, which is gone when it has been looked at.
package struct UnpackedBundle: Sendable {
  /// The folder it was unpacked into.
  package let folder: String
  /// The name of the study.
  package let study: String

  /// What a bundle may lack of the files that its report was made of.
  package static let keptBack: Set<String> = [ReturnSeals.path]

  package var studyPath: String { "\(folder)/datasets/\(study)" }
  package var referencePath: String { "\(folder)/datasets/reference" }
  package var reportPath: String { "\(folder)/reports/\(study)" }

  /// Runs `body` with the bundle in `file`, whose missing returns are taken from the folder `returns`.
  ///
  /// - Throws: where the file is no bundle, or returns are missing. Nothing is left behind.
  package static func with<Result: Sendable>(
    _ file: String, returns: String?, _ body: (UnpackedBundle) async -> Result
  ) async throws(BundleError) -> Result {
    let folder = try TemporaryFolder()
    let result: Swift.Result<Result, BundleError>
    do throws(BundleError) {
      let study = try BundleUnpacking(file: file, folder: folder).study()
      let bundle = try UnpackedBundle(file, folder, study, returns)
      result = .success(await body(bundle))
    } catch {
      result = .failure(error)
    }
    try folder.remove()
    return try result.get()
  }

  private init(
    _ file: String, _ temporary: TemporaryFolder, _ study: String, _ returns: String?
  ) throws(BundleError) {
    folder = temporary.path
    self.study = study
    let path = "\(folder)/datasets/\(study)"
    let manifest: PublishedManifest
    do throws(StudiesError) {
      manifest = try PublishedManifest(of: ReportFolder(path: "\(folder)/reports/\(study)"))
    } catch {
      throw .refused(path: file, reason: "the report in it has no manifest.json that can be read")
    }
    let wanted = manifest.inputs.keys.filter { input in
      input.hasPrefix("returns/") && BundleName.isReturn(input)
        && !FileManager.default.fileExists(atPath: "\(path)/\(input)")
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if wanted.isEmpty { return }
    let missing = wanted.filter { input in
      guard let returns else { return true }
      let place = "\(returns)/\(input.dropFirst("returns/".count))"
      var isFolder: ObjCBool = false
      return !FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
        || isFolder.boolValue
    }
    if !missing.isEmpty { throw .returnsWanted(path: file, names: missing, folder: returns) }
    try take(wanted, from: returns ?? "", into: temporary)
  }

  /// Copies returns that the reader has into the unpacked study.
  private func take(
    _ wanted: [String], from returns: String, into temporary: TemporaryFolder
  ) throws(BundleError) {
    for input in wanted {
      let place = "\(returns)/\(input.dropFirst("returns/".count))"
      try temporary.makeFolders(to: "datasets/\(study)/\(input)")
      do {
        // What a link leads to, since a link out of a study is not read.
        try FileManager.default.copyItem(
          at: URL(fileURLWithPath: place).resolvingSymlinksInPath(),
          to: URL(fileURLWithPath: "\(studyPath)/\(input)"))
      } catch {
        throw .cannotRead(path: place, reason: error.localizedDescription)
      }
    }
  }
}
