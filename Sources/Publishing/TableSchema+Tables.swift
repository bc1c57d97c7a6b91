extension TableSchema {
  /// The tables of every report, beside those of its charts.
  package static let all = [figures, observations, diagnostics]

  static let figures = TableSchema(
    path: "figures.csv", title: "Published figures",
    about: "One row a published figure, with its bounds, interval and definition.",
    columns: [
      Column("id", .text, "The figure's id, the same in every edition."),
      Column("title", .text, "What it measures, of which force, in which months."),
      Column(
        "kind", .text,
        "What the values are: offences, share, growth, range, points, rate, standing, forces, or none."
      ),
      Column("force", .text, "The force's id; empty where forces are taken together."),
      Column("first_month", .month, "The first month it covers."),
      Column("last_month", .month, "The last month it covers."),
      Column("text", .text, "The figure as the report prints it at its fullest."),
      Column("numerator_low", .integer, "The least the numerator can be."),
      Column("numerator_high", .integer, "The most the numerator can be."),
      Column("denominator_low", .integer, "The least the denominator can be."),
      Column("denominator_high", .integer, "The most the denominator can be."),
      Column("value_low", .number, "The least it can be; a share is a fraction from 0 to 1."),
      Column("value_high", .number, "The most it can be."),
      Column("interval_lower", .number, "The lower end of the interval."),
      Column("interval_upper", .number, "The upper end of the interval."),
      Column("interval_method", .text, "By which method, and how wide."),
      Column("forces", .integer, "How many forces it covers."),
      Column("maturity", .text, "Whether the share has settled: mature, provisional, cannot tell."),
      Column("age_months", .integer, "Whole months from the last month to the youngest counts."),
      Column("breaks", .text, "Breaks in the series that a change crosses, each with its source."),
      Column("status", .text, "Why there is no percentage, where there is none."),
      Column("definition", .text, "How it is worked out, in words."),
      Column("synthetic", .yesNo, "Whether the counts behind it are invented."),
      Column(
        "revised", .day, "Since which edition it is so, where an earlier one printed another."),
    ], key: ["id"])

  static let observations = TableSchema(
    path: "observations.csv", title: "Counts of the returns",
    about: "One row a count of a return, as it is counted, with its place.",
    columns: [
      Column("force", .text, "The force's id."),
      Column("first_month", .month, "The first month it covers."),
      Column("last_month", .month, "The last month it covers."),
      Column(
        "placement", .text, "How its months are known: stated, within period, or outside window."),
      Column(
        "counts_as", .text,
        "What it adds to: offences, outcomes, both, nothing; or what it is a printed total of."),
      Column("outcome", .text, "The id of the outcome; empty for offences."),
      Column("count_low", .integer, "The least it can be."),
      Column("count_high", .integer, "The most it can be; empty where nothing bounds it."),
      Column("file", .text, "The file, by its path inside the study's folder."),
      Column("line", .integer, "The line of its first row, from 1."),
      Column("column", .integer, "The character at which its cell begins, from 1."),
      Column("as_written", .text, "The cell as the force wrote it."),
      Column("labels", .text, "The labels of the row as written; the rows that a total is of."),
      Column("protection", .text, "Who withheld or rounded it, where anybody did."),
      Column("status", .text, "Whether it is counted, or which file supersedes it."),
      Column("synthetic", .yesNo, "Whether the count is invented."),
      Column("last_line", .integer, "The line of its last row, where it counts many."),
    ], key: [])

  static let diagnostics = TableSchema(
    path: "diagnostics.csv", title: "What was noticed",
    about: "One row for everything that was noticed in the returns and the study's own files.",
    columns: [
      Column("severity", .text, "error, warning or note."),
      Column("code", .text, "What kind of thing it is; `chargesheet explain` tells."),
      Column("file", .text, "The file, by its path inside the study's folder."),
      Column("line", .integer, "The line, from 1; 0 for the file as a whole."),
      Column("column", .integer, "The character of the line, from 1; 0 for the line as a whole."),
      Column("message", .text, "What is so, and what was done about it."),
      Column("remedy", .text, "How to mend it."),
      Column("waived", .day, "The last day on which it is accepted, where it is."),
      Column("reason", .text, "Why it is accepted."),
      Column("synthetic", .yesNo, "Whether the returns are invented."),
    ], key: [])

  /// The numbers of one chart; the path is that of its folder.
  static let chart = TableSchema(
    path: "charts", title: "Numbers of a chart", about: "One row a mark of the chart.",
    columns: [
      Column("chart", .text, "The chart's id."),
      Column("series", .text, "Which kind of mark it is."),
      Column("label", .text, "The words at the mark."),
      Column("low", .number, "The least it can be; a share is a fraction from 0 to 1."),
      Column("high", .number, "The most it can be."),
      Column("interval_lower", .number, "The lower end of the interval."),
      Column("interval_upper", .number, "The upper end of the interval."),
      Column("interval_method", .text, "By which method, and how wide."),
      Column("figure", .text, "The figure's id in figures.csv, where the mark is one."),
      Column("synthetic", .yesNo, "Whether the counts behind it are invented."),
    ], key: [])
}
