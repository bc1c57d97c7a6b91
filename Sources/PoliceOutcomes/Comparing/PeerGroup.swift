/// The forces that somebody holds to be most like one force: a row of `peers.csv`.
///
/// A group is one force's own: that one counts another among its peers does not mean that it is among the other's, as in
/// the Most Similar Groups of the inspectorate of constabulary for England and Wales.
package struct PeerGroup: Hashable, Sendable {
  package let force: Force
  /// Alphabetically, without the force itself; empty where it has none, as the City of London.
  package let peers: [Force]
  /// Who says so, and of when.
  package let source: String
  package let location: SourceLocation

  package init(force: Force, peers: [Force], source: String, location: SourceLocation) {
    self.force = force
    self.peers = peers.sorted { ($0.shortName, $0.id) < ($1.shortName, $1.id) }
    self.source = source
    self.location = location
  }
}

extension StudyResult {
  /// The peers of a force by its id, or `nil` where nobody says which they are.
  package func peerGroup(of force: String) -> PeerGroup? {
    peers.first { $0.force.id == force }
  }
}
