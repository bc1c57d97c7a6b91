import PoliceOutcomes
import Testing

/// What is asked about in the author's own words. Each row was read by hand.
@Suite struct ProseReviewTests {
  private static func found(
    _ prose: String, allowing texts: [String] = [], code: String = "unbound-number"
  ) -> [String] {
    var review = ProseReview()
    let yml = SourceLocation(file: "study.yml", line: 9, column: 13)
    review.read(
      ProseText(prose), file: "narrative.md",
      allowances: texts.map { ProseAllowance(text: $0, why: "Quoted.", location: yml) })
    return review.diagnostics.filter { $0.code == code }.map {
      String($0.message.dropFirst().prefix { $0 != "'" })
    }
  }

  @Test(arguments: [
    ("Only 4% were charged.", ["4%"]), ("Of 13,860 offences, few.", ["13,860"]),
    ("4 per cent of them", ["4 per cent"]), ("It was 1.5 times as many.", ["1.5"]),
    ("Four in ten were closed.", ["Four in ten"]), ("4 in 10 were closed", ["4 in 10"]),
    ("one in four, and more", ["one in four"]), ("One in\ntwenty-five", ["One in twenty-five"]),
    ("Half of them, or half", ["Half", "half"]), ("a third of them", ["third"]),
    ("two-thirds and three quarters", ["two-thirds", "three quarters"]),
    ("nearly a quarter", ["quarter"]), ("one third more", ["one third"]),
    ("Reports doubled.", ["doubled"]), ("twice as many", ["twice"]), ("It tripled", ["tripled"]),
    ("a tenfold rise", ["tenfold"]), ("They halved.", ["halved"]),
    ("two hundred and six", ["two hundred and six"]), ("dozens of them", ["dozens"]),
    ("in 24 of the 43 forces", ["24", "43"]), ("12 months later", ["12"]),
    ("six months later", ["six"]), ("one force refused", ["one"]),
    ("a six-month rise", ["six-month"]), ("one hundred", ["one hundred"]),
    ("{{charge-rate}} of 43 forces", ["43"]), ("**4%** and _five_", ["4%", "five"]),
    ("2,020 offences, and 2020 offences", ["2,020", "2020"]), ("`4%` and `7`", ["4%", "7"]),
    ("outcome 16 in 43 forces", ["43"]), ("outcomes 14 and 4%", ["4%"]), ("at £30", ["£30"]),
    ("It is 100% safe", ["100%"]), ("over 9000", ["9000"]),
    ("zero of them, half a million", ["zero", "half a million"]),
    ("in 3 to 5 of them", ["3 to 5"]), ("out of 12 or so", ["12"]),
    ("5 out of 43", ["5 out of 43"]),
    ("101 offences, on 999 reports", ["101", "999"]), ("```\n4%\n```", ["4%"]), ("may 5 be", ["5"]),
    ("4–5 of them", ["4–5"]), ("in June 24 of the forces", ["24"]), ("1850 were", ["1850"]),
    ("½ of them, ٤ and &#52;%", ["½", "٤", "&#52;%"]), ("4\\% of", ["4\\%"]),
    ("{{charge-rate}}0 more", ["0"]), ("<!-- 43 -->", ["43"]), ("[4%](https://x.org/1)", ["4%"]),
    ("page 3 of 10", ["10"]), ("outcome 16 and 43 forces", ["43"]), ("| 4% | of |", ["4%"]),
  ])
  func aNumberThatNoFigureStandsBehindIsFound(prose: String, expected: [String]) {
    #expect(Self.found(prose) == expected)
  }

  private static let names = [
    "On 29 June 2021 the law changed; on June 29 too.", "From 4 to 8 November 2022 and on 3rd May.",
    "In 2019, 2019/20, 2019-2022 and the 2010s; 2020's figures.", "On 2021-06-29 and 29/06/2021.",
    "Section 33 of the Criminal Justice and Courts Act 2015.",
    "Sections 66B to 66D, and sections 66B, 66C and 66D, of the Sexual Offences Act 2003; s33; s. 69.",
    "Outcome 16, outcomes 14, 15 and 16, outcome 1A, type 18, code 8.", "Recorded as 008/71.",
    "Call 101, or 999 in danger; phone 0345 6000 459 or +44 20 7946 0000.",
    "1. First\n2. Second\n\n> 3) Third", "# 2. Methods\n", "From 10:00 to 16:00.",
    "One may ask. The one that leads is lower. One of these. No one said; each one, one another.",
    "In one year and not in another; one day; one-off; one-sided.",
    "The first, the second and the third force; a third party; every quarter of 2022.",
    "The first half of 2022, by half-year; on behalf of both.", "It was double-counted.",
    "COVID-19, Q1 and UTF-8.", "[a page](https://example.org/2022/4-in-10) and https://x.org/43.",
    "The names `figures-2022.csv` and `kent_43`.",
    "{{charge-rate.kent.2021|table}} of {{offences-recorded}}",
    "None of these is wrong; nobody said; all, most, several and few.",
    "FOI 1075A/22, table 3, note 2.",
    "In the year ending March 2022 and in\n2020. From 29\nJune 2021.", "",
    "A second time, at once.",
    "The Offences against the Person Act 1861, section 18.",
  ]

