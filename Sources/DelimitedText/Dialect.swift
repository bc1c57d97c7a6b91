/// How a file writes its table down: what parts the cells and what ends the lines.
///
/// The quote is always `"`, doubled inside a quoted cell.
package struct Dialect: Hashable, Sendable {
  /// What stands between cells.
  package let delimiter: Delimiter

  /// How the delimiter is known.
  package let basis: DelimiterBasis

  /// The line ends met in the file, in the order first met, those in quoted cells included.
  ///
  /// Empty for a dialect that no file has been read with, and for a file of one unended line.
  package internal(set) var lineEndings: [LineEnding]

  /// The dialect to read a file in when its delimiter is known beforehand.
  package init(delimiter: Delimiter) {
    self.init(delimiter: delimiter, basis: .given)
  }

  /// The dialect of a text that begins with `start`, found as that of the whole is; `nil` where the
  /// first records do not end in it.
  package init?(detectedInStart start: [UInt8]) {
    let survey = DelimiterSurvey(of: start)
    guard survey.isWhole else { return nil }
    self.init(delimiter: survey.finding.delimiter, basis: survey.finding.basis)
  }

  /// The dialect of `text`, found by counting each delimiter in its first records.
  init(detectedIn text: [UInt8]) {
    let finding = DelimiterSurvey(of: text).finding
    self.init(delimiter: finding.delimiter, basis: finding.basis)
  }

  private init(delimiter: Delimiter, basis: DelimiterBasis) {
    self.delimiter = delimiter
    self.basis = basis
    lineEndings = []
  }

  /// One line that states the dialect and how it was found, such as "comma (3 cells in 49 of the
  /// first 50 records), lines end in CR LF".
  package var statement: String {
    let endings = lineEndings.map(\.name).joined(separator: " and ")
    let lines = endings.isEmpty ? "no line end" : "lines end in \(endings)"
    return "\(delimiter.name) (\(basis.statement)), \(lines)"
  }
}
