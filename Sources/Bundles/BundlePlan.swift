import PoliceOutcomes
import Publishing
package import Studies

/// What of a study goes into a bundle, and what is kept back.
///
/// A bundle is handed on, so that nothing goes in of which something is withheld or taken out: whoever has
/// the file has the count.
package struct BundlePlan: Sendable {
  /// A return that does not go in.
  package struct LeftOut: Hashable, Sendable {
    /// Its path inside the study's folder.
    package let path: String
    package let reason: Reason
  }

  /// Why a return does not go in.
  package enum Reason: Hashable, Sendable {
    case withheld
    /// A total or an earlier version of the same force may give back a count that is withheld.
    case sameForce
    /// Its rows can be counted by what the report does not tell apart.
    case smallCounts
    case redacted
    case tooLarge

    /// As a clause.
    package var words: String {
      switch self {
      case .withheld: "a count or a total in it is withheld"
      case .sameForce: "a count in another file of the same force is withheld"
      case .smallCounts: "it has a row for each offence, and the study publishes no small counts"
      case .redacted: "something in it is redacted"
      case .tooLarge: "it has more than \(BundleLimits.fileBytes) bytes"
      }
    }
  }

  /// Every file that the study was read from and that goes in, in the order of their paths.
  package let inputs: [InputFile]
  /// In the order of their paths.
  package let leftOut: [LeftOut]
  /// Whether `SHA256SUMS` is kept back, because it holds the digest of a return of which a count is
  /// withheld or a text redacted.
  package let areSealsKeptBack: Bool

  /// The file of the seals.
  package static let seals = ReturnSeals.path

  /// - Parameter path: the study's folder, for messages.
  /// - Throws: `notHandedOn` where something in the study's own files would give back what is withheld,
  ///   or something cannot go into a zip file.
  package init(of study: Study, at path: String) throws(BundleError) {
    let result = study.result
    let withheld = result.withheldFiles
    let reasons = BundlePlan.reasons(study, withheld)
    leftOut = study.inputs.compactMap { input in
      reasons[input.path].map { LeftOut(path: input.path, reason: $0) }
    }
    let hasSeals = study.inputs.contains { $0.path == ReturnSeals.path }
    areSealsKeptBack = hasSeals && !study.returnsWithoutDigest.isEmpty
    let isKept = areSealsKeptBack
    inputs = study.inputs.filter {
      reasons[$0.path] == nil && !(isKept && $0.path == ReturnSeals.path)
    }
    try checkCorrections(study, of: path)
    try checkSeals(study, of: path)
  }

  /// Why returns are left out, by path.
  private static func reasons(_ study: Study, _ withheld: Set<String>) -> [String: Reason] {
    let result = study.result
    let forces = result.requests.filter { request in
      (request.files + request.superseded).contains { withheld.contains("returns/\($0)") }
    }
    let related = Set(forces.flatMap { $0.files + $0.superseded }.map { "returns/\($0)" })
    let withholdsSmall = result.description.settings.suppressBelow > 0
    var reasons: [String: Reason] = [:]
    for input in study.inputs where input.path.hasPrefix("returns/") {
      let name = String(input.path.dropFirst("returns/".count))
      if withheld.contains(input.path) {
        reasons[input.path] = .withheld
      } else if related.contains(input.path) {
        reasons[input.path] = .sameForce
      } else if withholdsSmall, study.layouts[name]?.kind == .oneOffencePerRow {
        reasons[input.path] = .smallCounts
      } else if study.redactedReturns.contains(input.path) {
        reasons[input.path] = .redacted
      } else if UInt64(input.byteCount) > BundleLimits.fileBytes {
        reasons[input.path] = .tooLarge
      }
    }
    return reasons
  }

  /// A correction of a return of a force of which a count is withheld may be that count.
  private func checkCorrections(_ study: Study, of path: String) throws(BundleError) {
    let kept = leftOut.filter { [.withheld, .sameForce].contains($0.reason) }.map(\.path)
    guard let place = kept.compactMap({ study.correctedNumbers[$0]?.first }).min() else { return }
    throw .notHandedOn(
      path: path,
      reason:
        "\(place.text) corrects a number of a force of which a count is withheld, and may hand it on",
      remedy:
        "Ask the force for a return that needs no correction; the old one goes under `superseded` in requests.csv."
    )
  }

  /// Where the seals stay out, nothing that is said of them may stand in the report.
  private func checkSeals(_ study: Study, of path: String) throws(BundleError) {
    guard areSealsKeptBack,
      let open = study.result.diagnostics.first(where: { $0.code == "return-not-sealed" })
    else { return }
    throw .notHandedOn(
      path: path,
      reason:
        "\(open.location.text) is not sealed, and the report says so; SHA256SUMS itself is not handed on, since it holds the digest of a return of which something is withheld",
      remedy: "Run `chargesheet seal` and `chargesheet build` first.")
  }
}
