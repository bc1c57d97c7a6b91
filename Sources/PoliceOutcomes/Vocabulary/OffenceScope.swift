/// Whether a return counts exactly the offence of its study.
package enum OffenceScope: Hashable, Sendable {
  case same
  /// It counts more, fewer or other offences; the words say what differs.
  case other(String)
}
