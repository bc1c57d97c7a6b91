import PoliceOutcomes
import Reports

// The superseded counts of a trace as text.
extension TraceText {
  /// What stands under a count: each count of an earlier file that it replaces.
  static func lines(_ counts: [SupersededCount], folder: String) -> [String] {
    SupersededRows.printed(counts).map { count in
      let place = count.location.map { "\(folder)/\($0.text)" } ?? folder
      let text = count.isWithheld ? "withheld" : "'\(count.observation.cells.first?.text ?? "")'"
      return "      \(place)  \(text)  \(count.status)"
    }
  }

  /// The same as a JSON list.
  static func json(_ counts: [SupersededCount], folder: String) -> String {
    var search = PersonalDataSearch()
    let items = SupersededRows.printed(counts).map { count in
      let place = JSONText.quoted(count.location.map { "\(folder)/\($0.text)" } ?? folder)
      let text =
        count.isWithheld
        ? "null" : JSONText.quoted(search.masked(count.observation.cells.first?.text ?? ""))
      return
        "{\"place\": \(place), \"text\": \(text), \"status\": \(JSONText.quoted(count.status))}"
    }
    return "[\(items.joined(separator: ", "))]"
  }
}
