package import PoliceOutcomes

/// Why a study cannot be read or its report not written.
package enum StudiesError: Error, Hashable, Sendable {
  /// The folder has no `study.yml`.
  case notAStudy(path: String)
  /// A file or folder cannot be opened, for a reason of the system's.
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// A file has more than `bytes` bytes, the most that one of its kind may have.
  case overLimit(path: String, bytes: Int)
  /// A file named by the study lies outside its folder.
  case leavesStudy(path: String)
  /// Neither beside the study nor below the working folder are there reference data.
  case noReferenceData(study: String)
  /// The study's own files cannot be used; every reason there is.
  case unusable([Diagnostic])

  /// What is so, in one line.
  package var message: String {
    switch self {
    case .notAStudy(let path): "\(path) is not a study: it has no study.yml"
    case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    case .overLimit(let path, let bytes): "\(path) has more than \(bytes) bytes and is not read"
    case .leavesStudy(let path): "\(path) lies outside the study's folder and is not read"
    case .noReferenceData(let study):
      "no reference data for \(study): there is no folder 'reference' beside it and no 'datasets/reference' here"
    case .unusable(let diagnostics):
      "the study cannot be used: \(diagnostics.count) \(diagnostics.count == 1 ? "problem" : "problems")"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .notAStudy: "`chargesheet init FOLDER` writes a study that builds at once."
    case .cannotRead, .cannotWrite: "Look at the path and at who may read or write there."
    case .overLimit: "Look for what has made it grow, or split it."
    case .leavesStudy: "Copy the file into the study's folder."
    case .noReferenceData: "Give the folder with `--reference FOLDER`."
    case .unusable: "Mend what is listed and run the command again."
    }
  }
}

extension StudiesError {
  /// The same of a folder that is called otherwise than where it is.
  package func naming(_ folder: String, _ name: String) -> StudiesError {
    func named(_ path: String) -> String {
      path == folder || path.hasPrefix(folder + "/") ? name + path.dropFirst(folder.count) : path
    }
    return switch self {
    case .notAStudy(let path): .notAStudy(path: named(path))
    case .cannotRead(let path, let reason): .cannotRead(path: named(path), reason: reason)
    case .cannotWrite(let path, let reason): .cannotWrite(path: named(path), reason: reason)
    case .overLimit(let path, let bytes): .overLimit(path: named(path), bytes: bytes)
    case .leavesStudy(let path): .leavesStudy(path: named(path))
    case .noReferenceData(let study): .noReferenceData(study: named(study))
    case .unusable: self
    }
  }

  /// Why a return is not read, where the others are read all the same.
  func diagnostic(of file: String) -> Diagnostic {
    let place = SourceLocation(file: file)
    switch self {
    case .overLimit(_, let allowed): return .fileOverLimit(bytes: allowed, at: place)
    case .cannotRead(_, let reason):
      return .unreadableTable(
        "the file cannot be opened: \(reason); the force has no counts",
        remedy: "Look at who may read it, and whether it is a file.", at: place)
    default: return .unreadableTable(message, remedy: remedy, at: place)
    }
  }
}
