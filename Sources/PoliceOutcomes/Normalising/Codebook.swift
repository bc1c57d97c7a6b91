/// What the labels of the returns mean: the study's own rows first, then the built-in labels, then
/// the outcome code that a label itself states.
///
/// Labels match exactly after normalisation and never because one contains another.
package struct Codebook: Hashable, Sendable {
  /// A row of `codebook.csv`.
  package struct Row: Hashable, Sendable {
    package let label: String
    /// What the further information must say: `nil` for whatever it says.
    package let further: String?
    /// The id of the only force whose label this is, or `nil` for every force.
    package let force: String?
    package let outcome: Outcome
    package let location: SourceLocation

    package init(
      label: String, further: String?, force: String?, outcome: Outcome, location: SourceLocation
    ) {
      self.label = label
      self.further = further
      self.force = force
      self.outcome = outcome
      self.location = location
    }
  }

  /// A label of `outcome-labels.csv`.
  package struct BuiltIn: Hashable, Sendable {
    package let label: String
    /// What it means, or, where it is ambiguous, may mean.
    package let outcome: Outcome
    package let isAmbiguous: Bool
    package let note: String
    /// The nation outside the study whose own outcomes the label belongs to, or `nil`.
    package let nation: String?

    package init(
      label: String, outcome: Outcome, isAmbiguous: Bool, note: String, nation: String? = nil
    ) {
      self.label = label
      self.outcome = outcome
      self.isAmbiguous = isAmbiguous
      self.note = note
      self.nation = nation
    }
  }

  /// What a label was taken to mean.
  package enum Reading: Hashable, Sendable {
    /// A row of the study's codebook, by its place.
    case row(Int, Outcome)
    /// A built-in label, or a code that the label states.
    case builtIn(Outcome)
    /// The label is known, its further information is not; the label alone decides.
    case withoutFurther(Outcome, row: Int?)
    /// Several meanings, and nothing chooses; or a code beside the words of another.
    case ambiguous(BuiltIn)
    /// A label of a nation outside the study, whose outcomes are not of the framework.
    case devolved(BuiltIn, nation: String)
    case blank
    case unknown
  }

  package let rows: [Row]
  private let rowPlaces: [Key: Int]
  private let builtIns: [String: BuiltIn]

  private struct Key: Hashable {
    let label: String
    let further: String?
    let force: String?
  }

  /// A codebook of these rows; where two rows have one key the first holds.
  package init(rows: [Row], builtIns: [BuiltIn]) {
    self.rows = rows
    var places: [Key: Int] = [:]
    for (place, row) in rows.enumerated() {
      let key = Key(
        label: LabelText.normalised(row.label),
        further: row.further.map { LabelText.normalised($0) }, force: row.force)
      if places[key] == nil { places[key] = place }
    }
    rowPlaces = places
    self.builtIns = Dictionary(
      builtIns.map { (LabelText.normalised($0.label), $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The places of rows whose key an earlier row has.
  package var repeatedRows: [Int] {
    rows.indices.filter { place in
      let row = rows[place]
      return rowPlaces[
        Key(
          label: LabelText.normalised(row.label),
          further: row.further.map { LabelText.normalised($0) }, force: row.force)] != place
    }
  }

  /// What `label`, with the further information beside it, means when `force` writes it.
  package func reading(label: String, further: String, force: String) -> Reading {
    let plain = LabelText.normalised(label)
    let plainFurther = LabelText.normalised(further)
    for owner in [force, nil] {
      for detail in [plainFurther, nil] as [String?] {
        if let place = rowPlaces[Key(label: plain, further: detail, force: owner)] {
          return .row(place, rows[place].outcome)
        }
      }
    }
    if plain.isEmpty { return .blank }
    if !plainFurther.isEmpty {
      for owner in [force, nil] {
        if let place = rowPlaces[Key(label: plain, further: "", force: owner)] {
          return .withoutFurther(rows[place].outcome, row: place)
        }
      }
    }
    let reading = builtInReading(of: plain) ?? codeReading(of: label)
    if case .builtIn(let outcome) = reading, !plainFurther.isEmpty {
      return .withoutFurther(outcome, row: nil)
    }
    return reading
  }

  private func builtInReading(of plain: String) -> Reading? {
    guard let builtIn = builtIns[plain] else { return nil }
    if let nation = builtIn.nation { return .devolved(builtIn, nation: nation) }
    return builtIn.isAmbiguous ? .ambiguous(builtIn) : .builtIn(builtIn.outcome)
  }

  /// Whether the label is one that names an outcome, whatever it means.
  package func knows(_ label: String) -> Bool {
    let plain = LabelText.normalised(label)
    if plain.isEmpty { return false }
    return builtIns[plain] != nil || rowPlaces.keys.contains { $0.label == plain }
      // A bare number may be anything's: "16: Murder" is a class of offence.
      || LabelCode(label)?.isNamed == true
  }

  /// The built-in label that `words`, normalised, are.
  func builtIn(_ words: String) -> BuiltIn? { builtIns[words] }

  /// The known labels closest in spelling to one that is not known.
  package func suggestions(for label: String) -> [String] {
    let known =
      rows.map(\.label)
      + builtIns.values.map(\.label).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return NearestNames.closest(to: label, among: known)
  }
}
