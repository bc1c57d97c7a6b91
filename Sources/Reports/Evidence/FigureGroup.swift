import PoliceOutcomes

/// Figures of one kind, which differ in their months, forces or outcomes only: a table of what
/// figures rest on.
struct FigureGroup {
  /// What the ids of the figures begin with: "charge-rate", "outcomes".
  let stem: String
  let figures: [Figure]

  /// The id of the section of a kind of figures.
  static func anchor(_ stem: String) -> String { "kind-" + HTMLText.anchor(stem) }

  /// The figures by kind, in their order.
  static func groups(_ figures: [Figure]) -> [FigureGroup] {
    var stems: [String] = []
    var byStem: [String: [Figure]] = [:]
    for figure in figures {
      let stem = stem(of: figure)
      if byStem[stem] == nil { stems.append(stem) }
      byStem[stem, default: []].append(figure)
    }
    return stems.map { FigureGroup(stem: $0, figures: byStem[$0] ?? []) }
  }

  private static func stem(of figure: Figure) -> String {
    if case .forces = figure.value { return "forces" }
    let stem = String(figure.id.prefix { $0 != "." })
    let isReturned = figure.measure == nil && stem.hasPrefix("offences-")
    return isReturned ? "offences-returned" : stem
  }

  /// The heading of the table: the measure, or what the figures are.
  var title: String {
    switch stem {
    case "forces": return "Forces"
    case "offences-returned": return "Offences returned"
    case "outcomes": return "Outcomes as stated"
    case "outcome-share": return "Outcomes as stated, share of offences recorded"
    case "group": return "Outcomes in groups"
    case "group-share": return "Outcomes in groups, share of offences recorded"
    case "rate": return "Offences for each 100,000 residents"
    case "weight": return "Each force's part of the pooled offences"
    case "outcome-gap": return "Offences in no outcome"
    default: break
    }
    guard let first = figures.first else { return stem }
    guard let measure = first.measure else { return first.title }
    if measure.id == stem { return measure.title }
    return figures.count == 1 ? shortTitle(first) : "\(measure.title): \(stem)"
  }

  /// The definition that all figures share, or `nil` where they have several.
  var definition: String? {
    guard let first = figures.first?.definition, figures.allSatisfy({ $0.definition == first })
    else { return nil }
    return first
  }

  /// What tells a figure from the others of its table: its months, unless it has another name.
  func name(_ figure: Figure, force: String?) -> String {
    var words = shortTitle(figure)
    if let measure = figure.measure { words = words.withoutStart(measure.title) }
    if let force { words = words.without(force) }
    // What was taken out leaves its comma.
    while let place = words.firstPlace(of: ", , ") {
      words.replaceSubrange(place, with: ", ")
    }
    words = words.withoutStart(", ").withoutEnd(", ")
    return words.isEmpty ? figure.period.name : words
  }

  private func shortTitle(_ figure: Figure) -> String {
    figure.title.withoutEnd(", \(figure.period.name)")
  }
}
