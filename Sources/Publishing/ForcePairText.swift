package import PoliceOutcomes
import Reports

/// Two forces beside each other as text: for a person, and as one JSON object for a program.
package enum ForcePairText {
  /// What speaks against the comparison comes first. `folder` is put before file names.
  package static func lines(
    _ pair: ForcePair, settings: StudySettings, folder: String
  ) -> [String] {
    let names = [pair.first.shortName, pair.second.shortName]
    var lines = ["\(names[0]) beside \(names[1])", ""]
    if pair.warnings.isEmpty {
      lines.append("  Nothing in the returns speaks against the comparison.")
    } else {
      lines.append("  What speaks against the comparison:")
      for warning in pair.warnings {
        let places = warning.places.map { "\(folder)/\($0.text)" }.joined(separator: ", ")
        lines.append("  - \(warning.text)")
        lines.append("      \(places)")
      }
    }
    if pair.isBarred {
      lines += ["", "  Their shares are not of the same thing; no difference is taken."]
    }
    let width = names.map(\.count).max() ?? 0
    for line in pair.lines {
      lines += ["", "  \(line.measure.title)"]
      for (name, value) in zip(names, [line.first, line.second]) {
        let padding = String(repeating: " ", count: width - name.count)
        lines.append("    \(name)\(padding)  \(FigureText.text(value, settings: settings))")
      }
      if let difference = line.difference {
        lines.append("    \(words(difference, line, names, settings: settings))")
      }
    }
    return lines.map(DiagnosticText.visible)
  }

  /// The difference in points, or none on a base too small for a percentage.
  private static func words(
    _ difference: ShareDifference, _ line: ForcePair.Line, _ names: [String],
    settings: StudySettings
  ) -> String {
    let isSmall = [difference.first, difference.second].contains {
      FigureText.isSmall($0, settings: settings)
    }
    if isSmall { return "Too few offences for a difference in percentage points." }
    let low = NumberFormat.points(difference.low)
    let high = NumberFormat.points(difference.high)
    let size = low == high ? low : "\(low) to \(high)"
    let limits = NumberFormat.pointLimits(difference.interval())
    return "\(names[0]) less \(names[1]): \(size) percentage points (95% interval \(limits)):"
      + " \(verdict(difference.verdict, names))"
  }

  private static func verdict(_ verdict: FunnelVerdict, _ names: [String]) -> String {
    switch verdict {
    case .higher: "higher in \(names[0])"
    case .lower: "lower in \(names[0])"
    case .similar: "no difference can be told"
    case .cannotTell: "what is not known decides"
    }
  }

  /// The whole comparison as one JSON object. Shares are fractions in 0...1, differences in −1...1.
  package static func json(_ pair: ForcePair, folder: String) -> String {
    let warnings = pair.warnings.map { warning in
      let places = warning.places.map { JSONText.quoted("\(folder)/\($0.text)") }
      return
        "{\"criterion\": \(JSONText.quoted(warning.criterion.rawValue)), \"text\": \(JSONText.quoted(warning.text)), \"places\": [\(places.joined(separator: ", "))]}"
    }
    let lines = pair.lines.map { line in
      "{\"measure\": \(JSONText.quoted(line.measure.id)), \"first\": \(share(line.first)), \"second\": \(share(line.second)), \"difference\": \(line.difference.map(difference) ?? "null")}"
    }
    return
      "{\"first\": \(JSONText.quoted(pair.first.id)), \"second\": \(JSONText.quoted(pair.second.id)), \"warnings\": [\(warnings.joined(separator: ", "))], \"shares\": [\(lines.joined(separator: ", "))]}"
  }

  private static func share(_ value: FigureValue) -> String {
    guard case .share(let share) = value else { return "null" }
    return
      "{\"low\": [\(share.low.count), \(share.low.total)], \"high\": [\(share.high.count), \(share.high.total)], \"interval\": \(limits(share.interval))}"
  }

  private static func difference(_ difference: ShareDifference) -> String {
    "{\"low\": \(DecimalText.sixPlaces(difference.low.value)), \"high\": \(DecimalText.sixPlaces(difference.high.value)), \"interval\": \(limits(difference.interval())), \"verdict\": \(JSONText.quoted(difference.verdict.rawValue))}"
  }

  private static func limits(_ interval: ConfidenceInterval) -> String {
    "[\(DecimalText.sixPlaces(interval.lower)), \(DecimalText.sixPlaces(interval.upper))]"
  }
}
