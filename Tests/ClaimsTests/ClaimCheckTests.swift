import Foundation
import PoliceOutcomes
import Reports
import TestSupport
import Testing

@testable import Claims

/// Texts held against the studies that ship with the program.
@Suite struct ClaimCheckTests {
  private static let invented = "intimate-image-abuse-2019-2022"

  private func result(_ name: String = invented) async throws -> StudyResult {
    try await ShippedResults.named(name)
  }

  /// Each number as written, its verdict and the figures it was held against.
  private func checked(_ text: String, _ result: StudyResult) -> [String] {
    ClaimCheck(ClaimText(text), of: result).claims.map { claim in
      let figures = claim.basis?.figures.map(\.id).joined(separator: " ") ?? ""
      return "\(claim.words) | \(name(claim.verdict)) | \(figures)"
    }
  }

  private func name(_ verdict: CheckedClaim.Verdict) -> String {
    if case .otherBasis(let figure) = verdict { return "\(verdict.word) \(figure.id)" }
    return verdict.word
  }

  /// In the shape of the release of 26 January 2023, with its numbers, which the invented study has.
  private static let release = """
    # Charging rates remain low

    Freedom of information requests went to 43 police forces in England and Wales in July 2022; 29 forces \
    replied, 24 of which were complete.

    A total of 13,860 intimate image offences across 24 police forces were recorded between 1st January 2019 \
    and 31st July 2022. In just 4% of all offences recorded across the 24 police forces from January 2019 to \
    July 2022, was the suspect charged or summonsed. 22% of recorded offences resulted in no further action due to \
    'evidential difficulties'. In about 35% of offences, the police identified a suspect, but no further action was \
    taken as survivors were either unable or unwilling to support prosecution.

    There were 26% more offences recorded in 2020 than in 2019 and a 40% increase between 2020 and 2021. In the \
    first six months of 2022, more offences were recorded than in all of 2020.
    """

