import PoliceOutcomes
import Reports
import Testing

/// Caveats stand where the figure that needs them stands.
@Suite struct CaveatPlacesTests {
  private static func study(_ change: (inout ComposerStudy) -> Void = { _ in }) -> Report {
    var study = ComposerStudy(
      ComposerForce("Kent", [2019: (10, 200), 2020: (20, 300)]),
      ComposerForce("Surrey", [2019: (25, 500), 2020: (24, 500)]))
    change(&study)
    return study.report
  }

  @Test func theTableOfForcesSaysWhyAComparisonMayMislead() {
    #expect(
      Self.study().words("forces").contains(
        "Forces record and extract differently, so that a comparison may mislead; nothing is adjusted for the mix of offences, and intervals show chance variation only."
      ))
    let alone = Self.study { $0.forces.removeLast() }
    #expect(!alone.words("forces").contains("a comparison may mislead"))
  }

  @Test func everyTableWithIntervalsSaysWhatTheyShow() {
    let report = Self.study()
    let tables = report.sections.flatMap(\.blocks).compactMap { block -> Table? in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      case .paragraph, .list, .numberedList, .definitions, .heading, .quote, .preformatted: nil
      }
    }.filter { $0.columns.contains { $0.heading == "95% interval" } }
    #expect(tables.count > 2)
    for table in tables {
      let notes = table.notes.map { line in
        line.map { if case .text(let text) = $0 { text } else { "" } }.joined()
      }
      #expect(notes.contains { $0.contains("chance variation only") }, "\(table.id)")
    }
  }

  @Test func chargesForAnotherOffenceAreSaidBesideTheRate() {
    func words(_ measures: [String]) -> String {
      Self.study {
        $0.measures = measures
        $0.forces[0].outcomes.append((2020, "1A", OffenceCount(3)))
      }.words("measures")
    }
    #expect(
      words(["charge-rate"]).contains(
        "Another offence than the one recorded was charged in 3 offences (1A), which no share here counts as a charge."
      ))
    #expect(
      words(["charge-rate", "charge-rate-with-alternate"]).contains(
        "(1A), counted under “Charged or summonsed, alternate offences included” only."))
    #expect(!words(["no-suspect-identified"]).contains("1A"))
    #expect(!Self.study().words("measures").contains("1A"))
  }

  @Test func theNotesToEditorsLeadToTheDatesInLaw() {
    let report = Self.study {
      $0.law = [
        LawEvent(
          date: "2020-06-29", dateStatus: "confirmed", jurisdiction: "England and Wales",
          effect: "start", event: "It began", caveat: "", source: "")
      ]
    }
    #expect(HTMLWriter.page(report).contains("<a href=\"#law\">The law by date</a>"))
    #expect(!HTMLWriter.page(Self.study()).contains("The law by date"))
  }
}
