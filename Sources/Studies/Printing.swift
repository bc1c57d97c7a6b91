package import PoliceOutcomes

/// What a report of a study prints, as far as the study's own files name it.
package struct Printing: Sendable {
  /// The tables and charts that a report has, as placeholders of the narrative name them; asked only
  /// where the narrative places one.
  let blocks: @Sendable (StudyResult) -> [String]
  /// How a figure reads in `figures.csv`; `nil` where it is not known.
  let text: @Sendable (Figure, StudySettings) -> String?

  package init(
    blocks: @escaping @Sendable (StudyResult) -> [String],
    text: @escaping @Sendable (Figure, StudySettings) -> String?
  ) {
    self.blocks = blocks
    self.text = text
  }

  /// Of a study that is read for its counts and figures alone.
  package static let unknown = Printing(blocks: { _ in [] }, text: { _, _ in nil })
}
