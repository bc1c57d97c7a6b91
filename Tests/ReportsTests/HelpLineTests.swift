import PoliceOutcomes
import Reports
import Testing

/// Whom a page names at its foot.
@Suite struct HelpLineTests {
  private static func service(
    _ name: String, _ phone: String, whom: String = "anyone",
    nations: [String] = ["England", "Wales"], isOfTopic: Bool = false,
    checkedOn: String = "2026-11-20"
  ) -> SupportService {
    var service = SupportService(
      id: name, name: name, nations: nations, forWhom: whom, under18: "yes", isAbroad: false,
      phone: phone, text: "", web: "", hours: "", cost: "", what: "", note: "",
      checkedOn: checkedOn)
    service.isOfTopic = isOfTopic
    return service
  }

  private static func words(_ services: [SupportService]) -> String {
    var study = ComposerStudy(ComposerForce("Kent", [2019: (10, 100)]))
    study.services = services
    return ReportComposer.publication(study.result).help.words
  }

  private static let emergency = service(
    "Police emergency", "999", whom: "anyone in immediate danger")
  private static let tips = service("Tips", "0800 1", whom: "anyone reporting anonymously")
  private static let listeners = service("Listeners", "116 123")
  private static let helpline = service(
    "Helpline", "0345 1", whom: "adults (18 and over)", isOfTopic: true, checkedOn: "2026-11-18")

  @Test func thoseForWhomTheTopicMattersComeFirstAndReportingIsNoHelp() {
    #expect(
      Self.words([Self.emergency, Self.tips, Self.listeners, Self.helpline])
        == "If this has happened to you: Police emergency, phone 999; Helpline, for adults (18 and"
        + " over), phone 0345 1; Listeners, phone 116 123. Numbers checked on 18 November 2026 or"
        + " later. All services, the law and how to report.")
  }

  @Test func aServiceOfOneNationOnlyAndANumberNobodyCheckedAreOnThePageOfSupportAlone() {
    let welsh = Self.service("Welsh", "0808 1", nations: ["Wales"], isOfTopic: true)
    let unchecked = Self.service("Unchecked", "0808 2", isOfTopic: true, checkedOn: "")
    let words = Self.words([Self.listeners, welsh, unchecked])
    #expect(words.contains("Listeners"))
    #expect(!words.contains("Welsh") && !words.contains("Unchecked"))
    #expect(Self.words([welsh, unchecked, Self.tips]) == "")
  }
}
