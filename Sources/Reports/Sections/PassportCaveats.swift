import PoliceOutcomes

/// Returns whose passports keep them out of something.
enum PassportCaveats {
  static func sentences(_ result: StudyResult) -> [Sentence] {
    let barred = result.countedRequests.filter { $0.passport.isBarred(from: .comparison) }
    if barred.isEmpty { return [] }
    let parts = barred.map { request in
      let why = request.passport.bars.filter { $0.use == .comparison }.map(\.why)
      return "\(request.force.shortName) (\(Words.list(why)))"
    }
    return [
      Sentence(
        "\(Words.count(barred.count, "return")) \(barred.count == 1 ? "is" : "are") not to be"
          + " compared with those of other forces: \(Words.list(parts.sorted())).")
    ]
  }
}