  @Test func everyClaimOfAReleaseIsLocated() async throws {
    #expect(
      checked(Self.release, try await result()) == [
        "43 | agrees | forces-asked", "29 | agrees | forces-replied",
        "24 | agrees | forces-complete",
        "13,860 | agrees | offences-recorded", "24 | agrees | forces-pooled",
        "4% | agrees | charge-rate", "24 | agrees | forces-pooled",
        "22% | agrees | evidential-difficulties",
        "about 35% | agrees | suspect-identified-victim-does-not-support",
        "26% | agrees | growth.2020",
        "40% | agrees | growth.2021",
        "more offences were recorded than in all of 2020 | agrees | offences-recorded.2020 offences-recorded.2022-01-to-2022-06",
      ])
  }

  @Test(arguments: [
    ("43 police", "44 police", "44 | differs | forces-asked", "43"),
    ("29 forces", "28 forces", "28 | differs | forces-replied", "29"),
    ("24 of which", "25 of which", "25 | differs | forces-complete", "24"),
    ("13,860", "13,680", "13,680 | differs | offences-recorded", "13,860"),
    ("across 24 police", "across 26 police", "26 | differs | forces-pooled", "24"),
    ("just 4%", "just 6%", "6% | differs | charge-rate", "4%"),
    ("22% of", "28% of", "28% | differs | evidential-difficulties", "22%"),
    (
      "about 35%", "about 40%",
      "about 40% | differs | suspect-identified-victim-does-not-support", "35%"
    ),
    ("26% more", "26% fewer", "26% | wrong way | growth.2020", "+26%"),
    ("a 40% increase", "a 49% increase", "49% | differs | growth.2021", "+40%"),
    (
      "more offences were", "fewer offences were",
      "fewer offences were recorded than in all of 2020 | wrong way | offences-recorded.2020 offences-recorded.2022-01-to-2022-06",
      "+7.3%"
    ),
  ])
  func eachWrongClaimIsFlaggedWithWhatTheReturnsGive(
    right: String, wrong: String, flag: String, given: String
  ) async throws {
    let text = Self.release.replacingOccurrences(of: right, with: wrong)
    #expect(text != Self.release)
    let result = try await result()
    #expect(checked(text, result).filter { !$0.contains("| agrees |") } == [flag])
    let check = ClaimCheck(ClaimText(text), of: result)
    #expect(check.unsettledCount == 1)
    let lines = ClaimsText.lines(check, name: "release.md", settings: result.description.settings)
    #expect(
      lines.contains {
        $0.contains("the returns give \(given)") || $0.contains("The returns give \(given)")
      })
  }

  /// Which figure each number is of, in sentences as releases and newspapers write them.
  @Test(arguments: [
    (
      "Police recorded 13,860 offences, with charges in 4%.",
      ["13,860 | agrees | offences-recorded", "4% | agrees | charge-rate"]
    ),
    (
      "Charged (4%), evidential difficulties (22%) and no suspect identified.",
      ["4% | agrees | charge-rate", "22% | agrees | evidential-difficulties"]
    ),
    (
      "The charge rate was 4% and evidential difficulties accounted for 22% of offences.",
      ["4% | agrees | charge-rate", "22% | agrees | evidential-difficulties"]
    ),
    (
      "In 2020, 3,118 offences were recorded and in 2021, 4,352.",
      ["3,118 | agrees | offences-recorded.2020", "4,352 | agrees | offences-recorded.2021"]
    ),
    (
      "The number rose from 3,118 in 2020 to 4,352 in 2021.",
      ["3,118 | agrees | offences-recorded.2020", "4,352 | agrees | offences-recorded.2021"]
    ),
    (
      "Recorded offences rose 26% in 2020 and 40% in 2021. Offences were 4,352.",
      [
        "26% | agrees | growth.2020", "40% | agrees | growth.2021",
        "4,352 | differs | offences-recorded",
      ]
    ),
    (
      "Offences rose by 76% between 2019 and 2021. They nearly doubled.",
      [
        "76% | agrees | offences-recorded.2019 offences-recorded.2021",
        "nearly doubled | differs | offences-recorded.2019 offences-recorded.2021",
      ]
    ),
    (
      "Arden Vale recorded 2,386 offences. Of these, 3% ended in a charge.",
      ["2,386 | agrees | offences-recorded.arden-vale", "3% | agrees | charge-rate.arden-vale"]
    ),
    ("96% of offences did not lead to a charge.", ["96% | agrees | charge-rate"]),
    (
      "24 of the 43 forces asked gave complete answers. Eight forces refused and four did not reply.",
      [
        "24 | agrees | forces-complete", "43 | agrees | forces-asked",
        "Eight | agrees | forces-refused",
        "four | agrees | forces-no-reply",
      ]
    ),
    (
      "Between 3% and 5% of offences ended in a charge.",
      ["Between 3% and 5% | agrees | charge-rate"]
    ),
    (
      "Outcome 16 was given in 34.5% to 34.8%.",
      ["34.5% to 34.8% | undecided | suspect-identified-victim-does-not-support"]
    ),
    ("4.5% were charged in 2019–2022.", ["4.5% | differs | charge-rate"]),
    (
      "| Outcome | Share |\n| --- | ---: |\n| Charged | 4% |\n| Evidential difficulties | 28% |",
      ["4% | agrees | charge-rate", "28% | differs | evidential-difficulties"]
    ),
    (
      "The charge rate fell by 6 percentage points between 2019 and 2021.",
      ["6 percentage points | differs | charge-rate.2019 charge-rate.2021"]
    ),
    (
      "Of 13,860 offences 4% were charged.",
      ["13,860 | agrees | offences-recorded", "4% | agrees | charge-rate"]
    ),
    (
      "13,860 offences were reported; 22% or 23% had evidential difficulties.",
      [
        "13,860 | agrees | offences-recorded", "22% | agrees | evidential-difficulties",
        "23% | differs | evidential-difficulties",
      ]
    ),
    (
      "A total of 592 were charged, 12 fewer than before.",
      ["592 | undecided | charge-rate", "12 | not traced | "]
    ),
    (
      "Of 13,860 offences, 4% ended in a charge: in Arden Vale it was 3%, and 22% had evidential difficulties.",
      [
        "13,860 | agrees | offences-recorded", "4% | agrees | charge-rate",
        "3% | agrees | charge-rate.arden-vale",
        "22% | differs | evidential-difficulties.arden-vale",
      ]
    ),
    (
      "4% were charged and 22% had evidential difficulties in Arden Vale.",
      [
        "4% | differs | charge-rate.arden-vale",
        "22% | differs | evidential-difficulties.arden-vale",
      ]
    ),
    ("592 recorded offences ended in a charge.", ["592 | undecided | charge-rate"]),
    ("There were 13,860 recorded offences.", ["13,860 | agrees | offences-recorded"]),
    (
      "Police recorded 13,860 offences with charges in 4%.",
      ["13,860 | agrees | offences-recorded", "4% | agrees | charge-rate"]
    ),
    ("North Fell recorded 271 offences.", ["271 | agrees | offences-recorded.north-fell"]),
  ])
  func wordsLeadToFigures(text: String, expected: [String]) async throws {
    #expect(checked(text, try await result()) == expected)
  }

  @Test(arguments: [
    ("[5%][charge-rat] of them", ["5% | unknown figure | "]),
    ("[about 4%][charge-rate] of them", ["about 4% | agrees | charge-rate"]),
    ("[553][none] people", ["553 | not checked | "]),
    ("in the [24][growth.2020] forces that gave both", ["24 | agrees | growth.2020"]),
    (
      "from [2,471 to 3,118][growth.2020]",
      ["2,471 | agrees | growth.2020", "3,118 | agrees | growth.2020"]
    ),
    (
      "[between 532 and 592 of 13,860][charge-rate]",
      ["between 532 and 592 | agrees | charge-rate", "13,860 | agrees | charge-rate"]
    ),
    ("Call 0808 2000 247. Section 33 of an Act of 2015.", []),
    (
      "Within 24 hours, for people under 18.", ["24 | not checked | ", "under 18 | not checked | "]
    ),
    ("7% of them were unhappy.", ["7% | not traced | "]),
    ("Elmshire recorded 12 offences.", ["12 | not traced | "]),
    ("", []), ("No number here.", []),
  ])
  func namedAndForeignNumbersAreToldApart(text: String, expected: [String]) async throws {
    #expect(checked(text, try await result()) == expected)
  }

  /// Counts, rates and what is made of two figures, printed as a report prints them.
  @Test(arguments: [
    (
      "Durham recorded 22.1 offences per 100,000 residents in 2019/20.",
      ["22.1 | agrees | rate.durham.2019-20", "100,000 | not checked | "], ""
    ),
    (
      "Durham recorded 24.1 per 100,000 residents in 2019/20.",
      ["24.1 | differs | rate.durham.2019-20", "100,000 | not checked | "], "The returns give 22.1"
    ),
    (
      "[142][rate.durham.2019-20] offences", ["142 | differs | rate.durham.2019-20"],
      "The returns give 22.1"
    ),
    ("[636,897][rate.durham.2019-20] people", ["636,897 | agrees | rate.durham.2019-20"], ""),
    (
      "85% of offences in Durham did not lead to a charge.", ["85% | differs | charge-rate.durham"],
      "The others: 83.5%."
    ),
    // 141 less 28 are 113, and 213 less 42 are 171: +51.3%.
    (
      "Offences in Durham without a charge rose by 51% between 2019/20 and 2020/21.",
      ["51% | agrees | charge-rate.durham.2019-20 charge-rate.durham.2020-21"],
      "The change: +51.3%."
    ),
    (
      "1,121 offences in Durham were closed without a charge.",
      ["1,121 | agrees | charge-rate.durham"], "The others: 1,121."
    ),
  ])
  func whatTheReturnsGiveIsPrintedAsAReportPrintsIt(
    text: String, expected: [String], printed: String
  ) async throws {
    let result = try await result("hospital-grounds-2019-2024")
    #expect(checked(text, result) == expected)
    let check = ClaimCheck(ClaimText(text), of: result)
    let lines = ClaimsText.lines(check, name: "a.md", settings: result.description.settings)
    #expect(printed.isEmpty || lines.contains { $0.contains(printed) }, "\(lines)")
  }

  /// The study counts in financial years, as Durham does, and Humberside in calendar ones: 457 and 289 are what each
  /// printed.
  @Test(arguments: [
    (
      "In 2019, Humberside recorded 457 offences.",
      ["457 | agrees | offences-recorded.humberside.2019"]
    ),
    (
      "In 2019, Humberside recorded 456 offences.",
      ["456 | differs | offences-recorded.humberside.2019"]
    ),
    (
      "In 2021/22, Durham recorded 289 offences.",
      ["289 | agrees | offences-recorded.durham.2021-22"]
    ),
  ])
  func aBareYearIsACalendarYearOfAForceThatCountsInThem(
    text: String, expected: [String]
  ) async throws {
    #expect(checked(text, try await result("hospital-grounds-2019-2024")) == expected)
  }

  /// 144/2,471 is 5.83% and 176/4,352 is 4.04%; 129/2,471 is 5.22% and 191/4,352 is 4.39%: the least
  /// difference is −1.78 points and the most −0.83, printed outward.
  @Test func aDifferenceThatIsARangeIsPrintedOutward() async throws {
    let result = try await result()
    let check = ClaimCheck(
      ClaimText("The charge rate fell by 6 percentage points between 2019 and 2021."), of: result)
    let lines = ClaimsText.lines(check, name: "a.md", settings: result.description.settings)
    #expect(lines.contains("  The difference: −1.8 to −0.8 percentage points."))
  }

  /// What a newspaper printed of the returns of 2015, with its wording.
  ///
  /// - Source: BBC Data Unit, 27 April 2016, as quoted in the study's own prose.
  @Test func aPrintedShareIsTracedToTheDenominatorItWasTakenOf() async throws {
    let printed = """
      Around 11% of reported offences resulted in the alleged perpetrator being charged, 7% in a caution and 5% \
      in a community resolution. Some 61% of reported offences resulted in no action being taken.

      There were 1,160 reported incidents from April 2015 to December 2015. The publisher printed "7%" \
      (caution), "5%" (community resolution) and "61%" (no action).
      """
    #expect(
      checked(printed, try await result("intimate-image-abuse-2015")) == [
        "Around 11% | other basis charge-rate-stated | charge-rate",
        "7% | other basis caution-stated | caution",
        "5% | other basis community-resolution-stated | community-resolution",
        "Some 61% | other basis no-further-action-stated | no-further-action",
        "1,160 | differs | offences-recorded", "7% | other basis caution-stated | caution",
        "5% | other basis community-resolution-stated | community-resolution",
        "61% | other basis no-further-action-stated | no-further-action",
      ])
  }

  /// The pages of a report name the figure of each number: read as claims they all hold.
  @Test(arguments: [
    "hospital-grounds-2019-2024", "intimate-image-abuse-2015", "intimate-image-abuse-2019-2022",
  ])
  func whatAReportPrintsIsBorneOut(name: String) async throws {
    let markdown = try String(
      contentsOfFile: "\(Repository.root)/reports/\(name)/report.md", encoding: .utf8)
    let text = ClaimText(markdown)
    let result = try await result(name)
    let claims = ClaimReader(text, of: result).claims
    let check = ClaimCheck(text, of: result)
    var bound = 0
    for (claim, checked) in zip(claims, check.claims) where claim.binding != nil {
      bound += 1
      switch checked.verdict {
      case .agrees, .notChecked: break
      // By how much a caveat moves a share is printed of the share it moves.
      case .notTraced:
        #expect(checked.words.contains("points"), "\(checked.line): \(checked.words)")
      case .truncated, .differs, .wrongWay, .undecided, .otherBasis, .noFigure, .unknownFigure:
        Issue.record(
          "\(checked.line):\(checked.column): \(checked.words): \(self.name(checked.verdict))")
      }
    }
    // As many as there are references to figures, or more where one has several numbers in it.
    let references = markdown.split(separator: "][").count - 1
    #expect(bound > references / 2)
  }

  /// A digit changed in a figure's own print is never borne out.
  @Test func noOtherPercentageOfAPooledShareIsBorneOut() async throws {
    let result = try await result("hospital-grounds-2019-2024")
    let headlines = result.description.measures.compactMap { result.figures[$0.id] }
    for figure in headlines {
      guard case .share(let share) = figure.value, let exact = share.exact else { continue }
      let rounded = (2_000 * exact.count + exact.total) / (2 * exact.total)
      for steps in max(1, rounded - 30)...min(999, rounded + 30) {
        let text = "[\(steps / 10).\(steps % 10)%][\(figure.id)]"
        let claims = ClaimCheck(ClaimText(text), of: result).claims
        let agrees = claims.map { if case .agrees = $0.verdict { true } else { false } }
        #expect(agrees == [steps == rounded], "\(text)")
      }
    }
  }
}