  @Test(arguments: names)
  func aNameOfASectionADateOrAPronounIsNoNumber(prose: String) {
    #expect(Self.found(prose) == [])
  }

  /// A number is found wherever it stands: before, after or inside prose that may stand, and dressed
  /// as emphasis, a quotation, an item, a heading or code.
  @Test(arguments: names)
  func noProseHidesANumber(prose: String) {
    for number in ["4%", "1,160", "four in ten", "doubled", "two-thirds", "43 forces"] {
      let wanted = String(number.prefix { $0 != " " || number == "four in ten" })
      let dresses = [
        "\(number).\n\n\(prose)", "\(prose)\n\nIt was \(number).", "> \(number)\n\n\(prose)",
        "- \(number)\n\n\(prose)", "# It \(number)\n\n\(prose)", "\(prose)\n\n**\(number)** so",
        "\(prose)\n\n\"\(number)\", (\(number))",
      ]
      for dress in dresses {
        let found = Self.found(dress)
        #expect(!found.isEmpty && found.allSatisfy { $0 == wanted }, "\(dress)")
      }
    }
  }

  @Test func theWholeLineSaysPlaceWordsAndRemedy() {
    var review = ProseReview()
    review.read(
      ProseText("It rose.\n\nThen  four\nin ten, said a paper on revenge\nporn."),
      file: "narrative.md",
      allowances: [
        ProseAllowance(
          text: "five", why: "", location: SourceLocation(file: "study.yml", line: 9, column: 13))
      ])
    #expect(
      review.diagnostics.map(\.line) == [
        "narrative.md:3:7: error: 'four in ten' is a number that no figure of this study stands behind [unbound-number]",
        "narrative.md:4:25: warning: 'revenge porn' is written; a report says 'intimate image abuse' [avoided-words]",
        "study.yml:9:13: warning: 'five' is allowed in the narrative, where nothing needs it; the entry does nothing [unused-allowance]",
      ])
    #expect(
      review.diagnostics.map(\.remedy) == [
        "Write the figure's placeholder in its place, such as {{charge-rate}}, or allow the words, with the reason, under `narrative` in study.yml.",
        "It implies that the survivor did something to be avenged or ashamed of. The words of others stand in quotation marks, or are allowed under `narrative` in study.yml.",
        "Remove the entry, or correct its text.",
      ])
  }

  @Test(arguments: [
    ("around 11%", []), ("11%", []), ("\"around\n11%\"", []), ("11", ["11%"]), ("1%", ["11%"]),
    ("about 11%", ["11%"]), ("Around 11%", ["11%"]),
  ])
  func anAllowanceIsWholeWordsAsWritten(text: String, expected: [String]) {
    #expect(Self.found("It printed \"around 11%\" then.", allowing: [text]) == expected)
  }

  @Test func anAllowanceServesEveryPlaceAndAvoidedWordsToo() {
    let prose = "Twice and twice: the case law says cases."
    #expect(Self.found(prose, allowing: ["twice", "Twice"]) == [])
    #expect(Self.found(prose, code: "avoided-words") == ["cases"])
    #expect(Self.found(prose, allowing: ["says cases"], code: "avoided-words") == [])
    #expect(Self.found(prose, allowing: ["says cases"], code: "unused-allowance") == [])
    #expect(
      Self.found(prose, allowing: ["the case law"], code: "unused-allowance") == ["the case law"])
  }

  @Test(arguments: [
    "`cases`, `revenge porn`", "https://example.org/cases", "[a](https://x.org/cases)",
  ])
  func codeAndAddressesAreNotTheAuthorsWords(prose: String) {
    #expect(Self.found(prose, code: "avoided-words") == [])
  }
}
