/// The nations that a jurisdiction or a service is for.
enum Nations {
  private static let ofTheKingdom = ["England", "Wales", "Scotland", "Northern Ireland"]

  /// The nations named in `text`; all four of the United Kingdom; else the text itself.
  static func named(in text: String) -> Set<String> {
    if ["UK", "United Kingdom"].contains(text) { return Set(ofTheKingdom) }
    if text == "Great Britain" { return ["England", "Wales", "Scotland"] }
    let named = ofTheKingdom.filter { text.firstPlace(of: $0) != nil }
    return named.isEmpty ? [text] : Set(named)
  }

  /// Whether something for `places` is also for a jurisdiction.
  static func meet(_ jurisdiction: String, _ places: [String]) -> Bool {
    let nations = named(in: jurisdiction)
    return places.contains { !named(in: $0).isDisjoint(with: nations) }
  }
}
