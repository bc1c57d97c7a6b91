import PoliceOutcomes
import TestSupport
import Testing

private let place = Place(file: "returns/kent.csv", line: 17, column: 4)
private let other = Place(file: "returns/kent.csv", line: 9, column: 4)
private let file = Place(file: "returns/kent.csv")
private let register = Place(file: "requests.csv", line: 3)
private let window = ReportingPeriod.months("2015-04", "2015-12")

/// The words of every diagnostic about what a return says: the line, the remedy, and the other places.
@Suite struct DiagnosticCatalogueTests {
  @Test(
    arguments: [
      (
        .unknownLabel("RJ", at: place, suggestions: []),
        "returns/kent.csv:17:4: warning: outcome 'RJ' is not in the codebook; its offences are counted as not stated [unknown-label]",
        "Add a row for it to codebook.csv.", []
      ),
      (
        .unknownLabel("Chargd", at: place, suggestions: ["Charged", "Charge"]),
        "returns/kent.csv:17:4: warning: outcome 'Chargd' is not in the codebook; its offences are counted as not stated [unknown-label]",
        "Add a row for it to codebook.csv. Close in spelling: 'Charged', 'Charge'.", []
      ),
      (
        .ambiguousLabel("NFA", meanings: "", note: "ask the force for the outcome type", at: place),
        "returns/kent.csv:17:4: warning: outcome 'NFA' may mean no outcome at all; its offences are counted as not stated [ambiguous-label]",
        "Ask the force, then add a row for it to codebook.csv. Known about it: ask the force for the outcome type.",
        []
      ),
      (
        .ambiguousLabel("Evidential difficulties", meanings: "14, 15 or 16", note: "", at: place),
        "returns/kent.csv:17:4: warning: outcome 'Evidential difficulties' may mean 14, 15 or 16; its offences are counted as not stated [ambiguous-label]",
        "Ask the force, then add a row for it to codebook.csv.", []
      ),
      (
        .devolvedLabel("Discretionary disposal", nation: "Northern Ireland", at: place),
        "returns/kent.csv:17:4: error: outcome 'Discretionary disposal' is a label of Northern Ireland, whose outcomes are not those of the study's framework; its offences are counted as not stated [devolved-label]",
        "Ask for the outcome type; where the force says which one it means, add a row for it to codebook.csv.",
        []
      ),
      (
        .furtherNotRead("by desk", label: "Filed", at: place),
        "returns/kent.csv:17:4: warning: the further information 'by desk' beside outcome 'Filed' is not in the codebook; the outcome alone is counted [further-information-not-read]",
        "Add a row with both to codebook.csv.", []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func labelIsQuotedWithWhatWasDoneAboutIt(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .unreadableCount("-3", why: .negative, at: place),
        "returns/kent.csv:17:4: error: '-3' is a count below zero; the count is not known [unreadable-count]",
        "Ask the force; put its answer in corrections.csv.", []
      ),
      (
        .unreadableCount("12.5", why: .fraction, at: place),
        "returns/kent.csv:17:4: error: '12.5' is a count that is not a whole number; the count is not known [unreadable-count]",
        "Ask the force; put its answer in corrections.csv.", []
      ),
      (
        .unreadableCount("04-Jan", why: .date, at: place),
        "returns/kent.csv:17:4: error: '04-Jan' is a date where a count should be; a spreadsheet may have made it of '1-4'; the count is not known [unreadable-count]",
        "Look at what the force sent; put the range or the count in corrections.csv.", []
      ),
      (
        .unreadableCount("8/71", why: .period, at: place),
        "returns/kent.csv:17:4: error: '8/71' is a date, a year or an offence code where a count should be; the count is not known [unreadable-count]",
        "Look at what the force sent: a column may have slipped. Put the count in corrections.csv.",
        []
      ),
      (
        .unreadableCount("#REF!", why: .spreadsheetError, at: place),
        "returns/kent.csv:17:4: error: '#REF!' is the error of a spreadsheet where a count should be; the count is not known [unreadable-count]",
        "Ask the force for the count; put it in corrections.csv.", []
      ),
      (
        .unreadableCount("1.2E+03", why: .scientific, at: place),
        "returns/kent.csv:17:4: error: '1.2E+03' is a count with a power of ten, whose last digits are lost; the count is not known [unreadable-count]",
        "Ask the force for the whole number; put it in corrections.csv.", []
      ),
      (
        .unreadableCount("00871", why: .leadingZeros, at: place),
        "returns/kent.csv:17:4: error: '00871' is a number that begins with a zero, as codes do and counts do not; the count is not known [unreadable-count]",
        "Look at what the force sent: a column may have slipped. Put the count in corrections.csv.",
        []
      ),
      (
        .unreadableCount("twelve", why: .unknown, at: place),
        "returns/kent.csv:17:4: error: 'twelve' is no count and no mark for one that is withheld or missing; the count is not known [unreadable-count]",
        "Say what it stands for under `suppressed` in study.yml, or correct the cell in corrections.csv.",
        []
      ),
      (
        .withheldWithoutBounds("*", at: place),
        "returns/kent.csv:17:4: warning: '*' withholds a count and the return's key is not known; sums that need it have no upper bound [withheld-without-bounds]",
        #"Give its bounds in study.yml: `suppressed: {"*": 1-4}`."#, []
      ),
      (
        .missingCount("", at: place),
        "returns/kent.csv:17:4: warning: the cell is blank; the count is not known, and not zero [missing-count]",
        "Where the return says that it stands for zero, add `blank: zero` for this file to study.yml.",
        []
      ),
      (
        .missingCount("-", at: place),
        "returns/kent.csv:17:4: warning: '-' gives no count; the count is not known, and not zero [missing-count]",
        "Where the return says that it stands for zero, add `dash: zero` for this file to study.yml.",
        []
      ),
      (
        .notHeldCount("s12", at: place),
        "returns/kent.csv:17:4: warning: 's12' says that the count is not held or refused; it is not known, and not zero [count-not-held]",
        "Say so in requests.csv: the answer is partial.", []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func countIsQuotedWithWhatWasDoneAboutIt(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .unknownPeriod("Novembr", suggestion: "November", at: place),
        "returns/kent.csv:17:4: warning: 'Novembr' is no month; its offences are counted in no month [misspelt-month]",
        "Where November is meant, put it in corrections.csv.", []
      ),
      (
        .unknownPeriod("Q1", suggestion: nil, at: place),
        "returns/kent.csv:17:4: warning: 'Q1' is no month, date or year; its offences are counted in no month [unknown-period]",
        "Put the month, date or year it stands for in corrections.csv.", []
      ),
      (
        .undeclaredYears("Q1 2019", at: place),
        "returns/kent.csv:17:4: error: 'Q1 2019' is another period in calendar years than in financial years, and nothing says which; its offences are counted in no month [undeclared-years]",
        "Add `years: calendar` or `years: financial` to study.yml, for the study or for this file.",
        []
      ),
      (
        .outsideWindow("March 2015", window: window, isCounted: true, at: place),
        "returns/kent.csv:17:4: note: 'March 2015' is not in April to December 2015; its offences are counted in the whole and in no month [outside-window]",
        "To leave them out, set `months-outside-window: leave-out` in study.yml.", []
      ),
      (
        .outsideWindow("March 2015", window: window, isCounted: false, at: place),
        "returns/kent.csv:17:4: error: 'March 2015' is not in April to December 2015; its offences are not counted [outside-window]",
        "Widen `window` in study.yml, correct the cell in corrections.csv, or set `months-outside-window: count`.",
        []
      ),
      (
        .partYear(
          "2022", read: .months("2022-01", "2022-07"),
          why: "the study covers January 2019 to July 2022", at: place),
        "returns/kent.csv:17:4: note: '2022' is read as January to July 2022, because the study covers January 2019 to July 2022; it is never set against a whole year [part-year]",
        "Where the return covers other months, say so under `covers` in requests.csv.", []
      ),
      (
        .suddenFall(force: "Kent", period: .calendarYear(2021), count: 12, before: 40, at: file),
        "returns/kent.csv: warning: Kent gives 12 for 2021 after 40 the year before; it may be a part year [may-be-part-year]",
        "Look at the dates in the reply; say which months it covers under `covers` in requests.csv.",
        []
      ),
      (
        .noPeriods(force: "Kent", covers: window, at: file),
        "returns/kent.csv: warning: no column or heading is a period; the counts of Kent belong to the whole of April to December 2015 and to no year [no-periods]",
        "Where a column holds periods, name it under `columns` in study.yml.", []
      ),
      (
        .missingPeriod(force: "Kent", period: .calendarYear(2020), at: register),
        "requests.csv:3: warning: requests.csv calls the answer of Kent complete, and it has no counts for 2020 [missing-period]",
        "Make it partial, or give the months it covers under `covers`.", []
      ),
      (
        .overlappingPeriods(
          force: "Kent", first: .months("2021-01", "2021-06"), second: .calendarYear(2021),
          at: place, other: other),
        "returns/kent.csv:17:4: error: Kent gives 2021 here and January to June 2021 at returns/kent.csv:9:4; offences of both would count twice, so this return is not counted [overlapping-periods]",
        "Keep one of the two: pin the columns to read in study.yml, or correct the heading in corrections.csv.",
        ["returns/kent.csv:9:4"]
      ),
    ] as [(Diagnostic, String, String, [String])])
  func periodIsSaidWithWhatWasDoneAboutIt(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .unknownForce("Knet", at: place, suggestions: ["Kent"]),
        "returns/kent.csv:17:4: error: 'Knet' is no force in datasets/reference/forces.csv; the row is not counted [unknown-force]",
        "Close in spelling: 'Kent'. Add the name as an alias, or correct the cell.", []
      ),
      (
        .unknownForce("Atlantis", at: place, suggestions: []),
        "returns/kent.csv:17:4: error: 'Atlantis' is no force in datasets/reference/forces.csv; the row is not counted [unknown-force]",
        "Add it, or the name as an alias, to forces.csv.", []
      ),
      (
        .forceNotInRegister("Essex", file: "kent.csv", at: place),
        "returns/kent.csv:17:4: error: requests.csv does not list kent.csv for 'Essex'; the row is not counted [force-not-in-register]",
        "Add the file to the force's row in requests.csv.", []
      ),
      (
        .repeatedRow(at: place, first: other, words: "Charged in 2021"),
        "returns/kent.csv:17:4: error: a second row for Charged in 2021; the first, on line 9, is counted and this one is not [repeated-row]",
        "Ask the force which is right, then correct the other in corrections.csv; where both count, set `duplicates: sum` for this file in study.yml.",
        ["returns/kent.csv:9:4"]
      ),
      (
        .shortRow(fields: 1, columns: 4, at: place),
        "returns/kent.csv:17:4: error: the row has 1 cell where the heading has 4; it is not counted [row-length]",
        "Look for a missing or an extra delimiter, or for a cell that should be quoted.", []
      ),
      (
        .shortRow(fields: 5, columns: 4, at: place),
        "returns/kent.csv:17:4: error: the row has 5 cells where the heading has 4; it is not counted [row-length]",
        "Look for a missing or an extra delimiter, or for a cell that should be quoted.", []
      ),
      (
        .totalDiffers("1,234", sum: .of("1230-1233"), at: place, parts: [other]),
        "returns/kent.csv:17:4: warning: the printed total '1,234' is not the sum of its parts, 1230 to 1233; the parts are counted [total-differs]",
        "Ask the force; correct the total or a part in corrections.csv.", ["returns/kent.csv:9:4"]
      ),
      (
        .tablesDiffer(
          force: "Kent", period: .calendarYear(2021), counted: .of("10"), other: .of("8-9"),
          at: place, counterpart: other),
        "returns/kent.csv:17:4: warning: Kent gives 8 to 9 offences for 2021 here and 10 in returns/kent.csv; the latter is counted [tables-differ]",
        "Ask the force which is right.", ["returns/kent.csv:9:4"]
      ),
      (
        .outcomeGap(
          force: "Kent", period: .calendarYear(2021), offences: .of("10"), outcomes: .of("7"),
          gap: .of("3"), at: place, total: other),
        "returns/kent.csv:17:4: warning: Kent's outcomes for 2021 add up to 7, 3 short of the 10 offences it gives; the difference is counted as not stated [outcome-gap]",
        "Ask the force what became of them.", ["returns/kent.csv:9:4"]
      ),
      (
        .outcomesExceedOffences(
          force: "Kent", period: .calendarYear(2021), offences: .of("10"), outcomes: .of("12"),
          at: place, total: other),
        "returns/kent.csv:17:4: error: Kent's outcomes for 2021 add up to 12, more than the 10 offences it gives; shares of that period are not taken [outcomes-exceed-offences]",
        "Ask the force whether they are outcomes of those offences; if not, state the basis in requests.csv.",
        ["returns/kent.csv:9:4"]
      ),
      (
        .withheldToProtect(force: "Kent", published: .of("6-9"), at: place, others: []),
        "returns/kent.csv:17:4: note: Kent's count here is published as 6 to 9: else a count that is withheld could be worked out [withheld-to-protect]",
        "Tell the force that its totals give back what it withholds.", []
      ),
      (
        .withheldToProtect(force: "Kent", published: .of("0-9"), at: place, others: [other]),
        "returns/kent.csv:17:4: note: Kent's count here is published as 0 to 9, with 1 more count of its row: else a count that is withheld could be worked out [withheld-to-protect]",
        "Tell the force that its totals give back what it withholds.", ["returns/kent.csv:9:4"]
      ),
    ] as [(Diagnostic, String, String, [String])])
  func rowsAndTotalsAreSetAgainstWhatContradictsThem(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test func severitiesOrderFromNoteToError() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
  }
}
