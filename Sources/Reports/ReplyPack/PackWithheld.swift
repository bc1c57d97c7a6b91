import PoliceOutcomes

/// What of the force's return is not published as it wrote it, and why.
enum PackWithheld {
  /// `nil` where it gave no counts.
  static func section(_ contents: PackContents) -> Section? {
    guard let counts = contents.view.counts else { return nil }
    let withheld = ForceCells(counts, contents.result).observations.filter {
      $0.control != .none
    }
    let earlier = contents.result.superseded.filter {
      $0.force == contents.view.force && $0.isKeptBack
    }
    var blocks: [Block] = []
    if withheld.isEmpty, earlier.isEmpty {
      blocks.append(
        .paragraph(
          counts.hasRoundedCounts
            ? "Nothing. Your counts are rounded, and each is read as the range that it can have been."
            : "Nothing: every count of your return is published as you gave it."))
    }
    if !withheld.isEmpty { blocks.append(.table(table(withheld))) }
    if !earlier.isEmpty {
      blocks.append(
        .list(
          earlier.map { file in
            """
            \(Inline.code(file.file)), which a later file replaces: one of the two withholds a \
            count, so that earlier counts are printed only where the later file has them too.
            """
          }))
    }
    return Section(
      id: "withheld", heading: "What of your return is withheld from publication", blocks: blocks)
  }

  private static func table(_ observations: [Observation]) -> Table {
    Table(
      id: "pack-withheld", caption: "Counts that are published as a range",
      columns: ["Place", "Months", "Outcome", "Published as", "Why"].map { Table.Column($0) },
      cells: observations.map { observation in
        [
          "\(Inline.code(observation.cells.first?.location.text ?? ""))",
          Sentence(observation.period.name), Sentence(observation.outcome?.id ?? "offences"),
          Sentence(NumberFormat.briefly(observation.count)),
          Sentence(observation.control.reason ?? "you withheld it"),
        ]
      })
  }
}
