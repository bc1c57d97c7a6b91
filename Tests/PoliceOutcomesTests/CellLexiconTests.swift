import PoliceOutcomes
import TestSupport
import Testing

/// The marks of withheld and missing counts, and the damage of spreadsheets: one row a token, from
/// section 8 of the methods and the shorthand of the Government Statistical Service.
@Suite struct CellLexiconTests {
  /// What a token comes to, in words: bounds, or the name of another fact.
  private static let lexicon: [(token: String, meaning: String)] = [
    // Within bounds.
    ("<5", "1-4"), ("under 5", "1-4"), ("fewer than 5", "1-4"), ("fewer than five", "1-4"),
    ("less than five", "1-4"), ("Less than 5", "1-4"), ("below 5", "1-4"), ("≤5", "1-5"),
    ("<=5", "1-5"), ("5 or fewer", "1-5"), ("5 or less", "1-5"), ("5 or under", "1-5"),
    ("five and under", "1-5"), ("no more than 5", "1-5"), ("less than or equal to 5", "1-5"),
    ("at most 3", "1-3"), ("0-5", "0-5"), ("1-4", "1-4"), ("1 to 4", "1-4"), ("<10", "1-9"),
    ("between 1 and 4", "1-4"), ("< 10", "1-9"),
    // Withheld.
    ("*", "withheld"), ("**", "withheld"), ("[c]", "withheld"), ("c", "withheld"),
    ("(c)", "withheld"), ("S", "withheld"), ("supp", "withheld"), ("suppressed", "withheld"),
    ("[suppressed]", "withheld"), ("..", "withheld"), ("#", "withheld"), ("[low]", "withheld"),
    ("~", "withheld"), ("Redacted", "withheld"), ("Confidential", "withheld"),
    // Not held, or refused.
    ("[x]", "not held"), ("[z]", "not held"), ("n/a", "not held"), ("NA", "not held"),
    ("N.A.", "not held"), ("not held", "not held"), ("No information held", "not held"),
    ("Data not held", "not held"), ("Not recorded", "not held"), ("s12", "not held"),
    ("S.14", "not held"), ("s31", "not held"), ("s40(2)", "not held"), ("s.40 (2)", "not held"),
    ("Section 31(1)(a)", "not held"), ("Sec 30", "not held"), ("exempt", "not held"),
    ("NCND", "not held"), ("neither confirm nor deny", "not held"), ("unknown", "not held"),
    // Nothing, and none.
    ("", "blank"), ("\u{A0}", "blank"), ("-", "dash"), ("–", "dash"), ("nil", "0"), ("none", "0"),
    ("0", "0"),
    // Exact.
    ("1,234", "1234"), ("1 234", "1234"), ("1234*", "1234"), ("12 (3%)", "12"), ("12.0", "12"),
    ("12.00", "12"), ("1,234.0", "1234"), ("0.0", "0"), ("12†", "12"), ("7 [note 2]", "7"),
    // Damage.
    ("12.5", "fraction"), ("1.234", "fraction"), ("1.000", "fraction"), ("-3", "negative"),
    ("04-Jan", "date"), ("01-Apr", "date"), ("Aug-71", "date"), ("08-Jul-71", "date"),
    ("8/71", "period"), ("01/08/1971", "period"), ("2019-2020", "period"),
    ("1.2E+03", "scientific"), ("####", "spreadsheet"), ("#REF!", "spreadsheet"),
    ("#N/A", "spreadsheet"), ("#DIV/0!", "spreadsheet"), ("#VALUE!", "spreadsheet"),
    ("00871", "zeros"), ("007", "zeros"),
    // Tokens nobody knows.
    ("NaN", "unknown"), ("null", "unknown"), ("s5", "unknown"), ("s99", "unknown"),
    ("section", "unknown"), ("section 40 applies", "unknown"), (">5", "unknown"),
    ("5+", "unknown"), ("a few", "unknown"), ("tbc", "unknown"), ("12 offences", "unknown"),
    ("?", "unknown"), ("1-", "unknown"), ("12;13", "unknown"), ("12.", "12"), (".5", "unknown"),
  ]

  @Test(arguments: lexicon)
  func everyTokenIsOneFactAndNoneIsZeroByDefault(token: String, meaning: String) {
    #expect(CellLexiconTests.meaning(of: token) == meaning)
  }

  private static func meaning(of token: String) -> String {
    switch CountText(token) {
    case .count(let count):
      count.exact.map(String.init) ?? "\(count.low)-\(count.high ?? -1)"
    case .blank: "blank"
    case .dash: "dash"
    case .withheld: "withheld"
    case .notHeld: "not held"
    case .unreadable(let why):
      switch why {
      case .negative: "negative"
      case .fraction: "fraction"
      case .date: "date"
      case .period: "period"
      case .spreadsheetError: "spreadsheet"
      case .scientific: "scientific"
      case .leadingZeros: "zeros"
      case .unknown: "unknown"
      }
    }
  }
}
