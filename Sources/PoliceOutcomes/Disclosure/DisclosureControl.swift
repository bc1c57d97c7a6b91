/// What stands between a count of a return and what is published of it.
package enum DisclosureControl: String, Hashable, Sendable {
  /// The count is published as the force gave it.
  case none = ""
  /// The force withheld the count; it is published in the bounds that its mark stands for.
  case suppressedByForce = "withheld-by-force"
  /// The force gave the count, and it would give back one that the force withheld; it is published
  /// in the bounds that a reader could work out.
  case companion = "companion"
  /// The force gave the count, and it is smaller than the study publishes.
  case ownSmallCell = "small-count"
}

extension DisclosureControl {
  /// Why what the force wrote is not shown, or `nil` where it is.
  package var reason: String? {
    switch self {
    case .none, .suppressedByForce: nil
    case .companion: "withheld here: it would give back a count that is withheld"
    case .ownSmallCell: "withheld here: smaller than the study publishes"
    }
  }
}

extension SourceCell {
  /// What stands in place of a text that is not published: confidential, in the shorthand of the
  /// Government Statistical Service.
  package static let withheldText = "[c]"

  /// The same cell without what the force wrote.
  var withheld: SourceCell {
    SourceCell(text: SourceCell.withheldText, location: location)
  }
}

extension Observation {
  /// The place by which the count is known; each count of a return has one of its own.
  var place: SourceLocation? { cells.first?.location }

  /// The same count as it may be published; the text of its cell stays out where the count does.
  func published(as count: OffenceCount, _ control: DisclosureControl) -> Observation {
    let isTextWithheld = control == .companion || control == .ownSmallCell
    return Observation(
      force: force, period: period, placement: placement, outcome: outcome, category: category,
      count: count,
      cells: isTextWithheld ? cells.prefix(1).map(\.withheld) + cells.dropFirst() : cells,
      isRounded: isRounded, control: control,
      // From the first row to the last there may be just as many as are withheld.
      lastLine: isTextWithheld ? nil : lastLine)
  }

  /// The same count with the places that may be published.
  func published(_ withheld: WithheldPlaces) -> Observation {
    Observation(
      force: force, period: period, placement: placement, outcome: outcome, category: category,
      count: count, cells: cells.map(withheld.published), isRounded: isRounded,
      control: control, lastLine: lastLine)
  }

  /// Whether the force withheld the count, or the study does. A count that was rounded is none: it
  /// is what the force publishes.
  var isSuppressed: Bool { count.exact == nil && !isRounded && !isGap }

  /// Whether the count is a difference of counts and not one the force wrote.
  package var isGap: Bool {
    outcome == .notStated(.missingFromOutcomes) || outcome == .notStated(.notAskedFor)
  }
}
