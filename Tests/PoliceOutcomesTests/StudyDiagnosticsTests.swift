import PoliceOutcomes
import TestSupport
import Testing

private let place = Place(file: "returns/kent.csv", line: 17, column: 4)
private let other = Place(file: "returns/kent.csv", line: 9, column: 4)
private let file = Place(file: "returns/kent.csv")
private let register = Place(file: "requests.csv", line: 3)
private let study = Place(file: "study.yml", line: 5, column: 3)
private let codebook = Place(file: "codebook.csv", line: 4)
private let corrections = Place(file: "corrections.csv", line: 2)
private let narrative = Place(file: "narrative.md", line: 8, column: 12)

/// The words of every diagnostic about the study's own files: the line, the remedy, and the other places.
@Suite struct StudyDiagnosticsTests {
  @Test(
    arguments: [
      (
        .unknownKey("windw", at: study, nearest: "window", known: []),
        "study.yml:5:3: error: 'windw' is no key here; nothing was read for it [unknown-key]",
        "The nearest known key is 'window'.", []
      ),
      (
        .unknownKey("colour", at: study, nearest: nil, known: ["first", "last"]),
        "study.yml:5:3: error: 'colour' is no key here; nothing was read for it [unknown-key]",
        "Known here: 'first', 'last'.", []
      ),
      (
        .missingKey("title", at: study),
        "study.yml:5:3: error: 'title' is not given; a study needs it [missing-key]",
        "Add 'title:'. `chargesheet init` writes a study.yml with every key explained.", []
      ),
      (
        .wrongValue("years", "lunar", expected: "calendar or financial", at: study),
        "study.yml:5:3: error: 'lunar' is no value for 'years' [wrong-value]",
        "It takes calendar or financial.", []
      ),
      (
        .brokenYAML("did not find expected key", at: study),
        "study.yml:5:3: error: the file cannot be read as YAML: did not find expected key [broken-yaml]",
        "Look at the indentation and the quotes around that place.", []
      ),
      (
        .repeatedKey("title", at: study),
        "study.yml:5:3: error: 'title' is given a second time [repeated-key]",
        "Keep one of the two.", []
      ),
      (
        .unknownPinnedColumn("Month", at: study, headings: ["Year", "Outcome"]),
        "study.yml:5:3: error: study.yml names the column 'Month', which this file does not have; the file is not read [unknown-pinned-column]",
        "Its headings are 'Year', 'Outcome'.", []
      ),
      (
        .severalTables(why: "no column holds outcomes", at: place),
        "returns/kent.csv:17:4: error: another table seems to begin here and cannot be told from its heading: no column holds outcomes; it is not read [several-tables]",
        "Save it as a file of its own in returns/ and add that to requests.csv.", []
      ),
      (
        .repeatedHeading("Month", role: "period", areCounts: false, at: place, first: other),
        "returns/kent.csv:17:4: warning: 'Month' would be the period and an earlier column is; this one is not read [repeated-heading]",
        "Look which of the two the study needs; name it under `columns` in study.yml, or correct the heading in corrections.csv.",
        ["returns/kent.csv:9:4"]
      ),
      (
        .repeatedHeading(
          "2021", role: "counts of the period it names", areCounts: true, at: place, first: other),
        "returns/kent.csv:17:4: error: '2021' would be the counts of the period it names and an earlier column is; this one is not read [repeated-heading]",
        "Look which of the two the study needs; name it under `columns` in study.yml, or correct the heading in corrections.csv.",
        ["returns/kent.csv:9:4"]
      ),
      (
        .unusedPin("essex.csv", at: study),
        "study.yml:5:3: error: 'essex.csv' is not a file of returns/ [unused-pin]",
        "Correct the name, or remove the entry.", []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func keyIsSaidWithWhatItTakes(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .missingColumn("force", in: "requests.csv", at: register),
        "requests.csv:3: error: requests.csv has no column 'force' [missing-column]",
        "Add it to the first line. `chargesheet init` writes each file with its columns.", []
      ),
      (
        .unknownColumn("forse", nearest: "force", at: register),
        "requests.csv:3: error: 'forse' is no column of this file [unknown-column]",
        "The nearest known column is 'force'.", []
      ),
      (
        .unknownColumn("colour", nearest: nil, at: register),
        "requests.csv:3: error: 'colour' is no column of this file [unknown-column]",
        "Remove it.", []
      ),
      (
        .unreadableTable("a quote opened here is never closed", remedy: "Close it.", at: register),
        "requests.csv:3: error: a quote opened here is never closed [unreadable-file]",
        "Close it.", []
      ),
      (
        .fileOverLimit(bytes: 1_048_576, at: SourceLocation(file: "study.yml")),
        "study.yml: error: the file has more than 1048576 bytes, the most it may have; it is not read [unreadable-file]",
        "Look for what has made it grow, or split it.", []
      ),
      (
        .missingFile("returns/essex.csv", at: register),
        "requests.csv:3: error: returns/essex.csv does not exist [missing-file]",
        "Add the file, or take its name out here.", []
      ),
      (
        .unlistedReturn(at: file),
        "returns/kent.csv: error: no row of requests.csv lists this file; it is not read [unlisted-return]",
        "Add it under `files` to the row of the force that sent it.", []
      ),
      (
        .answerWithoutFile(force: "Kent", status: "complete", at: register),
        "requests.csv:3: error: the answer of Kent is complete and no file is listed; it has no counts [answer-without-file]",
        "List its file, or change its status.", []
      ),
      (
        .fileWithoutAnswer(force: "Kent", status: "refused", at: register),
        "requests.csv:3: error: Kent is marked refused and a file is listed; the file is not read [file-without-answer]",
        "Make the status complete or partial, or take the file out.", []
      ),
      (
        .repeatedForce("Kent", at: register, first: other),
        "requests.csv:3: error: Kent has a second row; the first, on line 9, holds [repeated-force]",
        "Keep one row for each force.", ["returns/kent.csv:9:4"]
      ),
      (
        .unusedCodebookRow("RJ", at: codebook),
        "codebook.csv:4: warning: no return has the label 'RJ'; the row does nothing [unused-codebook-row]",
        "Remove the row, or correct its spelling.", []
      ),
      (
        .repeatedCodebookRow("RJ", at: codebook),
        "codebook.csv:4: error: an earlier row has the same label 'RJ', further information and force; this one does nothing [repeated-codebook-row]",
        "Keep one of the two.", []
      ),
      (
        .staleCorrection(expected: "04-Jan", found: "3", at: corrections, cell: place),
        "corrections.csv:2: error: the correction expects '04-Jan' and the cell at returns/kent.csv:17:4 says '3'; it is not applied [stale-correction]",
        "Look at the return again, then mend or remove the correction.", ["returns/kent.csv:17:4"]
      ),
      (
        .correctionWithoutCell(file: "kent.csv", line: "90", column: "Offences", at: corrections),
        "corrections.csv:2: error: kent.csv has no cell at line 90, column 'Offences'; the correction is not applied [correction-without-cell]",
        "Give the column's heading, or the character of the line at which the cell begins, as diagnostics print it.",
        []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func rowOfAStudyIsSaidWithWhatMendsIt(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .emptyReturn(at: file),
        "returns/kent.csv: error: the file is empty; the force has no counts [empty-return]",
        "Save the force's table here again.", []
      ),
      (
        .headingOnly(at: file),
        "returns/kent.csv: error: the file has a heading and no rows; the force has no counts [heading-only]",
        "Save the force's table here again, with its rows.", []
      ),
      (
        .uncertainLayout(why: "two columns hold counts", at: file),
        "returns/kent.csv: error: the layout cannot be told from the heading: two columns hold counts; the file is not read [uncertain-layout]",
        "Run `chargesheet inspect` on it and paste the lines it prints into study.yml.", []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func fileWithoutCountsIsSaidWithWhatMendsIt(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }

  @Test(
    arguments: [
      (
        .unknownPlaceholder("charge-rate.knet", at: narrative, nearest: ["charge-rate.kent"]),
        "narrative.md:8:12: error: '{{charge-rate.knet}}' names no figure of this study [unknown-placeholder]",
        "The nearest figures: 'charge-rate.kent'.", []
      ),
      (
        .unknownPlaceholder("colour", at: narrative, nearest: []),
        "narrative.md:8:12: error: '{{colour}}' names no figure of this study [unknown-placeholder]",
        "The ids are in figures.csv.", []
      ),
    ] as [(Diagnostic, String, String, [String])])
  func placeholderIsQuotedWithTheNearestFigures(
    diagnostic: Diagnostic, line: String, remedy: String, related: [String]
  ) {
    #expect(diagnostic.line == line)
    #expect(diagnostic.remedy == remedy)
    #expect(diagnostic.related.map(\.text) == related)
  }
}
