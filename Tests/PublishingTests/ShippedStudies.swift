import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport

/// The studies of `datasets/`, each read and written out once for all tests.
struct ShippedStudy: Sendable {
  let name: String
  let study: Study
  let files: [ReportFile]

  private static let all = Task {
    var studies: [ShippedStudy] = []
    for name in Repository.studies {
      let study = try await StudyRun.study(
        at: "\(Repository.datasets)/\(name)", referencePath: Repository.reference)
      let files = await Edition.files(of: study)
      studies.append(ShippedStudy(name: name, study: study, files: files))
    }
    return studies
  }

  static func named(_ name: String) async throws -> ShippedStudy {
    guard let study = try await all.value.first(where: { $0.name == name }) else {
      preconditionFailure("no study is called \(name)")
    }
    return study
  }

  /// The text of the file of the report at `path`; empty where there is none.
  func text(_ path: String) -> String {
    String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  func value(_ id: String) -> FigureValue? { study.result.figures[id]?.value }

  /// The count of offences, or of forces, called `id`, where it is exact.
  func count(_ id: String) -> Int? {
    switch value(id) {
    case .offences(let count)?: count.exact
    case .forces(let count)?: count
    case .share?, .growth?, .standing?, .range?, .changeRange?, .points?, .rate?, .none?, nil: nil
    }
  }

  func share(_ id: String) -> Share? {
    if case .share(let share)? = value(id) { share } else { nil }
  }

  /// What the report prints for the figure called `id`.
  func printed(_ id: String) -> String { Trace(id, in: study.result)?.printed ?? "" }
}
