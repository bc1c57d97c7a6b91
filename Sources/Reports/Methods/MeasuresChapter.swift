import PoliceOutcomes

/// What each measure counts, and out of what.
enum MeasuresChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "measures", heading: "Measures",
      blocks: [subject.study == nil ? families : own(subject)]
        + Prose.blocks(subject.study == nil ? rules : "") + Prose.blocks(reading)
        + Prose.blocks(selected(subject)))
  }

  /// The measures of a study, each with its numerator and its denominator.
  private static func own(_ subject: MethodsSubject) -> Block {
    let listed = subject.study?.description.measures ?? []
    return Prose.table(
      "measures-defined", "The measures of this study", ["Id", "Measure", "Formula", "Counts"],
      subject.measures.map { measure in
        let beside = listed.contains(measure) ? "" : " (stands beside those the study lists)"
        return [
          "`\(measure.id)`", measure.title + beside, "`\(formula(measure))`", measure.definition,
        ]
      })
  }

  /// Measures by what they count; each of the suffixes gives another denominator.
  private static var families: Block {
    let plain = Measure.all.filter { measure in
      !Measure.Denominator.allCases.contains { measure.id.hasSuffix("-\($0.rawValue)") }
        || measure.id == "offences-recorded"
    }
    return Prose.table(
      "measures-defined", "Every measure", ["Id", "Measure", "Formula", "Counts"],
      plain.map { ["`\($0.id)`", $0.title, "`\(formula($0))`", $0.definition] })
  }

  static func formula(_ measure: Measure) -> String {
    switch measure.kind {
    case .offencesRecorded: "R − X"
    case .share(.codes, let denominator): "C / (\(denominator.formula))"
    case .share(.codesOnceNoneIsOpen, let denominator):
      "C / (\(denominator.formula)) to (C + U) / (\(denominator.formula))"
    case .share(.notYetAssigned, let denominator): "U / (\(denominator.formula))"
    case .growth, .unbalancedGrowth: "n2 / n1 − 1"
    }
  }

  private static let rules = """
    Every share may take the suffix `-stated` or `-assigned`; `open` only `-stated`. Three figures are not listed in a
    study and stand beside those that are: `open` beside every share, `charge-rate-final` and
    `charge-rate-with-alternate-final` beside those two rates ([the final rate](#maturity)), and `growth-unbalanced`
    beside `growth` ([growth](#growth)).
    """

  private static let reading = """
    1A is a charge for an alternate offence; 2A and 3A are cautions and never charges. 22 is a group of its own and not
    among what is dealt with out of court. A charge is not a verdict, 15 is not a victim's withdrawal, and an outcome
    carries no motive.

    *Source of codes and groups:* Home Office counting rules and "Crime outcomes in England and Wales"; each row of
    `datasets/reference/outcomes.csv` names its own. 14, 15 and 16 together are evidential difficulties in older Home
    Office bulletins.
    """

  private static func selected(_ subject: MethodsSubject) -> String {
    guard subject.maybe({ $0.returns.contains { $0.given != nil } }) else { return "" }
    return """
      ### Only some outcomes asked for

      A request may name some outcomes beside all offences recorded. Such a file is pinned `outcomes: selected`. What
      the force gave is what its table holds. A measure whose codes are all among them is exact on the recorded
      denominator; one that asks for others is a range, since any of the rest may be of them. The stated and assigned
      denominators cannot be had, nor any share where the total is not given; the reason is printed.
      """
  }
}
