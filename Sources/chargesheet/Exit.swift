import ArgumentParser
import Bundles
import Studies

/// The exit codes, after sysexits.h. They are documented in `chargesheet --help`.
enum Exit {
  static let stale = ExitCode(1)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let fault = ExitCode(70)
  static let cannotWrite = ExitCode(73)

  /// The code for a study that cannot be read or written.
  static func code(for error: StudiesError) -> ExitCode {
    switch error {
    case .notAStudy, .cannotRead, .leavesStudy, .noReferenceData: noInput
    case .cannotWrite: cannotWrite
    case .unusable, .overLimit: badData
    }
  }

  /// The code for a bundle that cannot be made or proved.
  static func code(for error: BundleError) -> ExitCode {
    switch error {
    case .cannotRead, .returnsWanted: noInput
    case .cannotWrite: cannotWrite
    case .refused, .notHandedOn: badData
    case .study(let error): code(for: error)
    }
  }

  /// The graver of two codes: not found or not written before bad data before stale.
  static func worse(_ left: ExitCode, _ right: ExitCode) -> ExitCode {
    left.rawValue >= right.rawValue ? left : right
  }
}
