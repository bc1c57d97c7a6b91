import PoliceOutcomes
import Studies
import TestSupport

/// What the studies of `datasets/` come to, each read once for all tests.
enum ShippedResults {
  private static let all = Task {
    var results: [String: StudyResult] = [:]
    for name in Repository.studies {
      results[name] = try await StudyRun.study(
        at: "\(Repository.datasets)/\(name)", referencePath: Repository.reference,
        options: .withoutDigests
      ).result
    }
    return results
  }

  static func named(_ name: String) async throws -> StudyResult {
    guard let result = try await all.value[name] else {
      preconditionFailure("no study is called \(name)")
    }
    return result
  }
}
