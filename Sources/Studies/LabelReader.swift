import PoliceOutcomes

/// Reads outcomes out of labels by the codebook, and remembers which of its rows were met.
struct LabelReader {
  let codebook: Codebook
  /// The rows of the study's codebook that some label met, by their places.
  private(set) var usedRows: Set<Int> = []
  /// What was looked up once; returns repeat a few labels many times.
  private var readings: [Written: Codebook.Reading] = [:]

  /// What may have been meant by a label that is not known.
  private var suggestions: [String: [String]] = [:]

  private struct Written: Hashable {
    let label: String
    let further: String
    let force: String
  }

  init(codebook: Codebook) {
    self.codebook = codebook
  }

  /// What a label, with the further information beside it, means when `force` writes it. A label
  /// that nothing explains is not stated, and `log` says so.
  mutating func outcome(
    label: SourceCell, further: SourceCell?, force: String, log: inout [Diagnostic]
  ) -> Outcome {
    for cell in [label, further] { noteCutOff(cell, log: &log) }
    let written = Written(label: label.reading, further: further?.reading ?? "", force: force)
    switch reading(of: written) {
    case .row(let place, let outcome):
      usedRows.insert(place)
      return outcome
    case .builtIn(let outcome):
      return outcome
    case .withoutFurther(let outcome, let place):
      if let place { usedRows.insert(place) }
      log.append(
        .furtherNotRead(
          further?.reading ?? "", label: label.reading,
          at: further?.location ?? label.location))
      return outcome
    case .ambiguous(let builtIn):
      let meanings =
        if case .assigned(let codes) = builtIn.outcome {
          codes.codes.map(\.rawValue).joined(separator: ", ")
        } else {
          ""
        }
      log.append(
        .ambiguousLabel(
          label.reading, meanings: meanings, note: builtIn.note, at: label.location))
      return .notStated(.ambiguousLabel)
    case .devolved(_, let nation):
      log.append(.devolvedLabel(label.reading, nation: nation, at: label.location))
      return .notStated(.said)
    case .blank:
      return .notStated(.blank)
    case .unknown:
      let near = suggestions[label.reading] ?? codebook.suggestions(for: label.reading)
      suggestions[label.reading] = near
      log.append(.unknownLabel(label.reading, at: label.location, suggestions: near))
      return .notStated(.unknownLabel)
    }
  }

  private mutating func reading(of written: Written) -> Codebook.Reading {
    if let known = readings[written] { return known }
    let reading = codebook.reading(
      label: written.label, further: written.further, force: written.force)
    readings[written] = reading
    return reading
  }

  /// Says where a label is as long as some programs allow at most: database columns and old
  /// spreadsheets 255 characters, a cell of a spreadsheet 32,767.
  ///
  /// - Source: Microsoft, "Excel specifications and limits".
  private func noteCutOff(_ cell: SourceCell?, log: inout [Diagnostic]) {
    guard let cell, cell.reading.utf8.count >= 255 else { return }
    let length = cell.reading.utf16.count
    guard length == 255 || length == 32_767 else { return }
    log.append(.mayBeCutOff(cell.reading, characters: length, at: cell.location))
  }
}
