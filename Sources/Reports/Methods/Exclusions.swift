import PoliceOutcomes

/// Which forces a study's figures leave out, by name, each with its reason.
enum Exclusions {
  static func blocks(_ result: StudyResult) -> [Block] {
    let pooled = result.pooled
    let count =
      result.printed("forces-pooled").map { Sentence("\($0)") }
      ?? Sentence(NumberFormat.count(pooled.count))
    let names = Words.list(pooled.map(\.force.shortName).sorted())
    var blocks: [Block] = [
      .heading("Who is in the figures of this study"),
      .paragraph(
        pooled.isEmpty
          ? "No force is in the pooled figures."
          : "In the pooled figures (" + count + Sentence("): \(names).")),
    ]
    let out = result.requests.filter { request in
      !pooled.contains { $0.force.id == request.force.id }
    }
    if !out.isEmpty {
      blocks.append(
        .table(
          Table(
            id: "left-out", caption: "Forces in no pooled figure",
            columns: [Table.Column("Force"), Table.Column("Why")],
            cells: sorted(out).map { [Sentence($0.force.shortName), Sentence(why($0, result))] })))
    }
    return blocks + shares(result)
  }

  private static func sorted(_ requests: [Request]) -> [Request] {
    requests.sorted {
      ($0.force.shortName.lowercased(), $0.force.id) < (
        $1.force.shortName.lowercased(), $1.force.id
      )
    }
  }

  /// Why a force is in no pooled figure.
  private static func why(_ request: Request, _ result: StudyResult) -> String {
    if request.asked.isEmpty, request.replied.isEmpty { return "not known to have been asked" }
    let status =
      request.reason.isEmpty
      ? request.status.words : "\(request.status.words): \(request.reason)"
    guard let counts = result.returns.first(where: { $0.force.id == request.force.id }) else {
      let hasFile = request.status == .complete || request.status == .partial
      return hasFile ? "\(status); no count of its return could be read" : status
    }
    let bars = request.passport.bars.filter { $0.use == .pooledFigures }.map(\.why)
    if !bars.isEmpty { return Words.list(bars) }
    if !counts.isBounded { return "nothing bounds a count of its offences" }
    return status
  }

  /// Pooled forces whose offences are in no pooled share.
  private static func shares(_ result: StudyResult) -> [Block] {
    guard let headline = result.headline, let whole = result.figures[headline.id] else { return [] }
    let missing = result.pooled.filter { !whole.panel.contains($0.force.id) }
    if missing.isEmpty { return [] }
    let parts = missing.map { counts -> String in
      guard case .none(let reason)? = result.figures["\(headline.id).\(counts.force.id)"]?.value
      else { return counts.force.shortName }
      return "\(counts.force.shortName) (\(reason.words))"
    }
    return [
      .paragraph(
        Sentence("In the counts and in no pooled share: \(Words.list(parts.sorted()))."))
    ]
  }
}
