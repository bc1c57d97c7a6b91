package import PoliceOutcomes

/// A force's peers as text: which they are, who says so, and which of them gave no counts.
package enum PeerGroupText {
  package static func lines(_ group: PeerGroup, in result: StudyResult) -> [String] {
    let name = group.force.shortName
    if group.peers.isEmpty { return ["\(name) has no peers (\(group.source))"] }
    var lines = [
      "Peers of \(name): \(group.peers.map(\.shortName).joined(separator: ", ")) (\(group.source))"
    ]
    for peer in group.peers where !result.returns.contains(where: { $0.force == peer }) {
      let request = result.requests.first { $0.force == peer }
      lines.append(
        "  \(peer.shortName) gave no counts: \(request.map { $0.status.words } ?? "not asked")")
    }
    return lines.map(DiagnosticText.visible) + [""]
  }
}
