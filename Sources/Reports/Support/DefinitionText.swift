import PoliceOutcomes

/// A text of the reference data, the day it was checked, and what is not confirmed of it.
enum DefinitionText {
  static func blocks(_ definition: Definition) -> [Block] {
    let note = note(definition)
    return [.paragraph(Sentence(definition.text))]
      + (note.isEmpty ? [] : [.paragraph(Sentence(note))])
  }

  /// The texts with their days and their sources; our own words have neither.
  static func sources(_ definitions: [Definition]) -> Block? {
    let sourced = definitions.filter { !isOwn($0) && !$0.source.isEmpty }
    if sourced.isEmpty { return nil }
    return .table(
      Table(
        id: "text-sources", caption: "Where the texts of this page come from",
        columns: ["Text", "Checked on or before", "Not confirmed", "Source"].map {
          Table.Column($0)
        },
        cells: sourced.map { definition in
          let doubt = doubt(definition)
          return [
            Sentence(definition.heading),
            Sentence(
              definition.checkedOn.isEmpty ? "not recorded" : Words.date(definition.checkedOn)),
            Sentence(doubt.isEmpty ? "nothing" : doubt), Words.sources(definition.source),
          ]
        }))
  }

  private static func note(_ definition: Definition) -> String {
    if isOwn(definition) { return "" }
    let checked =
      definition.checkedOn.isEmpty
      ? "The day it was checked is not recorded."
      : "Checked on or before \(Words.date(definition.checkedOn))."
    let doubt = doubt(definition)
    return doubt.isEmpty ? checked : "\(checked) Not confirmed: \(Words.sentence(doubt))"
  }

  /// What is not confirmed; empty where all of it is.
  private static func doubt(_ definition: Definition) -> String {
    let lead = ["confirmed, except that ", "confirmed, except "].first {
      definition.status.hasPrefix($0)
    }
    return Words.unconfirmed(String(definition.status.dropFirst(lead?.count ?? 0)))
  }

  private static func isOwn(_ definition: Definition) -> Bool {
    definition.source == "Chargesheet's own words"
  }
}
