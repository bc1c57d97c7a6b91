import Foundation
import TestSupport

/// Runs `body` in a folder with `datasets/reference` and these files as `datasets/study`.
func inProject(
  _ files: StudyFiles = .base, _ body: (String) throws -> Void
) async throws {
  try await withTemporaryFolder { folder in
    try FileManager.default.createDirectory(
      atPath: "\(folder)/datasets", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Repository.reference, toPath: "\(folder)/datasets/reference")
    try files.write(to: "\(folder)/datasets/study")
    try body(folder)
  }
}

/// Runs `chargesheet` in `folder`.
func run(_ arguments: String..., in folder: String) throws -> Command {
  try Command.chargesheet(arguments, in: folder)
}
