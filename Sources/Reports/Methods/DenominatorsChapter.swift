import PoliceOutcomes

/// What shares are taken of.
enum DenominatorsChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    guard subject.hasShares else { return nil }
    let used = Measure.Denominator.allCases.filter { denominator in
      subject.measures.contains { $0.denominator == denominator }
    }
    return Section(
      id: "denominators", heading: "Denominators",
      blocks: [
        Prose.table(
          "denominators", "What shares are taken of",
          ["Name in ids", "Formula", "Who is in", "Who is out"], used.map(row))
      ] + Prose.blocks(reading(used) + total + basis))
  }

  private static func row(_ denominator: Measure.Denominator) -> [String] {
    switch denominator {
    case .recorded:
      [
        "recorded (no suffix)", "`\(denominator.formula)`", "every offence recorded",
        "transferred, cancelled",
      ]
    case .stated:
      [
        "`-stated`", "`\(denominator.formula)`",
        "offences with an outcome, in or outside the framework, and open ones",
        "transferred, cancelled, not stated",
      ]
    case .assigned:
      [
        "`-assigned`", "`\(denominator.formula)`",
        "offences that ended in an outcome, in or outside the framework",
        "transferred, cancelled, not stated, open",
      ]
    }
  }

  private static func reading(_ used: [Measure.Denominator]) -> String {
    let sentences = used.map { denominator in
      switch denominator {
      case .recorded:
        """
        The recorded share is the default: an offence of which nothing more is said was still recorded. It is biased
        down where many offences are still open.
        """
      case .stated: "The stated share is for sources that allow nothing else."
      case .assigned:
        """
        The assigned share leaves open offences out and is biased up or down, since some outcomes come sooner than
        others.
        """
      }
    }
    return sentences.joined(separator: "\n")
      + (used.count > 1 ? "\nEach is printed with what it is out of.\n\n" : "\n\n")
  }

  private static let total = """
    `R` is, in this order: a table of offences; totals the force printed beside its outcomes, where there is one for
    every period; else the sum of the outcomes. Where `R` is given apart and the outcomes are fewer, the difference is
    not stated, and a diagnostic says so; where they are more, no share is taken of them. Further tables of the same
    offences are compared with the first and never added.


    """

  private static let basis = """
    A share needs outcomes of the offences recorded in the period. A return whose `basis` is `outcomes-recorded` or
    `unknown` gives counts and no share, and enters no pooled share.

    *Source of the two bases:* Home Office, [user guide to police recorded crime and outcomes open data
    tables](https://gov.uk/government/statistics/police-recorded-crime-open-data-tables/police-recorded-crime-and-outcomes-open-data-tables-user-guide).
    *Which records leave:* house rule, so that an offence is not counted by two forces, nor a record found to be no
    crime.
    """
}

extension Measure.Denominator {
  /// The offences it is, in the symbols of the page.
  var formula: String {
    switch self {
    case .recorded: "R − X"
    case .stated: "R − X − N"
    case .assigned: "R − X − N − U"
    }
  }
}
