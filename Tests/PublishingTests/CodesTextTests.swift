import Foundation
import PoliceOutcomes
import Publishing
import Studies
import TestSupport
import Testing

/// The outcomes framework as `chargesheet codes` lists it.
@Suite struct CodesTextTests {
  private static func framework() throws -> [FrameworkOutcome] {
    try FrameworkOutcome.all(referencePath: Repository.reference)
  }

  /// - Source: the numerators of `docs/methods.md`, read by hand.
  @Test(arguments: [
    ("1", ["charge-rate", "charge-rate-with-alternate"]),
    ("1A", ["charge-rate-with-alternate"]),
    ("2A", ["caution", "out-of-court"]),
    ("4", []),
    ("8", ["community-resolution", "out-of-court"]),
    (
      "14",
      ["evidential-difficulties-broad", "victim-does-not-support", "no-further-action"]
    ),
    ("15", ["evidential-difficulties", "evidential-difficulties-broad", "no-further-action"]),
    ("15B", ["evidential-difficulties", "evidential-difficulties-broad", "no-further-action"]),
    (
      "16",
      [
        "evidential-difficulties-broad", "victim-does-not-support",
        "suspect-identified-victim-does-not-support", "no-further-action",
      ]
    ),
    ("18", ["no-suspect-identified", "no-further-action"]),
    ("20", []), ("22", ["diversionary"]), ("not-yet-assigned", ["open"]), ("transferred", []),
    ("cancelled", []),
  ])
  func anOutcomeIsCountedByTheMeasuresThatNameIt(code: String, measures: [String]) throws {
    let outcome = try #require(try Self.framework().first { $0.code == code })
    let counting = CodesText.measures(counting: outcome.outcome)
    #expect(counting.filter { $0.denominator == .recorded }.map(\.id) == measures)
    #expect(Set(counting.map(\.id)).isSuperset(of: measures.map { "\($0)-stated" }))
  }

  @Test func aBlockHasNameGroupDatesAndMeasures() throws {
    let lines = CodesText.lines(try Self.framework(), format: .text)
    #expect(
      lines.joined(separator: "\n").contains(
        """
        22  Diversionary, educational or intervention activity
          group     Diversionary, educational or intervention activity, resulting from the crime report, has been undertaken and it is not in the public interest to take any further action.
          dates     from 2019-04-01 (1 April 2019 confirmed)
          measures  diversionary
        """))
    #expect(lines.contains("  measures  none: the record leaves every numerator and denominator"))
    #expect(lines.contains("  measures  none: it is in denominators only"))
    #expect(lines.contains { $0.hasSuffix("no-further-action (counted as 15)") })
    #expect(lines.contains("  dates     start date unconfirmed"))
  }

  @Test func everyOutcomeIsOneObjectALine() throws {
    let framework = try Self.framework()
    let objects = try CodesText.lines(framework, format: .json).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["code"] as? String } == framework.map(\.code))
    let charged = try #require(objects.first)
    #expect(charged["name"] as? String == "Charged or summonsed")
    #expect(charged["group"] as? String == "Charged/Summonsed")
    #expect(charged["valid_from"] as? String == "2013-04-01")
    #expect(charged["valid_to"] is NSNull)
    #expect(
      charged["measures"] as? [String] == [
        "charge-rate", "charge-rate-stated", "charge-rate-assigned", "charge-rate-with-alternate",
        "charge-rate-with-alternate-stated", "charge-rate-with-alternate-assigned",
      ])
    #expect(objects.first { $0["code"] as? String == "15A" }?["counts_as"] as? String == "15")
  }
}
