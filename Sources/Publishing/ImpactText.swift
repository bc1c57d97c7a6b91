package import PoliceOutcomes
package import Reports

/// What a cell touches, as text: for a person, and as one JSON object for a program.
package enum ImpactText {
  /// The counts of the cell, then one line a figure with how they are in it.
  package static func lines(_ impact: Impact, at place: SourceLocation, folder: String) -> [String]
  {
    var lines = ["\(folder)/\(place.text)"]
    lines += impact.observations.flatMap { observation -> [String] in
      let outcome = observation.outcome.map { " outcome \($0.id)" } ?? ""
      return [
        "  \(NumberFormat.briefly(observation.count))\(outcome), \(observation.period.name), \(observation.force)"
          + (observation.control.reason.map { ", \($0)" } ?? "")
      ] + observation.cells.map { "      \(folder)/\($0.location.text)  '\($0.text)'" }
    }
    if !impact.superseded.isEmpty {
      lines.append("  Superseded, and in no figure:")
      lines += TraceText.lines(impact.superseded, folder: folder)
    }
    lines.append("")
    let count = impact.touches.count
    lines.append(
      count == 0 ? "  It is in no figure." : "  It is in \(count) figure\(count == 1 ? "" : "s"):")
    lines += impact.touches.map { touch in
      "    \(touch.figure.id)  \(touch.printed)  (\(role(touch)))"
    }
    var search = PersonalDataSearch()
    return lines.map { DiagnosticText.visible(search.masked($0)) }
  }

  private static func role(_ touch: Impact.Touch) -> String {
    touch.roles.isEmpty
      ? "rests on figures it is in" : touch.roles.map(\.rawValue).joined(separator: ", ")
  }

  /// The whole answer as one JSON object.
  package static func json(_ impact: Impact, at place: SourceLocation, folder: String) -> String {
    let figures = impact.touches.map { touch in
      "{\"figure\": \(JSONText.quoted(touch.figure.id)), \"text\": \(JSONText.quoted(touch.printed)), "
        + "\"roles\": [\(touch.roles.map { JSONText.quoted($0.rawValue) }.joined(separator: ", "))]}"
    }
    let superseded = TraceText.json(impact.superseded, folder: folder)
    return
      "{\"place\": \(JSONText.quoted("\(folder)/\(place.text)")), \"figures\": [\(figures.joined(separator: ", "))], \"superseded\": \(superseded)}"
  }
}
