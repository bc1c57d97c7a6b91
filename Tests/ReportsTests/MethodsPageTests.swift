import PoliceOutcomes
import Reports
import TestSupport
import Testing

/// The methods page of a study holds what the study uses, with its own thresholds.
@Suite struct MethodsPageTests {
  private static let study = ComposerStudy(
    ComposerForce("Kent", [2019: (10, 200), 2020: (20, 300)]),
    ComposerForce("Surrey", [2019: (5, 100), 2020: (4, 100)]),
    ComposerForce("Essex", .refused, reason: "s12 cost"))

  private static func text(_ change: (inout ComposerStudy) -> Void = { _ in }) -> String {
    var study = study
    change(&study)
    return MarkdownWriter.markdown(MethodsPage.page(study.result))
  }

  private static let changes: [(key: String, change: @Sendable (inout StudySettings) -> Void)] = [
    ("small-base", { $0.smallBase = 37 }), ("range-width", { $0.rangeWidth = 3 }),
    ("mature-after", { $0.matureAfter = 18 }), ("open-limit", { $0.openLimit = 7 }),
    ("suppress-below", { $0.suppressBelow = 6 }), ("pool", { $0.pool = .replied }),
    ("growth-across-breaks", { $0.growthAcrossBreaks = .include }),
    ("months-outside-window", { $0.monthsOutsideWindow = .count }),
  ]

  /// Each setting stands in the table of settings and in the text of the rule it is part of.
  @Test(arguments: changes.indices)
  func aSettingChangesItsTableAndItsRule(place: Int) {
    let (key, change) = Self.changes[place]
    let before = Set(Self.text().split(separator: "\n"))
    let after = Self.text { change(&$0.settings) }.split(separator: "\n")
    let changed = after.filter { !before.contains($0) }
    #expect(changed.contains { $0.hasPrefix("| `\(key)` |") })
    #expect(changed.contains { !$0.hasPrefix("| `") })
  }

  @Test func thresholdsAreThoseOfTheStudy() {
    let text = Self.text {
      $0.settings.smallBase = 37
      $0.settings.matureAfter = 18
      $0.settings.openLimit = 7
    }
    #expect(text.contains("fewer than 37 offences (`small-base` of the study)"))
    #expect(text.contains("under 18 months (`mature-after`)"))
    #expect(text.contains("more than 7% (`open-limit`)"))
    #expect(!text.contains("fewer than 50"))
  }

  @Test func theForcesLeftOutAreNamedWithTheirReasons() {
    let text = Self.text {
      $0.forces[1].otherScope = "threats only"
      $0.forces.append(ComposerForce("Sussex", .partial))
      var unasked = ComposerForce("Dorset", .noReply)
      unasked.asked = ""
      $0.forces.append(unasked)
    }
    #expect(text.contains("In the pooled figures (1): Kent."))
    #expect(text.contains("| Essex | refused: s12 cost |"))
    #expect(text.contains("| Surrey | its offences differ: threats only |"))
    #expect(text.contains("| Dorset | not known to have been asked |"))
    #expect(text.contains("| Sussex | partial; no count of its return could be read |"))
  }

  @Test func aForceOfAnotherBasisIsInTheCountsAndInNoShare() {
    let text = Self.text { $0.forces[1].basis = .outcomesRecorded }
    #expect(
      text.contains("In the counts and in no pooled share: Surrey (counted on another basis)."))
  }

  @Test func aStudyOfCountsHasNoMethodsOfShares() {
    let page = MethodsPage.page(
      {
        var study = Self.study
        study.measures = ["offences-recorded"]
        return study.result
      }())
    #expect(
      page.sections.map(\.id) == [
        "study", "measures", "withheld-counts", "pooling", "passports", "periods",
        "rounding", "checks",
      ])
  }

  @Test func onlyTheDenominatorsAndMeasuresUsedAreDefined() {
    let text = Self.text { $0.measures = ["charge-rate-assigned"] }
    #expect(
      text.contains(
        "| `charge-rate-assigned` | Charged or summonsed, of offences with an outcome assigned | `C / (R − X − N − U)` |"
      )
    )
    #expect(!text.contains("`-stated`"))
    #expect(!text.contains("`caution`"))
    #expect(!text.contains("growth-unbalanced"))
  }

  @Test func theBreaksOfTheStudyStandWithTheirSource() {
    let text = Self.text {
      $0.breaks = [
        SeriesBreak(
          date: "2020-06-29", month: ReportingPeriod.month("2020-06").first,
          what: "Threats are counted too", source: "https://example.org/act")
      ]
    }
    #expect(
      text.contains(
        "- 29 June 2020: Threats are counted too. Source: [example.org](https://example.org/act)."))
    #expect(text.contains("| 2020 | 2 | 29 June 2020 |"))
  }

  @Test func everyFormulaHasASourceInItsChapter() {
    for section in MethodsPage.page(Self.study.result).sections {
      let hasFormula = section.blocks.contains {
        if case .preformatted = $0 { true } else { false }
      }
      guard hasFormula else { continue }
      var part = MethodsPage.page(Self.study.result)
      part.sections = [section]
      #expect(MarkdownWriter.markdown(part).contains("_Source:"), "\(section.heading)")
    }
  }
}
