import PoliceOutcomes
import Reports
import Testing

/// The page for whoever is affected: services, reporting, people under 18, the law.
@Suite struct SupportPageTests {
  private static func service(
    _ name: String, nations: [String] = ["England", "Wales"], under18: String = "yes",
    isAbroad: Bool = false, phone: String = "0800 1111", web: String = "",
    note: String = "confirmed", checkedOn: String = "2026-11-20"
  ) -> SupportService {
    SupportService(
      id: name, name: name, nations: nations, forWhom: "", under18: under18, isAbroad: isAbroad,
      phone: phone, text: "", web: web, hours: "", cost: "", what: "", note: note,
      checkedOn: checkedOn)
  }

  private static func definition(
    _ id: String, _ heading: String, status: String = "confirmed",
    checkedOn: String = "2026-11-21", source: String = "A page"
  ) -> Definition {
    Definition(
      id: id, heading: heading, text: "Text of \(id).", source: source, status: status,
      checkedOn: checkedOn)
  }

  private static var study: ComposerStudy {
    var study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100), 2020: (20, 126)]))
    study.services = [
      service("Emergency", phone: "999"), service("Adults", under18: "no"),
      service("Children", under18: "only"), service("Scottish", nations: ["Scotland"]),
      service(
        "Doubtful", phone: "0808 500 2222", web: "example.org",
        note: "service confirmed; number unconfirmed", checkedOn: ""),
      service("Netsafe", nations: ["New Zealand"], isAbroad: true),
    ]
    study.definitions = [
      definition("content-note", "Content note"), definition("what", "What it is"),
      definition("reporting", "Reporting it"), definition("under-18", "Where somebody is under 18"),
      definition("law-scotland", "The law in Scotland", status: "confirmed, except the day"),
      definition("law-england-wales", "The law in England and Wales"),
      definition("anonymity", "Anonymity", status: "the position since 2024", checkedOn: ""),
      definition("outcome", "What an outcome is"),
    ]
    study.law = [
      LawEvent(
        date: "2021-06-29", dateStatus: "confirmed", jurisdiction: "England and Wales",
        effect: "hard-break", event: "Threats were added. Growth across it means little.",
        caveat: "",
        source: "An act; https://example.org/act (section 2); https://example.net/"),
      LawEvent(
        date: "2019-04", dateStatus: "month confirmed; the day unconfirmed",
        jurisdiction: "England and Wales", effect: "scope", event: "Another offence", caveat: "",
        source: ""),
      LawEvent(
        date: "2020-03", dateStatus: "confirmed", jurisdiction: "England and Wales",
        effect: "soft-break", event: "Recording changed", caveat: "", source: ""),
    ]
    return study
  }

  private static let page = SupportPage.page(study.result)

  @Test func itsPartsStandInTheOrderOfNeed() {
    #expect(Self.page.path == .support)
    #expect(Self.page.title == "Support, reporting and the law")
    #expect(
      Self.page.sections.map(\.id) == [
        "services", "reporting", "under-18", "definitions", "law", "abroad", "checked",
      ])
    #expect(
      MarkdownWriter.markdown(Self.page).contains(
        "In danger now? Call [999](tel:999). Nobody has to report to the police to be helped. "
          + "What happened is not the fault of whoever it was done to."))
  }

  @Test func servicesAreThoseOfTheJurisdictionAndThoseAbroadStandApart() {
    let words = Self.page.words("services")
    #expect(words.contains("## Where to turn in England and Wales"))
    #expect(words.contains("**Emergency**: Phone [999](tel:999)"))
    #expect(!words.contains("Scottish"))
    #expect(!words.contains("Netsafe"))
    #expect(Self.page.words("abroad").contains("**Netsafe (New Zealand)**"))
  }

  @Test func aNumberThatNobodyCheckedIsNotPrinted() {
    let text = MarkdownWriter.markdown(Self.page)
    #expect(!text.contains("0808 500 2222"))
    #expect(text.contains("Note: number unconfirmed. Not checked."))
  }

  @Test func everyServiceAndTextSaysWhenItWasChecked() {
    #expect(Self.page.words("services").contains("Checked on 20 November 2026."))
    #expect(Self.page.words("reporting").contains("Checked on or before 21 November 2026."))
    #expect(
      Self.page.words("definitions").contains(
        "The day it was checked is not recorded. Not confirmed: the position since 2024."))
    let sources = Self.page.words("checked")
    #expect(sources.contains("| Reporting it | 21 November 2026 | nothing | A page |"))
    #expect(sources.contains("| Anonymity | not recorded | the position since 2024 | A page |"))
    #expect(sources.contains("| The law in Scotland | 21 November 2026 | the day | A page |"))
    #expect(!sources.contains("What an outcome is"))
  }

  @Test func whatDiffersUnder18HasItsOwnServicesAndNamesThoseForAdults() {
    let words = Self.page.words("under-18")
    #expect(words.contains("Text of under-18."))
    #expect(words.contains("**Children**"))
    #expect(words.contains("Not for people under 18: Adults."))
    #expect(!words.contains("Doubtful"))
  }

  @Test func theLawOfTheStudyComesFirstWithItsDates() throws {
    let words = Self.page.words("law")
    let own = try #require(words.firstRange(of: "### The law in England and Wales"))
    let dates = try #require(words.firstRange(of: "### When the law changed"))
    let other = try #require(words.firstRange(of: "### The law in Scotland"))
    #expect(own.lowerBound < dates.lowerBound)
    #expect(dates.lowerBound < other.lowerBound)
    #expect(
      words.contains(
        "**29 June 2021**: Threats were added. Source: An act; "
          + "[example.org](https://example.org/act) (section 2); [example.net](https://example.net/)."
      ))
    #expect(
      words.contains("**April 2019 (month confirmed; the day unconfirmed)**: Another offence."))
    #expect(!words.contains("Recording changed"))
  }

  @Test func whatIsAboutFiguresStandsElsewhere() {
    let text = MarkdownWriter.markdown(Self.page)
    #expect(!text.contains("What an outcome is"))
    #expect(!text.contains("Content note"))
  }

  @Test func theServicesOfASyntheticStudyAreReal() {
    var study = Self.study
    study.isSynthetic = true
    let page = SupportPage.page(study.result)
    #expect(MarkdownWriter.markdown(page).contains("the services and the law on this page are not"))
  }

  @Test func withoutLawTheTitleSaysNothingOfIt() {
    var study = Self.study
    study.definitions.removeAll { $0.id.hasPrefix("law-") }
    study.law = []
    let page = SupportPage.page(study.result)
    #expect(page.title == "Support and reporting")
    #expect(page.section("law") == nil)
  }
}
