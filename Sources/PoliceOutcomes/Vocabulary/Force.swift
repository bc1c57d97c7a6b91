/// A police force, real or, in a synthetic study, invented.
package struct Force: Hashable, Sendable {
  /// A short name for figure ids and addresses, such as "greater-manchester".
  package let id: String
  /// The full name: "Greater Manchester Police".
  package let name: String
  /// The name used in tables: "Greater Manchester".
  package let shortName: String
  /// The ONS code of the police force area, or an empty text where it has none.
  package let code: String
  /// The region, or an empty text.
  package let region: String
  /// The nation whose law the force works under: "England", "Wales", "Scotland"...
  package let nation: String
  /// Whether it polices a territory, something else (railways), or is no force at all.
  package let kind: Kind

  package enum Kind: String, Hashable, Sendable {
    case territorial
    case nonTerritorial = "non-territorial"
    /// A body that appears in tables of forces and is none, such as Action Fraud.
    case nonForce = "non-force"
  }

  package init(
    id: String, name: String, shortName: String, code: String, region: String, nation: String,
    kind: Kind
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.code = code
    self.region = region
    self.nation = nation
    self.kind = kind
  }
}
