import PoliceOutcomes

/// What is known to be so and is accepted until a day: by whom, and why.
enum WaiverCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    var accepted: [(waiver: Waiver, places: [SourceLocation])] = []
    for diagnostic in result.diagnostics {
      guard let waiver = diagnostic.waiver else { continue }
      if let place = accepted.firstIndex(where: { $0.waiver == waiver }) {
        accepted[place].places.append(diagnostic.location)
      } else {
        accepted.append((waiver, [diagnostic.location]))
      }
    }
    return accepted.sorted { $0.waiver.location < $1.waiver.location }
      .map { sentence($0.waiver, $0.places) }
  }

  private static func sentence(_ waiver: Waiver, _ places: [SourceLocation]) -> Sentence {
    let first = places.first.map { Inline.code($0.text) } ?? .text("")
    let others = places.count > 1 ? " and \(Words.count(places.count - 1, "other place"))" : ""
    return "Waived: \(Inline.code(waiver.code)) at \(first)\(others)."
      + Sentence(
        " Reason: \(Words.sentence(waiver.reason)) Accepted by \(waiver.by) on"
          + " \(Words.date(waiver.given.iso)), until \(Words.date(waiver.expires.iso)).")
  }
}
