import PoliceOutcomes

/// Personal data in what a study's author writes and no page prints: comments and reasons in
/// `study.yml`, the table of the study's own forces.
///
/// The other tables are looked through whenever a study is read.
enum PersonalDataInOwnFiles {
  /// The files that are looked through.
  static let files: Set<String> = ["study.yml", "forces.csv"]

  /// The first line that holds any; `nil` where none does. Addresses of pages, and the publisher, whom
  /// every page names, are left out.
  static func firstLine(in bytes: [UInt8], publisher: Publisher) -> Int? {
    var search = PersonalDataSearch()
    let own = [publisher.contact, publisher.name].filter { !$0.isEmpty }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let text = own.reduce(String(decoding: line, as: UTF8.self)) { text, part in
        text.split(separator: part, omittingEmptySubsequences: false).joined(separator: " ")
      }
      let words = text.split(separator: " ").filter { !$0.contains("://") }
      if !search.findings(in: words.joined(separator: " ")).isEmpty { return place + 1 }
    }
    return nil
  }
}
