import PoliceOutcomes

/// The forces of a study as a text may call them.
struct ForceNames {
  /// The words of each name with the id of the force, the longest first.
  private let names: [(words: [String], id: String)]

  init(_ forces: [Force]) {
    names = forces.flatMap { force in
      Set([force.name, force.shortName]).map { name in (ForceNames.words(name), force.id) }
    }.filter { !$0.0.isEmpty }.sorted { ($0.0.count, $1.1) > ($1.0.count, $0.1) }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }.map(
      String.init)
  }

  /// Where a sentence names a force, in order.
  func all(in cores: [String]) -> [(words: Range<Int>, id: String)] {
    var found: [(Range<Int>, String)] = []
    var place = 0
    while place < cores.count {
      let name = names.first { cores[place...].starts(with: $0.words) }
      if let name { found.append((place..<place + name.words.count, name.id)) }
      place += name?.words.count ?? 1
    }
    return found
  }
}
