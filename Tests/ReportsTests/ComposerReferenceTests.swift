import PoliceOutcomes
import Reports
import Testing

@Suite struct ComposerReferenceTests {
  private var study: ComposerStudy {
    ComposerStudy(ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)]))
  }

  private func service(
    _ name: String, nations: [String], under18: String = "yes", isAbroad: Bool = false
  ) -> SupportService {
    SupportService(
      id: name, name: name, nations: nations, forWhom: "", under18: under18, isAbroad: isAbroad,
      phone: "0800 1111", text: "", web: "www.example.org", hours: "24 hours", cost: "free",
      what: "somebody to talk to", note: "", checkedOn: "2026-11-20")
  }

  @Test func servicesAreThoseOfTheNationsAndSayWhenTheyWereChecked() {
    var study = study
    study.services = [
      service("Here", nations: ["England", "Wales"], under18: "no"),
      service("Wales only", nations: ["Wales"]), service("There", nations: ["Scotland"]),
    ]
    let words = study.report.words("support")
    #expect(
      words.contains(
        "**Here**: Phone [0800 1111](tel:08001111), "
          + "[www\\.example.org](https://www.example.org), 24 hours, free. Somebody to talk to. "
          + "Not for people under 18. Checked on 20 November 2026."))
    #expect(words.contains("**Wales only (Wales)**"))
    #expect(!words.contains("There"))
    #expect(!words.contains("Outside the United Kingdom"))
  }

  @Test func aNumberThatNobodyCheckedIsNotPrintedNorAServiceOutOfReach() {
    var study = study
    study.services = [
      SupportService(
        id: "line", name: "A line", nations: ["England"], forWhom: "", under18: "yes",
        isAbroad: false, phone: "0800 2222", text: "", web: "www.example.org", hours: "",
        cost: "", what: "", note: "service confirmed; number unconfirmed; kept by hand",
        checkedOn: ""),
      SupportService(
        id: "none", name: "Beyond reach", nations: ["England"], forWhom: "", under18: "yes",
        isAbroad: false, phone: "0800 3333", text: "", web: "", hours: "", cost: "", what: "",
        note: "", checkedOn: ""),
    ]
    let words = study.report.words("support")
    #expect(words.contains("**A line (England)**"))
    #expect(words.contains("Note: number unconfirmed. Not checked."))
    #expect(!words.contains("0800 2222"))
    #expect(!words.contains("kept by hand"))
    #expect(!words.contains("Beyond reach"))
  }

  @Test func servicesAbroadStandApart() {
    var study = study
    study.services = [service("Netsafe", nations: ["New Zealand"], isAbroad: true)]
    let words = study.report.words("support")
    #expect(words.contains("### Outside the United Kingdom"))
    #expect(words.contains("**Netsafe (New Zealand)**"))
  }

  @Test func lawOfAnotherJurisdictionIsLeftOutAndTheWindowIsMarked() {
    var study = study
    study.law = [
      ("2019-06", "England and Wales", "Within."), ("2016-01-01", "England and Wales", "Before."),
      ("2019-02", "Scotland", "Elsewhere."), ("2021-01", "UK", "After."),
    ].map { date, place, event in
      LawEvent(
        date: date, dateStatus: "confirmed", jurisdiction: place, effect: "soft-break",
        event: event, caveat: "", source: "https://example.org/a; https://example.org/b")
    }
    let words = study.report.words("law")
    #expect(
      words.contains(
        "**June 2019: a break, compare with care, within the months of this study**: Within."))
    #expect(words.contains("**1 January 2016: a break, compare with care**: Before."))
    let since = words.split(separator: "### After the months of this study")
    #expect(since.count == 2)
    #expect(since.last?.contains("**January 2021: a break, compare with care**: After.") == true)
    #expect(!words.contains("Elsewhere."))
    #expect(
      words.contains(
        "Source: [example.org](https://example.org/a); [example.org](https://example.org/b)."))
  }

  @Test func definitionsKeepWhatIsUnconfirmed() {
    var study = study
    study.definitions = [
      Definition(
        id: "content-note", heading: "Content note", text: "Take care.", source: "", status: ""),
      Definition(
        id: "what", heading: "What it is", text: "A theft.", source: "", status: "unconfirmed"),
    ]
    let report = study.report
    #expect(report.sections.first?.role == .contentNote)
    #expect(report.words("content-note").contains("Take care."))
    #expect(report.words("definitions").contains("### What it is\n\nA theft."))
    #expect(report.words("definitions").contains("Not confirmed: "))
    #expect(!report.words("definitions").contains("Take care."))
  }

  @Test func linesAndRemarksAreCounted() {
    var study = study
    study.lines = [
      LineAccount(file: "returns/kent.csv", classes: [.header, .data, .data, .total, .blank])
    ]
    study.diagnostics = [9, 4].map { line in
      Diagnostic(
        .warning, "unknown-label", at: SourceLocation(file: "returns/kent.csv", line: line), "",
        remedy: "")
    }
    study.correctionCount = 2
    let words = ["lines", "remarks", "corrections"].map { study.report.words($0) }.joined()
    let page = ReportComposer.publication(study.result).pages.first { $0.path == .quality }
    #expect(
      page?.standfirst.plainText
        == "Every line of the 1 return file is accounted for: 5 lines, 1 header, 2 data, 1 total, "
        + "1 blank and 0 rejected.")
    #expect(words.contains("| kent.csv | 1 | 2 | 1 | 0 | 1 | 0 | 5 |"))
    #expect(words.contains("| unknown-label | warning | 2 | `returns/kent.csv:4` |"))
    #expect(words.contains("2 cells of the returns are read with a correction"))
  }
}
