/// An estimate of the residents of a force's area: a row of `populations.csv`.
package struct Population: Hashable, Sendable {
  /// The force's id.
  package let force: String
  /// The year in whose middle it is.
  package let year: Int
  /// At least 1.
  package let residents: Int
  /// Which series of estimates it belongs to.
  package let vintage: String
  package let source: String

  package init(force: String, year: Int, residents: Int, vintage: String, source: String) {
    precondition(residents > 0, "a force's area has residents")
    self.force = force
    self.year = year
    self.residents = residents
    self.vintage = vintage
    self.source = source
  }
}
