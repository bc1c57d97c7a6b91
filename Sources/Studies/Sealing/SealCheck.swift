import PoliceOutcomes

/// The files of `returns/` held against `SHA256SUMS`.
struct SealCheck {
  /// What stops the study: returns that are not as they were sealed, or are gone.
  private(set) var broken: [Diagnostic] = []
  /// A warning for each return that is not sealed.
  private(set) var unsealed: [Diagnostic] = []

  /// - Parameters:
  ///   - names: the files to look at; every one of `returns/` and every one sealed where it is `nil`.
  ///   - known: digests that were taken already, by path.
  /// - Throws: where `returns/` cannot be looked into, or something in it leads out of the study.
  init(
    _ seals: SealedReturns, in folder: StudyFolder, only name: String? = nil,
    known: [String: String] = [:]
  ) throws(StudiesError) {
    for seal in seals.all where name == nil || seal.name == name {
      let digest =
        if let digest = known[seal.path], !digest.isEmpty { digest } else {
          try folder.digest(seal.path)
        }
      switch digest {
      case nil: broken.append(.sealedReturnGone(seal.path, sealed: seal.digest, at: seal.location))
      case "":
        broken.append(
          .unreadableTable(
            "the file cannot be opened, so that it is not known whether it is as it was sealed; the study is not read",
            remedy: "Look at who may read it.", at: SourceLocation(file: seal.path)))
      case seal.digest: break
      case .some(let digest):
        broken.append(
          .returnChanged(seal.path, sealed: seal.digest, found: digest, at: seal.location))
      }
    }
    let sealed = Set(seals.all.map(\.name))
    for present in try folder.returnNames()
    where !sealed.contains(present) && (name == nil || present == name) {
      unsealed.append(.returnNotSealed(at: SourceLocation(file: "returns/\(present)")))
    }
  }
}

extension SealCheck {
  /// What is said of one return: nothing where the study seals none.
  static func remarks(
    on name: String, ofStudyAt path: String
  ) throws(StudiesError) -> [Diagnostic] {
    let folder = try StudyFolder(path: path)
    guard let seals = try folder.seals() else { return [] }
    let check = try SealCheck(seals, in: folder, only: name)
    return check.broken + check.unsealed
  }
}

extension StudyFolder {
  /// The seals of the study; `nil` where it has none.
  ///
  /// - Throws: `unusable` where a line of them is none.
  func seals() throws(StudiesError) -> SealedReturns? {
    guard let bytes = try ownBytes(SealedReturns.path, isOptional: true) else { return nil }
    var log: [Diagnostic] = []
    let seals = SealedReturns(bytes, log: &log)
    if !log.isEmpty { throw .unusable(log) }
    return seals
  }

  /// Stops where a return of the study is not as it was sealed.
  func checkSeals() throws(StudiesError) {
    guard let seals = try seals() else { return }
    let broken = try SealCheck(seals, in: self).broken
    if !broken.isEmpty { throw .unusable(broken) }
  }
}
