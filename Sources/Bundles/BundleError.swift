package import Studies

/// Why a bundle cannot be made or proved.
package enum BundleError: Error, Hashable, Sendable {
  /// The file, or the folder of returns, cannot be opened.
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// The file is no bundle, or something in it belongs in none.
  case refused(path: String, reason: String)
  /// Returns that the bundle does not hold are not in the folder that is named, or none is.
  case returnsWanted(path: String, names: [String], folder: String?)
  /// What is in the study's own files keeps them from being handed on.
  case notHandedOn(path: String, reason: String, remedy: String)
  /// The study itself cannot be read.
  case study(StudiesError)

  /// What is so, in one line; of `study` its own error says it.
  package var message: String {
    switch self {
    case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    case .refused(let path, let reason): "\(path) is no bundle that is read: \(reason)"
    case .returnsWanted(let path, let names, let folder):
      "\(path) does not hold \(names.joined(separator: ", "))"
        + (folder.map { ", and neither does \($0)" } ?? "")
    case .notHandedOn(let path, let reason, _): "no bundle of \(path) is written: \(reason)"
    case .study(let error): error.message
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .cannotRead, .cannotWrite: "Look at the path and at who may read or write there."
    case .refused: "Get the file again; `chargesheet bundle STUDY` writes one."
    case .returnsWanted:
      "These returns are not handed on, since something in them is withheld. Ask the forces for them, put them into a folder under these names, and give it with --returns FOLDER."
    case .notHandedOn(_, _, let remedy): remedy
    case .study(let error): error.remedy
    }
  }
}
