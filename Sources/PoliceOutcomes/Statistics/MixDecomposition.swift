/// Why a pooled share changed: how much because the shares of forces did, and how much because
/// offences moved between forces of high and of low shares. The parts add up exactly.
///
/// Of shares `r` and weights `w`, each force's part of all offences, earlier and later:
///
///     within = Σ (w₁ + w₂)/2 · (r₂ − r₁)
///     mix    = Σ (w₂ − w₁) · ((r₁ + r₂)/2 − R),   R = (R₁ + R₂)/2 of the pool
///
/// Taking `R` away changes no sum, since the weights add up to 1 both times, and makes each force's
/// part say something: a force above the pool that grew raises the share.
///
/// - Source: E. M. Kitagawa, "Components of a difference between two rates", J. Am. Stat. Assoc. 50
///   (1955), 1168–1194: the symmetric form, without a part for interaction.
package struct MixDecomposition: Hashable, Sendable {
  /// The later pooled share less the earlier one, in −1...1.
  package let change: ExactRational
  /// One for each force, in the order they were given.
  package let parts: [Part]

  /// A force's shares, each known exactly; `nil` where it had no offences or is in no panel then.
  package struct Force: Hashable, Sendable {
    package let force: String
    package let earlier: Fraction?
    package let later: Fraction?

    package init(_ force: String, earlier: Fraction?, later: Fraction?) {
      self.force = force
      self.earlier = earlier
      self.later = later
    }
  }

  /// What a force adds to the change. Each is in −1...1.
  package struct Part: Hashable, Sendable {
    package let force: String
    /// By the change of its share.
    package let within: ExactRational
    /// By the change of its weight.
    package let mix: ExactRational
    /// By being there at one of the two times only; zero throughout on a balanced panel.
    package let entryOrExit: ExactRational

    package var total: ExactRational { within + mix + entryOrExit }
  }

  package var within: ExactRational { parts.map(\.within).total }
  package var mix: ExactRational { parts.map(\.mix).total }
  package var entryOrExit: ExactRational { parts.map(\.entryOrExit).total }

  /// The parts of the change, or `nil` where there are no offences at one of the two times.
  package init?(_ forces: [Force]) {
    guard let earlier = Self.pooled(forces.map(\.earlier)),
      let later = Self.pooled(forces.map(\.later))
    else { return nil }
    let centre = (ExactRational(earlier) + ExactRational(later)) * Self.half
    change = ExactRational(later) - ExactRational(earlier)
    parts = forces.map { force in
      let before = ExactRational(force.earlier?.total ?? 0, earlier.total)
      let after = ExactRational(force.later?.total ?? 0, later.total)
      guard let first = force.earlier, let last = force.later else {
        let share = (force.earlier ?? force.later).map { ExactRational($0) } ?? centre
        return Part(
          force: force.force, within: .zero, mix: .zero,
          entryOrExit: (after - before) * (share - centre))
      }
      let (old, new) = (ExactRational(first), ExactRational(last))
      return Part(
        force: force.force, within: (before + after) * Self.half * (new - old),
        mix: (after - before) * ((old + new) * Self.half - centre), entryOrExit: .zero)
    }
  }

  private static let half = ExactRational(1, 2)

  private static func pooled(_ shares: [Fraction?]) -> Fraction? {
    let known = shares.compactMap(\.self)
    return Fraction(known.map(\.count).reduce(0, +), of: known.map(\.total).reduce(0, +))
  }
}
