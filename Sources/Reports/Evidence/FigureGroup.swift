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
    if figures.count == 1 { return shortTitle(first) }
    let variant = FigureGroup.variants.first { stem.hasPrefix($0.start) && stem.hasSuffix($0.end) }
    return variant.map { "\(measure.title), \($0.words)" } ?? "\(measure.title): \(stem)"
  }

  /// What is taken of a measure besides itself, by what the ids begin and end with.
  private static let variants = [
    (start: "change-", end: "", words: "change from the year before"),
    (start: "", end: "-leaving-out", words: "without one force"),
    (start: "", end: "-leave-one-out", words: "without any one force"),
    (start: "", end: "-all-replies", words: "every answer with counts"),
    (start: "", end: "-if-none", words: "where a label allows several outcomes, none of it"),
    (start: "", end: "-if-all", words: "where a label allows several outcomes, all of it"),
  ]

  /// Whether the figures are one of the study's measures as it stands, or no measure.
  func isMain(in study: StudyDescription) -> Bool {
    guard let measure = figures.first?.measure else { return true }
    return measure.id == stem && study.measures.contains { $0.id == stem }
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
