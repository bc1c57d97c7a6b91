import PoliceOutcomes

/// What the table and the chart of forces say of one force.
struct ForceRow {
  let counts: ForceCounts
  let offences: Figure?
  /// The headline measure taken of the force, or `nil` where the study has none.
  let headline: Figure?
  let open: Figure?
  /// How the force stands to the pooled share, or `nil` where it is not compared.
  let standing: Figure?
  let isPooled: Bool
  let markers: [Marker]

  /// The forces with counts, by their names.
  static func all(_ result: StudyResult) -> [ForceRow] {
    result.returns.map { ForceRow($0, result) }.sorted { left, right in
      (left.name.lowercased(), left.counts.force.id)
        < (right.name.lowercased(), right.counts.force.id)
    }
  }

  var name: String { counts.force.shortName }

  /// Whether nothing bars the force from standing beside others.
  var isComparable: Bool { !counts.passport.isBarred(from: .comparison) }

  /// The name as a chart prints it.
  var chartLabel: String { isComparable ? name : "\(name) [z]" }

  init(_ counts: ForceCounts, _ result: StudyResult) {
    let id = counts.force.id
    self.counts = counts
    offences = result.figures["offences-recorded.\(id)"]
    let headline = result.headline.flatMap { result.figures["\($0.id).\(id)"] }
    self.headline = headline
    open = result.figures["open.\(id)"]
    standing = result.standing(of: id)
    isPooled = result.pooled.contains(counts)

    var markers: [Marker] = []
    if headline?.isProvisional == true { markers.append(.provisional) }
    if result.description.breaks.contains(where: { $0.divides(counts.covers) }) {
      markers.append(.broken)
    }
    if (counts.recorded + counts.outcomes).contains(where: { $0.count.exact == nil }) {
      markers.append(.withheld)
    }
    if let headline, let share = result.share(headline),
      FigureText.isSmall(
        share, settings: result.description.settings)
    {
      markers.append(.smallBase)
    }
    if counts.passport.isBarred(from: .comparison) { markers.append(.notCompared) }
    self.markers = markers
  }
}
